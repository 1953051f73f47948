import type { Labelled } from '../../../src/document/tree.ts';
import { readXlsx } from '../../../src/proof/xlsx/read.ts';
import type { Parts } from '../docx/package.ts';
import { paragraphsOf } from '../docx/paragraphs.ts';
import { FURNITURE, positionsOf, type Box, type PositionedPage } from '../pdf/positions.ts';

/** What stands round the text, from the head of the page down; parts of one line by a bar, page and pages as «{page}» and «{pages}». */
export type Furniture = { readonly head: readonly string[]; readonly foot: readonly string[] };
/** Of the title page, and of every page after it. */
export type FurnitureOfPages = { readonly first: Furniture; readonly other: Furniture };

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** What every page after the first has alike is its furniture: «continued» and repeated headers stand on some. */
export async function furnitureInPdf(bytes: Uint8Array): Promise<FurnitureOfPages> {
  const pages = await positionsOf(bytes);
  const [first, second, ...rest] = pages.map((page, index) => roundPage(page, index + 1, pages.length));
  if (first === undefined || second === undefined) throw new Error('a release has two pages at least');
  const onAll = (side: keyof Furniture): readonly string[] =>
    second[side].filter((line) => rest.every((page) => page[side].includes(line)));
  return { first, other: { head: onAll('head'), foot: onAll('foot') } };
}

function roundPage({ boxes, height }: PositionedPage, page: number, pages: number): Furniture {
  const lines: Box[][] = [];
  for (const box of boxes.filter(({ mark }) => mark === FURNITURE).toSorted((one, other) => other.y - one.y)) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs((line[0]?.y ?? 0) - box.y) < 2) line.push(box);
    else lines.push([box]);
  }
  const counted = (text: string): string => (text === `${page} / ${pages}` ? '{page} / {pages}' : text);
  const textOf = (line: readonly Box[]): string => partsOf(line).map(counted).join(' | ');
  const isHead = (line: readonly Box[]): boolean => (line[0]?.y ?? 0) > height / 2;
  return {
    head: lines.filter(isHead).map(textOf),
    foot: lines.filter((line) => !isHead(line)).map(textOf),
  };
}

/** Runs of one line, those that stand apart as parts of their own. */
function partsOf(line: readonly Box[]): readonly string[] {
  let end = -Infinity;
  const parts: string[] = [];
  for (const { text, x, width } of line.toSorted((one, other) => one.x - other.x)) {
    if (x - end > 7) parts.push(text);
    else parts.push(`${parts.pop() ?? ''}${text}`);
    end = x + width;
  }
  return parts.map(plain);
}

/** Parts of the section's heads and feet, as Word sets them. */
export function furnitureInDocx(parts: Parts): FurnitureOfPages {
  const relations = parts.text('word/_rels/document.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const linesOf = (kind: 'header' | 'footer', page: 'first' | 'default'): readonly string[] => {
    const reference = new RegExp(`<w:${kind}Reference w:type="${page}" r:id="(\\w+)"`);
    const id = reference.exec(parts.text('word/document.xml'))?.[1];
    const target = /Target="([^"]+)"/.exec(relations.find((one) => one.includes(` Id="${id}"`)) ?? '')?.[1];
    if (id === undefined || target === undefined) return [];
    return paragraphsOf(parts.text(`word/${target}`)).map(({ text }) => text.split('\t').map(field).join(' | '));
  };
  const [first, other] = (['first', 'default'] as const).map((page) => ({
    head: linesOf('header', page),
    foot: linesOf('footer', page),
  }));
  if (first === undefined || other === undefined) throw new Error('a section has two kinds of pages');
  return { first, other };
}

/** Word's own field where the page stands, whatever number was last counted. */
const field = (text: string): string => plain(text.replace('{PAGE}', '{page}').replace(/\{NUMPAGES\}\d*/, '{pages}'));

/** Lines of heads and feet that one has and the other has not, wherever they are broken; Word's foot names the office beside the page, as the cover does. */
export function furnitureDiffers(pdf: FurnitureOfPages, docx: FurnitureOfPages, xlsx: Uint8Array): readonly string[] {
  const cover = coverOf(xlsx);
  // The number of the page stands beside the first line, which may go on under it.
  const parts = (lines: readonly string[]): readonly string[] =>
    lines
      .flatMap((line) => line.split(' | '))
      .toSorted((one, other) => Number(one.includes('{page}')) - Number(other.includes('{page}')));
  return (['first', 'other'] as const).flatMap((page) =>
    (['head', 'foot'] as const).flatMap((side) => {
      const printed = parts(pdf[page][side]);
      const inWord = parts(docx[page][side]).filter((part) => side === 'head' || !cover.includes(part));
      const alone = (from: readonly string[], other: readonly string[], edition: string): readonly string[] =>
        from
          .filter((part) => !other.join(' ').includes(part))
          .map((part) => `${page} ${side}, ${edition} alone: ${part}`);
      return [...alone(printed, inWord, 'PDF'), ...alone(inWord, printed, 'Word')];
    }),
  );
}

/** The lines of the cover: «Executor: D. Karabekova, tel. +7 7172 749805». */
function coverOf(bytes: Uint8Array): readonly string[] {
  const read = readXlsx(bytes, 'edition.xlsx');
  if ('unread' in read) throw new Error(read.unread);
  const sheet = read.passages[0]?.sheet;
  return read.passages
    .filter((passage) => passage.sheet === sheet)
    .map(({ pieces }) => plain(pieces.map(({ text }) => text).join('')));
}

const HOUR = /, \d\d:\d\d.*$/;

/**
 * What of the contacts is not on the cover of the spreadsheet with its label, or not in the foot of the pages. A date of publication
 * stands in the foot without its hour, and on the cover the next one with its period.
 */
export function contactsMissing(
  contacts: readonly Labelled[],
  { foot }: Furniture,
  xlsx: Uint8Array,
): readonly string[] {
  const cover = coverOf(xlsx);
  const below = foot.join('\n');
  return contacts.flatMap((contact) => {
    const [label, text] = [plain(contact.label), plain(contact.text)];
    return [
      ...(cover.some((line) => `${line} (`.startsWith(`${label}: ${text} (`))
        ? []
        : [`not on the cover: ${label}: ${text}`]),
      ...(below.includes(text.replace(HOUR, '')) ? [] : [`not in the foot: ${text}`]),
    ];
  });
}
