import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { ChartRun } from 'docx/charts';

/** The content by docx as its handbook shows it. */
export function plainDocx(content) {
  const text = (words, options = {}) => new Paragraph({ text: words, ...options });
  const cell = (words, index, bold) =>
    new TableCell({
      width: { size: index === 0 ? 2400 : 1000, type: WidthType.DXA },
      children: [
        new Paragraph({
          alignment: index === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
          children: [new TextRun({ text: words, bold, size: 17 })],
        }),
      ],
    });
  const table = ({ caption, head, rows }) => [
    text(caption, { keepNext: true }),
    new Table({
      columnWidths: head.map((_, index) => (index === 0 ? 2400 : 1000)),
      rows: [
        new TableRow({ tableHeader: true, children: head.map((words, index) => cell(words, index, true)) }),
        ...rows.map((row) => new TableRow({ children: row.map((words, index) => cell(words, index, false)) })),
      ],
    }),
  ];
  const chart = ({ caption, categories, series }) => [
    text(caption, { keepNext: true }),
    new Paragraph({
      children: [new ChartRun({ type: 'line', categories, series, transformation: { width: 600, height: 250 } })],
    }),
  ];
  const section = ({ heading, paragraphs }) => [
    text(heading, { heading: HeadingLevel.HEADING_1 }),
    ...paragraphs.map((words) => text(words)),
  ];
  const footer = new Footer({
    children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })],
  });
  return Packer.toBuffer(
    new Document({
      styles: { default: { document: { run: { font: 'IBM Plex Sans', size: 20 } } } },
      sections: [
        {
          footers: { default: footer },
          children: [
            text(content.title, { heading: HeadingLevel.TITLE }),
            text(content.period),
            ...content.sections.slice(0, 1).flatMap(section),
            ...content.charts.flatMap(chart),
            ...content.tables.flatMap(table),
            ...content.sections.slice(1).flatMap(section),
          ],
        },
      ],
    }),
  );
}
