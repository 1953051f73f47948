import { unreadable, type Finding } from '../finding/finding.ts';
import { validIn } from './valid.ts';
import { ACCUMULATION, PERIOD, periodMembers, type DatasetContext } from './context.ts';
import type { TableRead } from './table.ts';

/**
 * Figures that went missing or lost a meaning while the rest of their table stands: a heading that no longer says which
 * direction its columns hold, a territory that is left out of one year of two. Such a table names every code somewhere,
 * so `incomplete` finds nothing.
 */
export function gaps(reads: readonly TableRead[], context: DatasetContext): readonly Finding[] {
  return [...reads.flatMap((read) => uncoded(read, context)), ...leftOut(reads, context)];
}

/** One finding for each column and dimension: its heading is at fault, not its figures. */
function uncoded({ region, observations }: TableRead, context: DatasetContext): readonly Finding[] {
  const dimensions = Object.keys(context.dimensions).filter((dimension) => dimension !== ACCUMULATION);
  const told = new Set<string>();
  return observations.flatMap(({ codes, place }) =>
    dimensions.flatMap((dimension) => {
      const key = `${dimension} ${place.cell.replace(/\d+$/, '')}`;
      if (codes[dimension] !== undefined || told.has(key)) return [];
      told.add(key);
      return [unreadable('code-missing', place, { table: region.sought.id, dimension })];
    }),
  );
}

/** Where a table declares its periods, every code of a closed list stands in each of them. */
function leftOut(reads: readonly TableRead[], { dimensions, lists, period }: DatasetContext): readonly Finding[] {
  const sought = reads[0]?.region.sought;
  const members = sought?.declaration.members ?? {};
  const periods = members[PERIOD];
  if (sought === undefined || periods === undefined) return [];
  const closed = [...sought.declaration.rows, ...sought.declaration.columns].filter((dimension) => {
    const fixed = sought.codes[dimension] ?? members[dimension]; // Declared members need not stand in every period.
    return fixed === undefined && lists.get(dimensions[dimension]?.codes ?? '')?.closed === true;
  });
  return closed.flatMap((dimension) => {
    const standing = codesByPeriod(reads, dimension);
    const anywhere = new Set([...standing.values()].flatMap((codes) => [...codes]));
    const list = lists.get(dimensions[dimension]?.codes ?? '');
    return periodMembers(periods, period).flatMap((each) => {
      const read = reads.find(({ observations }) => observations.some(({ codes }) => codes[PERIOD] === each));
      if (read === undefined) return []; // Told by `incomplete`.
      const { grid, title } = read.region;
      const place = grid.place(title.row, title.column);
      // A code that stands in no period at all is told once, by `incomplete`.
      const missing = (list?.codes ?? []).filter(
        (code) => anywhere.has(code.code) && standing.get(each)?.has(code.code) !== true && validIn(code, each),
      );
      return missing.map(({ code }) => unreadable('member-missing', place, { table: sought.id, dimension, code }));
    });
  });
}

function codesByPeriod(reads: readonly TableRead[], dimension: string): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = new Map<string, Set<string>>();
  for (const { observations } of reads)
    for (const { codes } of observations) {
      const period = codes[PERIOD] ?? '';
      const known = standing.get(period);
      const code = codes[dimension] ?? '';
      if (known === undefined) standing.set(period, new Set([code]));
      else known.add(code);
    }
  return standing;
}
