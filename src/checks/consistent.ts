import type { Observation } from '../dataset/observation.ts';
import { countsAs, decimalText, subtract } from '../value/value.ts';
import type { Check, Tested } from './check.ts';

/** The same codes of the same vintage have the same value in all tables and workbooks. */
export const consistent: Check<'all'> = {
  id: 'consistent',
  level: 2,
  kind: 'identity',
  schema: { const: 'all' },
  *run(_, { dataset }) {
    for (const same of dataset.index.groups()) {
      if (same.length < 2) continue;
      for (const vintage of new Set(same.map((observation) => observation.vintage))) {
        yield* compare(same.filter((observation) => observation.vintage === vintage));
      }
    }
  },
};

/** Each appearance against the value that most of them have; where none has a majority, against the first. */
function* compare(same: readonly Observation[]): Iterable<Tested> {
  const [first, ...others] = same;
  if (first === undefined || others.length === 0) return;
  const counts = new Map<string, number>();
  for (const observation of same) counts.set(textOf(observation), (counts.get(textOf(observation)) ?? 0) + 1);
  const usual = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0];
  const reference = same.find((observation) => textOf(observation) === usual) ?? first;
  for (const observation of same) {
    if (observation === reference) continue;
    const [stated, elsewhere] = [textOf(observation), textOf(reference)];
    if (stated === elsewhere) yield { observations: [observation, reference] };
    else {
      const [own, other] = [countsAs(observation.value), countsAs(reference.value)];
      yield {
        observations: [observation, reference],
        violation: {
          code: 'tables-disagree',
          facts: {
            stated,
            elsewhere,
            holder: observation.place.workbook,
            where: `${reference.place.sheet}!${reference.place.cell}`,
            workbook: reference.place.workbook,
          },
          ...(own === undefined || other === undefined ? {} : { difference: subtract(own, other) }),
        },
      };
    }
  }
}

/** Nil and a typed zero are the same statement here. */
function textOf({ value }: Observation): string {
  const counted = countsAs(value);
  return counted === undefined ? (value.kind === 'sign' ? value.sign : '') : decimalText(counted);
}
