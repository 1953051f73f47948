import { unreadable, type Finding } from '../finding/finding.ts';
import type { Code } from '../language/codelist.ts';
import { PERIOD, periodMembers, type DatasetContext } from './context.ts';
import type { TableRead } from './table.ts';
import { validIn } from './valid.ts';

/** Everything a table must name stands in it: declared members, and every code of a closed list that is valid in its periods. */
export function incomplete(reads: readonly TableRead[], context: DatasetContext): readonly Finding[] {
  const [first] = reads;
  if (first === undefined) return [];
  const { sought } = first.region;
  const place = first.region.grid.place(first.region.title.row, first.region.title.column);
  const present = (dimension: string): ReadonlySet<string> =>
    new Set(reads.flatMap(({ observations }) => observations.map(({ codes }) => codes[dimension] ?? '')));
  const wanted = Object.entries(sought.declaration.members ?? {}).map(
    ([dimension, members]): [string, readonly string[]] => [
      dimension,
      dimension === PERIOD ? periodMembers(members, context.period) : members,
    ],
  );
  const { rows, columns, blocks = [] } = sought.declaration;
  const closed = [...rows, ...columns, ...blocks]
    .filter((dimension) => sought.declaration.members?.[dimension] === undefined)
    .flatMap((dimension): readonly [string, readonly string[]][] => {
      const list = context.lists.get(context.dimensions[dimension]?.codes ?? '');
      if (list?.closed !== true || sought.codes[dimension] !== undefined) return [];
      return [[dimension, list.codes.filter((code) => isValid(code, first)).map(({ code }) => code)]];
    });
  return [...wanted, ...closed].flatMap(([dimension, codes]) => {
    const there = present(dimension);
    return codes
      .filter((code) => !there.has(code))
      .map((code) =>
        unreadable(dimension === PERIOD ? 'period-missing' : 'member-missing', place, {
          table: sought.id,
          dimension,
          code,
        }),
      );
  });
}

/** A figure stands where its code was not valid yet (or no longer). */
export function untimely(read: TableRead, context: DatasetContext): readonly Finding[] {
  const dated = Object.entries(context.dimensions).filter(([, { codes }]) =>
    context.lists.get(codes)?.codes.some(({ from, until }) => (from ?? until) !== undefined),
  );
  return read.observations.flatMap(({ codes, value, place }) => {
    if (value.kind !== 'number') return [];
    return dated.flatMap(([dimension, { codes: list }]) => {
      const code = context.lists.get(list)?.get(codes[dimension] ?? '');
      return code === undefined || validIn(code, codes[PERIOD] ?? '')
        ? []
        : [
            unreadable('code-not-valid', place, {
              dimension,
              code: code.code,
              from: code.from ?? '',
              until: code.until ?? '',
            }),
          ];
    });
  });
}

function isValid(code: Code, read: TableRead): boolean {
  return read.observations.some(({ codes }) => validIn(code, codes[PERIOD] ?? ''));
}
