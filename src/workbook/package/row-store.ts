import type { Cell, CellContent, FormulaResult, Sheet } from '../workbook.ts';
import { PLAIN, type Style } from './styles.ts';

type Row = Sheet['rows'][number];

/** What a cell has beyond its place and its style; a formula's text and result. */
export type Held = { readonly content: CellContent; readonly formula?: string; readonly result?: FormulaResult };

/** Cells of one row: from one number to another (not included), or one by one. */
export type Span = { readonly from: number; readonly to: number } | readonly number[];

/** The cells of a sheet in a few bytes each; a cell's number is its place in the order they were added. */
export type RowStore = {
  readonly add: (column: number, style: Style, held: Held) => number;
  /** For the commonest of cells: a number without a formula, whose text is the shortest its double has. */
  readonly addNumber: (column: number, style: Style, number: number) => number;
  readonly columnOf: (number: number) => number;
  readonly contentOf: (number: number) => CellContent;
  readonly cell: (row: number, number: number) => Cell;
  /** Makes its cells when it is asked for them. */
  readonly row: (row: number, span: Span) => Row;
};

/** Cells in one block; a power of two, so that a number parts into block and place. */
const BITS = 9;
const BLOCK = 1 << BITS;
const MASK = BLOCK - 1;

type Block = {
  readonly columns: Uint16Array;
  readonly styles: Uint32Array;
  readonly numbers: Float64Array;
  /** Of cells that are more than a number. */
  readonly held: (Held | undefined)[];
};

/** Two million numbers take 350 MB as objects, here 30: a double's shortest text is made again exactly. */
export function newRowStore(): RowStore {
  const blocks: Block[] = [];
  const styles: Style[] = [];
  const styleNumbers = new Map<Style, number>();
  let size = 0;
  const grown = (): Block => {
    const [columns, numbers] = [new Uint16Array(BLOCK), new Float64Array(BLOCK)];
    const block: Block = { columns, styles: new Uint32Array(BLOCK), numbers, held: [] };
    blocks.push(block);
    return block;
  };
  const place = (column: number, style: Style): Block => {
    const block = blocks[size >> BITS] ?? grown();
    const number = styleNumbers.get(style) ?? styles.push(style) - 1;
    styleNumbers.set(style, number);
    block.columns[size & MASK] = column;
    block.styles[size & MASK] = number;
    return block;
  };
  const blockOf = (number: number): Block => {
    const block = blocks[number >> BITS];
    if (block === undefined) throw new RangeError(`There is no cell ${number}`);
    return block;
  };
  const heldOf = (number: number): Held => {
    const { held, numbers } = blockOf(number);
    return held[number & MASK] ?? { content: { kind: 'number', text: String(numbers[number & MASK]) } };
  };
  const columnOf = (number: number): number => blockOf(number).columns[number & MASK] ?? 0;
  const cell = (row: number, number: number): Cell => {
    const style = styles[blockOf(number).styles[number & MASK] ?? 0] ?? PLAIN;
    return { row, column: columnOf(number), ...heldOf(number), ...style.look };
  };
  return {
    add(column, style, held) {
      place(column, style).held[size & MASK] = held;
      return size++;
    },
    addNumber(column, style, number) {
      place(column, style).numbers[size & MASK] = number;
      return size++;
    },
    columnOf,
    contentOf: (number) => heldOf(number).content,
    cell,
    row: (row, span) => new StoredRow(row, span, cell),
  };
}

/** A class, since a hundred thousand rows would each make a function of their own. */
class StoredRow implements Row {
  readonly row: number;
  readonly #span: Span;
  readonly #cell: RowStore['cell'];

  constructor(row: number, span: Span, cell: RowStore['cell']) {
    this.row = row;
    this.#span = span;
    this.#cell = cell;
  }

  get cells(): readonly Cell[] {
    return numbersOf(this.#span).map((number) => this.#cell(this.row, number));
  }
}

export function numbersOf(span: Span): readonly number[] {
  if (!('from' in span)) return span;
  return Array.from({ length: span.to - span.from }, (_, index) => span.from + index);
}
