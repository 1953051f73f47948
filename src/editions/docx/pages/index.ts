import type { Block } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { columnGapMm } from '../blocks/grid.ts';
import { advancesOf } from './advances.ts';
import { footnotesOf } from '../package/footnotes.ts';
import { besideBox, paragraphBoxes, stackHeight } from './boxes.ts';
import type { MarkedBox, Measure } from './boxes.ts';
import { heightsOf } from './heights.ts';
import { looksOf } from './looks.ts';
import { lies, onItsPage } from '../table/lying.ts';
import { orderOf } from './order.ts';
import { paginate } from './paginate.ts';
import { partedTables, withParted } from './parted.ts';
import { tableBoxes } from './table-boxes.ts';

/** A block on its page: its place in the document, whether the page lies, and whether it is a table that goes on over the page's end though one page would hold it. */
export type Standing = { readonly place: number; readonly lies: boolean; readonly isParted: boolean };
export type Pages = {
  readonly count: number;
  /** Of every bookmark. */
  readonly of: ReadonlyMap<string, number>;
  /** The blocks in the order in which they stand. */
  readonly standing: readonly Standing[];
};

/** The blocks on their pages, laid out as Word does and measured in the very fonts we embed. */
export function layOut(blocks: readonly Block[], written: readonly string[], setting: Setting): Pages {
  const measure = measureOf(setting);
  const heights = heightsOf(setting, measure);
  const own = written.map((markup, place) => {
    const boxes = boxesOf(blocks[place], markup, measure, setting);
    return lies(blocks[place], setting) ? boxes.map(onLying) : boxes;
  });
  const order = orderOf(blocks, own, heights, (place) => lies(blocks[place], setting));
  const ordered = order.flatMap((place) => blocks[place] ?? []);
  const lying = lyingAmong(ordered, setting);
  const kept = order.map((place, at) => (lying.has(at) ? (own[place] ?? []).map(onLying) : (own[place] ?? [])));
  const parted = partedTables(ordered, kept, heights);
  const boxes = withParted(kept, parted).flat();
  const pages = paginate(boxes, heights);
  const of = new Map(
    boxes.flatMap(({ bookmarks }, index) => bookmarks.map((name) => [name, pages[index]?.page ?? 1] as const)),
  );
  const standing = order.map((place, at) => ({ place, lies: lying.has(at), isParted: parted.has(at) }));
  return { count: pages.at(-1)?.end ?? 1, of, standing };
}

const onLying = (box: MarkedBox): MarkedBox => ({ ...box, lies: true });

function measureOf(setting: Setting): Measure {
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
  return { ...plain, footnotes: new Map(footnotes) };
}

/** The blocks on pages that lie; a heading stands with the table that it leads to. */
function lyingAmong(ordered: readonly Block[], setting: Setting): ReadonlySet<number> {
  const lying = new Set<number>();
  for (let at = ordered.length - 1; at >= 0; at -= 1)
    if (lies(ordered[at], setting) || (ordered[at]?.kind === 'heading' && lying.has(at + 1))) lying.add(at);
  return lying;
}

function boxesOf(block: Block | undefined, markup: string, standing: Measure, given: Setting): readonly MarkedBox[] {
  const setting = onItsPage(block, given);
  const measure = setting === given ? standing : { ...standing, width: (setting.page.typeWidthMm * 72) / 25.4 };
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
