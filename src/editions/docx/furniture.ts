import { Footer, Header, PageNumber, Paragraph, Tab, TextRun } from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { hex } from './lengths.ts';
import type { Setting } from './setting.ts';
import type { Furniture } from '../../document/tree.ts';

/** Height of the watermark's letters. */
const watermarkPoints = 60;

export const bandStyles: { readonly [Kind in Furniture['bands'][number]['kind']]: string } = {
  draft: 'BandDraft',
  sample: 'BandSample',
  errors: 'BandErrors',
};

/** Styles whose tab stands at the right edge: that of a page which lies is further off. */
type Wide = '' | 'Wide';

/** Head of the title page (bands only) and of all pages after it (bands, running title and period). */
export function heads(setting: Setting, wide: Wide = ''): { readonly first?: Header; readonly default: Header } {
  const { bands, watermark } = setting.publication.document.furniture;
  const first = bands.length > 0 || watermark !== undefined ? { first: new Header({ children: headOf(setting) }) } : {};
  return { ...first, default: new Header({ children: headOf(setting, `RunningHead${wide}`) }) };
}

/** The watermark's word hangs on the first paragraph of the head: a paragraph of its own would be empty. */
function headOf(setting: Setting, running?: `RunningHead${Wide}`): readonly Paragraph[] {
  const { bands, runningTitle, runningPeriod } = setting.publication.document.furniture;
  const lines = [
    ...bands.map(({ kind, text }) => ({ style: bandStyles[kind], children: [new TextRun(text)] })),
    ...(running === undefined
      ? []
      : [
          {
            style: running,
            children: [new TextRun(runningTitle), new TextRun({ children: [new Tab(), runningPeriod] })],
          },
        ]),
  ];
  const mark = watermarkOf(setting);
  if (lines.length === 0) return [new Paragraph({ style: 'RunningHead', children: mark })];
  return lines.map(
    (line, index) => new Paragraph({ ...line, children: index === 0 ? [...mark, ...line.children] : line.children }),
  );
}

function watermarkOf({ publication, house, semibold }: Setting): readonly TextWatermark[] {
  const { watermark } = publication.document.furniture;
  if (watermark === undefined) return [];
  return [
    new TextWatermark({
      text: watermark,
      font: semibold.family,
      color: hex(house.colours.departures),
      opacity: 0.08,
      height: watermarkPoints,
      width: watermark.length * watermarkPoints * 0.75,
    }),
  ];
}

/** Foot of every page: office and page, then the release's own lines. */
export function foot(setting: Setting, wide: Wide = ''): Footer {
  const { office, foot: lines, page } = setting.publication.document.furniture;
  return new Footer({
    children: [
      new Paragraph({
        style: `FootPage${wide}`,
        children: [new TextRun(office), new TextRun({ children: [new Tab(), ...pageOfPages(page)] })],
      }),
      ...lines.map((line) => new Paragraph({ style: 'Foot', children: [new TextRun(line)] })),
    ],
  });
}

const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;

/** "{page} / {pages}" with Word's own fields in it. */
const pageOfPages = (words: string) =>
  words
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{page}' || part === '{pages}' ? fields[part] : part));
