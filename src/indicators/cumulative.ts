import { PERIOD } from '../dataset/context.ts';
import { parsePeriodCode, periodCode, type Period } from '../period/period.ts';
import { add, number } from '../value/value.ts';
import { columns } from './columns.ts';
import type { Figure } from './indicator.ts';
import { anyNet, derived, finest, type Operation } from './operation.ts';
import { valueOf } from './signs.ts';
import { ADDITIVE, fitting } from './units.ts';

/** From January on: each month (or quarter) together with all before it in its year. It ends where one is missing. */
export const cumulative: Operation = {
  id: 'cumulative',
  schema: { properties: { cumulative: { type: 'string' } } },
  operands: ({ cumulative: of }) => [String(of)],
  net: ({ cumulative: of }, isNet) => isNet(String(of)),
  evaluate(id, { cumulative: of }, context) {
    const source = context.indicator(String(of));
    fitting('cumulative', source, ADDITIVE);
    const { dimensions, unit } = source;
    const cells = columns(source, [PERIOD]).flatMap((column) =>
      runs(column).map(({ period, inputs, last }) => {
        const codes = { ...last.codes, [PERIOD]: periodCode(period) };
        const value = valueOf(inputs, (numbers) => number(add(numbers)));
        const made = { operation: 'cumulative', unit, dimensions, codes, value, inputs };
        return derived(id, { ...made, decimals: finest(inputs), net: anyNet(inputs) }, context);
      }),
    );
    return { id, dimensions, unit, cells };
  },
};

type Run = { readonly period: Period; readonly inputs: readonly Figure[]; readonly last: Figure };

/** Of each year the shortest stretches that follow each other from January on, one more in each run. */
function runs(column: readonly Figure[]): readonly Run[] {
  const stretches = column
    .flatMap((figure) => {
      const period = parsePeriodCode(figure.codes[PERIOD] ?? '');
      return period === undefined || period.day !== undefined ? [] : [{ figure, period }];
    })
    .toSorted((a, b) => a.period.months - b.period.months);
  const years = [...new Set(stretches.map(({ period }) => period.year))].toSorted((a, b) => a - b);
  return years.flatMap((year) => {
    const found: Run[] = [];
    for (let month = 1; month <= 12;) {
      const next = stretches.find(({ period }) => period.year === year && period.month === month);
      if (next === undefined) break;
      month += next.period.months;
      const inputs = [...(found.at(-1)?.inputs ?? []), next.figure];
      found.push({ period: { year, month: 1, months: month - 1 }, inputs, last: next.figure });
    }
    return found;
  });
}
