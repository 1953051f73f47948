import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import { svgOf } from './chart.mjs';

const require = createRequire(import.meta.url);
const face = (name) => require.resolve(`@expo-google-fonts/ibm-plex-sans/${name}.ttf`);
pdfmake.setFonts({
  Plex: {
    normal: face('400Regular/IBMPlexSans_400Regular'),
    bold: face('600SemiBold/IBMPlexSans_600SemiBold'),
    italics: face('400Regular_Italic/IBMPlexSans_400Regular_Italic'),
    bolditalics: face('600SemiBold/IBMPlexSans_600SemiBold'),
  },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => true);

/** The content by pdfmake as its handbook shows it: untagged. */
export function plainPdf(content) {
  const number = (text, index) => ({ text, alignment: index === 0 ? 'left' : 'right' });
  const tables = content.tables.map(({ caption, head, rows }) => [
    { text: caption, bold: true, margin: [0, 12, 0, 4] },
    {
      fontSize: 8.5,
      layout: 'lightHorizontalLines',
      table: {
        headerRows: 1,
        dontBreakRows: true,
        widths: head.map((_, index) => (index === 0 ? 100 : '*')),
        body: [
          head.map((text, index) => ({ ...number(text, index), bold: true })),
          ...rows.map((row) => row.map(number)),
        ],
      },
    },
  ]);
  const charts = content.charts.map((chart) => [
    { text: chart.caption, bold: true, margin: [0, 12, 0, 4] },
    { svg: svgOf(chart), width: 482 },
  ]);
  const sections = content.sections.map(({ heading, paragraphs }) => [
    { text: heading, fontSize: 15, bold: true, margin: [0, 20, 0, 6] },
    ...paragraphs.map((text) => ({ text, margin: [0, 0, 0, 6] })),
  ]);
  return pdfmake
    .createPdf({
      pageSize: 'A4',
      pageMargins: [62, 57, 51, 62],
      defaultStyle: { font: 'Plex', fontSize: 10, lineHeight: 1.2 },
      footer: (page, pages) => ({
        text: `${page} / ${pages}`,
        alignment: 'right',
        margin: [0, 20, 51, 0],
        fontSize: 8,
      }),
      content: [
        { text: content.title, fontSize: 22, bold: true },
        { text: content.period, fontSize: 14, margin: [0, 4, 0, 12] },
        ...sections.slice(0, 1),
        charts,
        tables,
        ...sections.slice(1),
      ],
    })
    .getBuffer();
}
