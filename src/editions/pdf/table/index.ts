import type { TableBlock } from '../../../document/tree.ts';
import { below, belowHeight } from '../blocks/below.ts';
import { caption, captionHeight, subtitle, subtitleHeight } from '../blocks/caption.ts';
import type { Setting, Written } from '../blocks/written.ts';
import type { Look } from '../look.ts';
import { across } from '../look.ts';
import type { Node, Place, Room } from '../node.ts';
import type { Tag } from '../tag.ts';
import { repeated } from '../tag.ts';
import { widthOf } from './columns.ts';
import type { ColumnGroup } from './groups.ts';
import { columnGroups } from './groups.ts';
import { columnsOf, gridOf } from './grid.ts';
import type { Head } from './head.ts';
import { headHeight, headOf } from './head.ts';
import { partOf } from './part.ts';
import type { Row, RowTags } from './rows.ts';
import { rowsOf } from './rows.ts';
import { least, split } from './split.ts';
import type { TableTags } from './tags.ts';
import { tableTags } from './tags.ts';

/** From the caption or unit to the rule over the header. */
const toRule = 2;
const betweenGroups = 14;

type InType = {
  readonly group: ColumnGroup;
  readonly head: Head;
  readonly rows: readonly Row[];
  /** Height of caption or "continued" with the unit, and of the notes: under the last group only. */
  readonly over: number;
  readonly under: number;
};

/** A table: caption and unit above, rules but no verticals, notes below; over a page it goes on under "Table 3, continued". */
export function table(block: TableBlock, { look: upright, continued }: Setting): Written {
  refuseUneven(block);
  const { look, isTurned, columns } = turning(block, upright);
  const line = continued(block.label);
  const tags = tableTags(block);
  const groups = setInType(block, tags, columns, look);
  const nodes = groups.flatMap((group, index): readonly Node[] => [
    ...(index === 0
      ? [{ ...caption(block.label, block.caption, block.id, look), tag: tags.caption }]
      : [{ stack: [], margin: [0, betweenGroups, 0, 0] as const, room: roomOf(group) }, continuation(line)]),
    ...unitLine(group.group, index === 0 ? tags.unit : repeated, look),
    { stack: [], margin: [0, toRule, 0, 0], place: placed(group, line, look) },
  ]);
  const first = groups[0];
  return {
    nodes: [{ stack: nodes, tag: tags.table }, ...below(block, look)],
    room: first === undefined ? { least: 0 } : roomOf(first),
    before: 14,
    after: 21,
    ...(isTurned
      ? { turned: true }
      : block.rows.length < 2 * least && groups.length === 1
        ? { floats: true }
        : { stops: true }),
  };
}

/** So many groups of columns are followed from page to page; where there are more, the table lies, if that makes them fewer. */
const followed = 2;

/** A table lies on a page of its own where that was asked for, or where it is too wide even in two groups of columns. */
function turning(block: TableBlock, upright: Look): Turning {
  const lying = across(upright, { width: upright.page.height });
  const turned = (): Turning => ({ look: lying, isTurned: true, columns: columnGroups(block, lying) });
  if (block.turned === true) return turned();
  const columns = columnGroups(block, upright);
  const instead = columns.length > followed ? turned() : undefined;
  return instead !== undefined && instead.columns.length < columns.length
    ? instead
    : { look: upright, isTurned: false, columns };
}

type Turning = { readonly look: Look; readonly isTurned: boolean; readonly columns: readonly ColumnGroup[] };

/** At the right edge of the table, which may be narrower than the page. */
const unitLine = ({ block, columns }: ColumnGroup, tag: Tag, look: Look): readonly Node[] =>
  subtitle(block.unit, 'right', tag, look.wide - widthOf(columns));

const continuation = (line: string): Node => ({ text: line, style: 'caption', tag: repeated });

function refuseUneven({ id, header, rows }: TableBlock): void {
  const count = columnsOf(gridOf(header)) - 1;
  for (const { label, role, cells } of rows) {
    if (cells.length === count || role === 'heading') continue;
    throw new Error(`Table “${id}”, row “${label}”: ${cells.length} cells under ${count} columns.`);
  }
}

function setInType(block: TableBlock, tags: TableTags, columns: readonly ColumnGroup[], look: Look): readonly InType[] {
  const unit = subtitleHeight(block.unit, look) + toRule;
  return columns.map((group, index, groups) => ({
    group,
    head: headOf(group.grid, headTags(tags, group, index, groups), group.columns, look),
    rows: rowsOf(group.block.rows, rowTags(tags, group), group.columns, look),
    over: unit + (index === 0 ? captionHeight(block.label, block.caption, look) : look.styles.caption.leading),
    under: index === groups.length - 1 ? belowHeight(block, look) : 0,
  }));
}

/** A head or stub that an earlier group of columns has shown is not heard again. */
function headTags(
  tags: TableTags,
  { heads }: ColumnGroup,
  index: number,
  groups: readonly ColumnGroup[],
): readonly Tag[] {
  const shown = new Set(groups.slice(0, index).flatMap((group) => group.heads));
  return heads.map((place) => (shown.has(place) ? repeated : (tags.heads[place] ?? repeated)));
}

const rowTags = ({ rows }: TableTags, { first }: ColumnGroup): readonly RowTags[] =>
  rows.map(({ stub, cells }) => ({ stub: first === 0 ? stub : repeated, cells: cells.slice(first) }));

const sum = (rows: readonly Row[]): number => rows.reduce((total, { height }) => total + height, 0);

function roomOf({ head, rows, over, under }: InType): Room {
  const above = over + headHeight(head);
  const whole = above + sum(rows) + under;
  return { least: rows.length < 2 * least ? whole : above + sum(rows.slice(0, least)), whole };
}

function placed({ group, head, rows, under }: InType, line: string, look: Look): Place {
  const { unit } = group.block;
  return ({ left, page }) => {
    const over = headHeight(head);
    const overContinued = over + look.styles.caption.leading + subtitleHeight(unit, look) + toRule;
    const counts = split({ rows, over, overContinued, under, left, page });
    let first = 0;
    return counts.flatMap((count, index): readonly Node[] => {
      const place = { isFirst: index === 0, isLast: index === counts.length - 1 };
      const part = partOf(head, rows.slice(first, first + count), group.columns, place, look);
      first += count;
      if (index === 0) return [part];
      const words = { ...continuation(line), pageBreak: 'before' as const };
      return [words, ...unitLine(group, repeated, look), { stack: [], margin: [0, toRule, 0, 0] }, part];
    });
  };
}
