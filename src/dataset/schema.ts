import { causeOf } from '../definition/schema-cause.ts';
import { validation } from '../definition/schema.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { ACCUMULATION, PERIOD, type DatasetContext } from './context.ts';
import type { Observation } from './observation.ts';

/** What a table says of itself: the codes that stand in it, by dimension. Judged once a table, not once a figure. */
type Structure = Readonly<
  Record<string, { readonly vintages: readonly string[]; readonly codes: Readonly<Record<string, readonly string[]>> }>
>;

/** The dataset as data users know it, judged by JSON Schema before anything is computed from it: every dimension coded, every code of its list. */
export function judgeObservations(observations: readonly Observation[], context: DatasetContext): readonly Finding[] {
  const dimensions = Object.keys(context.dimensions).filter((dimension) => dimension !== ACCUMULATION);
  const code = (dimension: string): object => {
    const list = context.lists.get(context.dimensions[dimension]?.codes ?? '');
    return list === undefined || dimension === PERIOD
      ? { type: 'string', pattern: '^[0-9]{4}((-M[0-9]{2}){0,2}|-[0-9]{2}-[0-9]{2})$' }
      : { enum: list.codes.map(({ code: known }) => known) };
  };
  const errorsOf = validation({
    type: 'object',
    additionalProperties: {
      type: 'object',
      required: ['vintages', 'codes'],
      properties: {
        vintages: { type: 'array', items: { type: 'string', minLength: 1 } },
        codes: {
          type: 'object',
          additionalProperties: false,
          required: dimensions,
          properties: Object.fromEntries(
            dimensions.map((dimension) => [dimension, { type: 'array', items: code(dimension) }]),
          ),
        },
      },
    },
  });
  return errorsOf(structureOf(observations)).map((error) => {
    const { instancePath } = error;
    const table = instancePath.split('/')[1] ?? '';
    return unreadable('observation-invalid', observations.find((observation) => observation.table === table)?.place, {
      table,
      where: instancePath,
      ...causeOf(error),
    });
  });
}

function structureOf(observations: readonly Observation[]): Structure {
  type Growing = { readonly vintages: Set<string>; readonly codes: Map<string, Set<string>> };
  const tables = new Map<string, Growing>();
  for (const { table, vintage, codes } of observations) {
    const known: Growing = tables.get(table) ?? { vintages: new Set(), codes: new Map() };
    tables.set(table, known);
    known.vintages.add(vintage);
    for (const dimension in codes)
      known.codes.set(dimension, (known.codes.get(dimension) ?? new Set<string>()).add(codes[dimension] ?? ''));
  }
  return Object.fromEntries(
    [...tables].map(([table, { vintages, codes }]) => [
      table,
      {
        vintages: [...vintages],
        codes: Object.fromEntries([...codes].map(([dimension, values]) => [dimension, [...values]])),
      },
    ]),
  );
}
