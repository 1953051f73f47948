import { normaliseLabel } from '../language/label.ts';
import type { CellPlace } from '../place/place.ts';
import type { DatasetContext } from './context.ts';
import type { Region } from './titles.ts';

/** Two labels of one title or row, most often in two languages, that do not say the same. */
export type Disagreement = {
  readonly table: string;
  readonly part: 'title' | 'row';
  readonly label: string;
  readonly other: string;
  /** What each says: a table, a period, a code. */
  readonly means: string;
  readonly meant: string;
  readonly place: CellPlace;
  readonly related: readonly CellPlace[];
};

/** The lines of a title that speak of another table, or of another period, than the one it was taken for. */
export function titleDisagreements({ sought, grid, title }: Region, context: DatasetContext): readonly Disagreement[] {
  const lines = title.text.split(/\n|\s\/\s/).map((line) => ({ line: line.trim(), words: normaliseLabel(line) }));
  const taken = lines.find(({ words }) => sought.titles.some((own) => words.includes(own)));
  if (taken === undefined) return [];
  const place = grid.place(title.row, title.column);
  const own = { table: sought.id, part: 'title' as const, other: taken.line, place, related: [] };
  const period = context.periods.within(taken.words);
  return lines.flatMap(({ line, words }): readonly Disagreement[] => {
    const named = longest(words, context);
    if (named !== undefined && named !== sought.id) return [{ ...own, label: line, means: named, meant: sought.id }];
    const said = context.periods.within(words);
    const differs = (['year', 'first', 'last', 'day'] as const).some(
      (part) => said?.[part] !== undefined && period?.[part] !== undefined && said[part] !== period[part],
    );
    return differs ? [{ ...own, label: line, means: spoken(said), meant: spoken(period) }] : [];
  });
}

/** The one table whose words are the longest in a line; none where two are. */
function longest(line: string, { tables }: DatasetContext): string | undefined {
  const fitting = tables
    .map(({ id, titles }) => ({
      id,
      length: Math.max(0, ...titles.filter((words) => line.includes(words)).map((words) => words.length)),
    }))
    .filter(({ length }) => length > 0)
    .toSorted((a, b) => b.length - a.length);
  return fitting[0]?.length === fitting[1]?.length ? undefined : fitting[0]?.id;
}

function spoken(part: { readonly year?: number; readonly first?: number; readonly last?: number } | undefined): string {
  const { year, first, last } = part ?? {};
  return [year, first, last].filter((each) => each !== undefined).join('-');
}
