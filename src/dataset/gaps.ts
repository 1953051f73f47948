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
  return periodMembers(periods, period).flatMap((each) => {
    const read = reads.find(({ observations }) => observations.some(({ codes }) => codes[PERIOD] === each));
    if (read === undefined) return []; // Told by `incomplete`.
    const { grid, title } = read.region;
    return closed.flatMap((dimension) => {
      const there = new Set(
        reads.flatMap(({ observations }) =>
          observations.flatMap(({ codes }) => (codes[PERIOD] === each ? (codes[dimension] ?? []) : [])),
        ),
      );
      // A code that stands in no period at all is told once, by `incomplete`.
      const anywhere = new Set(reads.flatMap(({ observations }) => observations.map(({ codes }) => codes[dimension])));
      const wanted = lists.get(dimensions[dimension]?.codes ?? '')?.codes.filter((code) => validIn(code, each)) ?? [];
      return wanted
        .filter(({ code }) => anywhere.has(code) && !there.has(code))
        .map(({ code }) =>
          unreadable('member-missing', grid.place(title.row, title.column), { table: sought.id, dimension, code }),
        );
    });
  });
}
