import { element, words } from '../xml.ts';

/** A cell of a data table: its place in the grid, its look, one paragraph of a style. */
export type Cell = {
  readonly width: number;
  readonly style: string;
  /** Runs of text: numbers need none of `spoken`. */
  readonly runs: string;
  readonly mark?: string | undefined;
  readonly columns?: number;
  readonly merge?: 'none' | 'begin' | 'continue';
  readonly borders?: string;
  readonly tint?: string | undefined;
  /** Keeps the row with the next one; Word looks at the first cell of a row. */
  readonly keepNext?: boolean;
};

export const border = (side: 'top' | 'bottom', size: number, colour: string): string =>
  element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour });

/** Written as text and in the schema's order: a release holds thousands of these. */
export const cellMarkup = (cell: Cell): string =>
  `${cellOpening(cell)}${cell.runs}${noteMark(cell.mark)}${CELL_CLOSING}`;

/** A cell as far as its words: the same for all rows of a column that look alike. */
export function cellOpening(cell: Omit<Cell, 'runs' | 'mark'>): string {
  const { width, style, columns = 1, merge = 'none', borders = '', tint, keepNext = false } = cell;
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  const merged = merge === 'none' ? '' : `<w:vMerge w:val="${merge === 'begin' ? 'restart' : 'continue'}"/>`;
  const edges = borders === '' ? '' : `<w:tcBorders>${borders}</w:tcBorders>`;
  const shade = tint === undefined ? '' : `<w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>`;
  const keep = keepNext ? '<w:keepNext/>' : '';
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}${merged}${edges}${shade}<w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="${style}"/>${keep}</w:pPr>`;
}

export const CELL_CLOSING = '</w:p></w:tc>';

export const noteMark = (mark: string | undefined): string =>
  mark === undefined ? '' : `<w:r><w:rPr><w:rStyle w:val="NoteMark"/></w:rPr>${words(mark)}</w:r>`;
