import type { TableRow } from '../../../document/tree.ts';
import { inCell } from '../lines.ts';
import type { Look } from '../look.ts';
import type { CellNode } from '../node.ts';
import { measured, withMark } from '../superscript.ts';
import type { Tag } from '../tag.ts';
import { repeated } from '../tag.ts';
import type { Columns } from './columns.ts';
import { levelIndent, styleOf } from './columns.ts';

/** The elements of a row: its stub, which a further group of columns prints again, and its cells. */
export type RowTags = { readonly stub: Tag; readonly cells: readonly Tag[] };

const padding = 1.5;
const groupSpace = 3.5;
const groupOf = 5;
const hang = levelIndent;

export type Row = {
  readonly cells: readonly (CellNode | Record<string, never>)[];
  readonly paddingTop: number;
  readonly paddingBottom: number;
  /** With its padding, in points. */
  readonly height: number;
  /** A heading stays with the rows under it. */
  readonly leads: boolean;
};

/** Rows in type, with a little space before a group and, where a table has no groups, after every fifth row. */
export function rowsOf(
  rows: readonly TableRow[],
  tags: readonly RowTags[],
  columns: Columns,
  look: Look,
): readonly Row[] {
  let inGroup = 0;
  const hung = columns.numbers.map((_, column) => markWidth(rows, column, look));
  return rows.map((row, index): Row => {
    const starts = row.role !== 'member' || row.groupStart === true || row.level !== rows[index - 1]?.level;
    const fifth = !starts && inGroup === groupOf;
    inGroup = starts || fifth ? (row.role === 'member' ? 1 : 0) : inGroup + 1;
    const space = index > 0 && (row.groupStart === true || fifth || row.role === 'heading') ? groupSpace : 0;
    return inType(row, tags[index], space, columns, hung, look);
  });
}

function inType(
  row: TableRow,
  tags: RowTags | undefined,
  space: number,
  columns: Columns,
  hung: readonly number[],
  look: Look,
): Row {
  const style = styleOf(row);
  const label = measured(row.label, row.mark);
  const isHeading = row.role === 'heading';
  const indent = row.level * levelIndent;
  const over = isHeading ? columns.numbers.reduce((sum, width) => sum + width + 2 * columns.padding, 0) : 0;
  const width = columns.stub + over - indent;
  const onOneLine = look.width(label, style) <= width;
  const { lines, hyphens } = onOneLine
    ? ({ lines: 1, hyphens: 'fit' } as const)
    : inCell(label, width - hang, style, look, hang);
  const fill = row.role === 'total' ? { fillColor: look.colours.tint } : {};
  const stub: CellNode = {
    text: withMark(row.label, row.mark),
    tag: tags?.stub ?? repeated,
    style,
    hyphens,
    margin: [onOneLine ? indent : indent + hang, 0, 0, 0],
    ...(onOneLine ? {} : { leadingIndent: -hang }),
    ...(isHeading ? { colSpan: columns.numbers.length + 1 } : {}),
    ...fill,
  };
  const above = (lines - 1) * look.styles[style].leading;
  const figures = columns.numbers.map((_, index): CellNode | Record<string, never> =>
    isHeading
      ? {}
      : {
          text: withMark(row.cells[index]?.text ?? '', row.cells[index]?.mark),
          tag: tags?.cells[index] ?? repeated,
          style,
          alignment: 'right',
          noWrap: true,
          margin: [0, above, row.cells[index]?.mark === undefined ? (hung[index] ?? 0) : 0, 0],
          ...fill,
        },
  );
  return {
    cells: [stub, ...figures],
    paddingTop: padding + space,
    paddingBottom: padding,
    height: lines * look.styles[style].leading + 2 * padding + space,
    leads: isHeading,
  };
}

/** What pdfmake makes of a raised letter's size. */
const raisedSize = 0.58;

/** Digits stand under digits: where some figures of a column have a mark, the others leave its room free. */
function markWidth(rows: readonly TableRow[], column: number, look: Look): number {
  const marks = rows.map((row) => row.cells[column]?.mark ?? '');
  return Math.max(...marks.map((mark) => look.width(mark, 'table') * raisedSize));
}
