import type { Figure } from '../indicators/indicator.ts';
import type { Language, MarkName } from '../language/language.ts';
import { fill } from '../language/language.ts';
import type { HeaderCell } from './tree.ts';

/** Where the marks of a table stand: once over all that share it, in the single cell only where a column is mixed. */
export type TableMarks = {
  /** All figures of the table share it, and no heading tells their periods apart: it stands at the title. */
  readonly title: MarkName | undefined;
  /** By column; undefined where nothing is marked or each figure for itself. */
  readonly columns: readonly (MarkName | undefined)[];
  readonly ofCell: (figure: Figure | undefined, column: number) => MarkName | undefined;
  readonly used: readonly MarkName[];
};

/** «p» while a figure is preliminary, «r» when it was published otherwise before. A sign has nothing to mark but that. */
export function markOf(figure: Figure | undefined): MarkName | undefined {
  if (figure === undefined || (figure.value.kind === 'sign' && figure.revision === undefined)) return undefined;
  if (figure.status === 'preliminary') return 'preliminary';
  return figure.revision === undefined ? undefined : 'revised';
}

const ORDER: readonly MarkName[] = ['preliminary', 'revised'];

/** `columns`: the figures of each column. `titled`: the title says which period the figures are of. */
export function tableMarks(columns: readonly (readonly (Figure | undefined)[])[], titled: boolean): TableMarks {
  const shared = columns.map((figures) => {
    const numbers = figures.filter((figure) => figure?.value.kind === 'number' || markOf(figure) !== undefined);
    const marks = new Set(numbers.map(markOf));
    return { mixed: marks.size > 1, empty: marks.size === 0, mark: marks.size === 1 ? [...marks][0] : undefined };
  });
  const there = new Set(columns.flatMap((figures) => figures.map(markOf)));
  const used = ORDER.filter((mark) => there.has(mark));
  const [only] = used;
  const whole = titled && shared.every(({ mixed, empty, mark }) => empty || (!mixed && mark === only));
  return {
    title: whole ? only : undefined,
    columns: shared.map(({ mark }) => (whole ? undefined : mark)),
    ofCell: (figure, column) => (shared[column]?.mixed === true ? markOf(figure) : undefined),
    used,
  };
}

/** The highest heading whose columns all share a mark carries it; the headings below it do not repeat it. */
export function markHeader(
  header: readonly (readonly HeaderCell[])[],
  columns: readonly (MarkName | undefined)[],
  { marks }: Language,
): readonly (readonly HeaderCell[])[] {
  const done = columns.map(() => false);
  // Columns of the grid that a heading of several rows holds: the stub first of all.
  const held = header.map(() => new Set<number>());
  return header.map((cells, row) => {
    let at = 0;
    return cells.map((cell): HeaderCell => {
      while (held[row]?.has(at) === true) at += 1;
      const first = at;
      at += cell.columns;
      for (const below of held.slice(row, row + cell.rows))
        for (let each = first; each < at; each += 1) below.add(each);
      const under = columns.slice(first - 1, at - 1);
      const [mark] = under;
      if (first === 0 || mark === undefined || done[first - 1] === true || under.some((other) => other !== mark))
        return cell;
      done.fill(true, first - 1, at - 1);
      return { ...cell, mark: marks[mark].print };
    });
  });
}

/** «p preliminary; r revised»: only those used. */
export function markLegend(used: readonly MarkName[], { marks, words }: Language): readonly string[] {
  return used.map((mark) => fill(words['sign-line'] ?? '', { sign: marks[mark].print, meaning: marks[mark].meaning }));
}
