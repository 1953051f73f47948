import type { Hyphens } from '../hyphens.ts';
import { inCell } from '../lines.ts';
import type { Look } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { CellNode } from '../node.ts';
import { measured, withMark } from '../superscript.ts';
import type { Tag } from '../tag.ts';
import { repeated } from '../tag.ts';
import type { Columns } from './columns.ts';
import type { GridCell } from './grid.ts';

const shortened = millimetres(2);
const ruleSpace = 2.5;

export const headPadding = 2;
/** Over the header, under it, below the last row. */
export const rules = { top: 0.9, underHead: 0.4, bottom: 0.9 };

type HeadCell = CellNode | Record<string, never>;

export type Head = {
  /** Made anew for each page, since pdfmake writes into what it sets; only the first is heard. */
  readonly rows: (isFirst: boolean) => readonly (readonly HeadCell[])[];
  /** Heights of the rows, without padding. */
  readonly heights: readonly number[];
};

/** With its padding and all rules of the table. */
export const headHeight = ({ heights }: Head): number =>
  heights.reduce((sum, height) => sum + height + 2 * headPadding, 0) + rules.top + rules.underHead + rules.bottom;

/** Heads stand on the foot of their row; a spanner carries a thin rule, shortened at both ends. */
export function headOf(grid: readonly GridCell[], tags: readonly Tag[], columns: Columns, look: Look): Head {
  const count = Math.max(0, ...grid.map(({ row }) => row + 1));
  const leading = look.styles.tableHead.leading;
  const set = grid.map((one) => inHead(one, columns, look));
  const inRow = Array.from({ length: count }, (_, row) => {
    const most = Math.max(1, ...grid.map((one, index) => (one.row === row ? (set[index]?.lines ?? 1) : 1)));
    return { height: most * leading, space: grid.some((one) => one.row === row && one.columns > 1) ? ruleSpace : 0 };
  });
  return {
    heights: inRow.map(({ height, space }) => height + space),
    rows: (isFirst) =>
      inRow.map(({ height }, row) => {
        const cells = Array.from({ length: columns.numbers.length + 1 }, (): HeadCell => ({
          text: '',
          style: 'tableHead',
        }));
        grid.forEach((one, index) => {
          if (one.row !== row) return;
          const above = height - (set[index]?.lines ?? 1) * leading;
          for (let over = 1; over < one.columns; over += 1) cells[one.column + over] = {};
          const tag = isFirst ? (tags[index] ?? repeated) : repeated;
          cells[one.column] = { ...headCell(one, columns, above, set[index]?.hyphens ?? 'fit', look), tag };
        });
        return cells;
      }),
  };
}

/** Inner width over one or more columns, the padding between them included. */
function widthOver({ column, columns: count }: GridCell, { stub, numbers, padding }: Columns): number {
  const widths = [stub, ...numbers].slice(column, column + count);
  return widths.reduce((sum, width) => sum + width, 0) + (count - 1) * 2 * padding;
}

const inHead = (one: GridCell, columns: Columns, look: Look): ReturnType<typeof inCell> =>
  inCell(measured(one.cell.text, one.cell.mark), widthOver(one, columns), 'tableHead', look);

function headCell(one: GridCell, columns: Columns, above: number, hyphens: Hyphens, look: Look): CellNode {
  const text = {
    text: withMark(one.cell.text, one.cell.mark),
    style: 'tableHead' as const,
    hyphens,
    margin: [0, above, 0, 0] as const,
  };
  if (one.columns === 1) return { ...text, alignment: one.column === 0 ? 'left' : 'right' };
  const width = widthOver(one, columns);
  const overlap = columns.padding - shortened;
  return {
    colSpan: one.columns,
    stack: [
      { ...text, alignment: 'center' },
      {
        canvas: [
          {
            type: 'line',
            x1: -overlap,
            x2: width + overlap,
            y1: ruleSpace - 0.4,
            y2: ruleSpace - 0.4,
            lineWidth: 0.4,
            lineColor: look.colours.line,
          },
        ],
      },
    ],
  };
}
