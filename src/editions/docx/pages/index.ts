import type { Block } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { columnGapMm } from '../blocks/grid.ts';
import { advancesOf } from './advances.ts';
import { footnotesOf } from '../package/footnotes.ts';
import { besideBox, paragraphBoxes, stackHeight } from './boxes.ts';
import type { MarkedBox, Measure } from './boxes.ts';
import { heightsOf } from './heights.ts';
import { looksOf } from './looks.ts';
import { paginate } from './paginate.ts';
import { partedTables, withParted } from './parted.ts';
import { tableBoxes } from './table-boxes.ts';

export type Pages = {
  readonly count: number;
  /** Of every bookmark. */
  readonly of: ReadonlyMap<string, number>;
  /** Places of the tables that begin on one page and end on another, though one would hold them. */
  readonly parted: ReadonlySet<number>;
};

/** The blocks on their pages, laid out as Word does and measured in the very fonts we embed. */
export function layOut(blocks: readonly Block[], written: readonly string[], setting: Setting): Pages {
  const { publication, page } = setting;
  const plain: Measure = {
    looks: looksOf(setting),
    semibold: advancesOf(publication.fonts.semibold),
    italic: advancesOf(publication.fonts.italic),
    width: (page.typeWidthMm * 72) / 25.4,
    footnotes: new Map(),
  };
  const footnotes = [...footnotesOf(setting)].map(
    ([mark, words]) => [mark, stackHeight(paragraphBoxes(words, plain))] as const,
  );
  const measure = { ...plain, footnotes: new Map(footnotes) };
  const heights = heightsOf(setting, measure);
  const kept = written.map((markup, place) => boxesOf(blocks[place], markup, measure, setting));
  const parted = partedTables(blocks, kept, heights);
  const boxes = withParted(kept, parted).flat();
  const pages = paginate(boxes, heights);
  const of = new Map(
    boxes.flatMap(({ bookmarks }, index) => bookmarks.map((name) => [name, pages[index]?.page ?? 1] as const)),
  );
  return { count: pages.at(-1)?.page ?? 1, of, parted };
}

function boxesOf(block: Block | undefined, markup: string, measure: Measure, setting: Setting): readonly MarkedBox[] {
  const [from, to] = [markup.indexOf('<w:tbl>'), markup.lastIndexOf('</w:tbl>')];
  if (from < 0 || block === undefined) return paragraphBoxes(markup, measure);
  const rows = block.kind === 'table' ? tableBoxes(block, measure.looks, setting) : [columns(markup, measure)];
  return [...paragraphBoxes(markup.slice(0, from), measure), ...rows, ...paragraphBoxes(markup.slice(to), measure)];
}

const gap = (columnGapMm * 72) / 25.4;

/** Equal columns side by side: the margin above and between them is said in the table. */
function columns(markup: string, measure: Measure): MarkedBox {
  const twips = (pattern: RegExp): number => Number(pattern.exec(markup)?.[1] ?? 0) / 20;
  const width = twips(/<w:tcW w:w="(\d+)"/) - 2 * gap;
  const cells = markup.split('<w:tc>').slice(1);
  const box = besideBox(
    cells.map((cell) => paragraphBoxes(cell, { ...measure, width })),
    twips(/<w:top w:w="(\d+)"/),
  );
  return { ...box, bookmarks: [] };
}

/** The contents with their page numbers. */
export const withPages = (contents: string, { of }: Pages): string =>
  contents.replaceAll(
    /(PAGEREF (\w+) .*?<w:t [^>]*>)\d+/gsu,
    (_, before: string, name: string) => `${before}${of.get(name) ?? 1}`,
  );
