import type { Line } from './line.ts';
import type { Mark } from './mark.ts';

/** How often each mark stands in a column. */
export type Count = Readonly<Record<Mark, number>>;

type Growing = Record<Mark, number>;

/** Counts marks by column; like lines that follow each other are counted at once. */
export class Tally {
  readonly #columns = new Map<number, Growing>();
  #like: Line | undefined;
  #run = 0;
  lines = 0;

  add(line: Line): void {
    this.lines++;
    if (this.#like !== undefined && line.columns === this.#like.columns && line.marks === this.#like.marks) {
      this.#run++;
      return;
    }
    this.#settle();
    this.#like = line;
    this.#run = 1;
  }

  get(column: number): Count | undefined {
    this.#settle();
    return this.#columns.get(column);
  }

  columns(): readonly number[] {
    this.#settle();
    return [...this.#columns.keys()].toSorted((a, b) => a - b);
  }

  #settle(): void {
    if (this.#like === undefined) return;
    const { columns, marks } = this.#like;
    for (const [index, column] of columns.entries()) {
      const count = this.#columns.get(column) ?? none();
      this.#columns.set(column, count);
      count[marks[index] ?? 'blank'] += this.#run;
    }
    this.#like = undefined;
    this.#run = 0;
  }
}

/** Cells that hold a figure, or say why there is none. */
export function figuresOf({ figure, written, sign, error }: Count): number {
  return figure + written + sign + error;
}

function none(): Growing {
  return { blank: 0, figure: 0, year: 0, written: 0, sign: 0, error: 0, date: 0, text: 0 };
}
