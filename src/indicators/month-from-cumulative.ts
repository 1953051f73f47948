import { PERIOD } from '../dataset/context.ts';
import { parsePeriodCode, periodCode } from '../period/period.ts';
import { number, subtract } from '../value/value.ts';
import { columns } from './columns.ts';
import type { Figure } from './indicator.ts';
import { anyNet, derived, finest, type Operation } from './operation.ts';
import { valueOf } from './signs.ts';
import { ADDITIVE, fitting } from './units.ts';

/**
 * What each cumulative figure adds to the one before it: September from January–September less January–August. Where
 * cumulative figures are missing between, the stretch is longer than a month and its period says so.
 */
export const monthFromCumulative: Operation = {
  id: 'month-from-cumulative',
  schema: { properties: { 'month-from-cumulative': { type: 'string' } } },
  operands: (declaration) => [String(declaration['month-from-cumulative'])],
  net: (declaration, isNet) => isNet(String(declaration['month-from-cumulative'])),
  evaluate(id, declaration, context) {
    const source = context.indicator(String(declaration['month-from-cumulative']));
    fitting('month-from-cumulative', source, ADDITIVE);
    const { dimensions, unit } = source;
    const cells = columns(source, [PERIOD]).flatMap((column) => {
      const sinceJanuary = ordered(column);
      return sinceJanuary.map(({ figure, year, months }, index) => {
        const before = sinceJanuary[index - 1];
        const same = before?.year === year ? before : undefined;
        const from = (same?.months ?? 0) + 1;
        const codes = { ...figure.codes, [PERIOD]: periodCode({ year, month: from, months: months - from + 1 }) };
        const inputs = same === undefined ? [figure] : [figure, same.figure];
        const value = valueOf(inputs, ([now = 0, earlier = 0]) => number(subtract(now, earlier)));
        const made = { operation: 'month-from-cumulative', unit, dimensions, codes, value, inputs };
        return derived(id, { ...made, decimals: finest(inputs), net: anyNet(inputs) }, context);
      });
    });
    return { id, dimensions, unit, cells };
  },
};

/** The figures of stretches that begin in January, shortest first within each year. */
function ordered(
  column: readonly Figure[],
): readonly { readonly figure: Figure; readonly year: number; readonly months: number }[] {
  return column
    .flatMap((figure) => {
      const period = parsePeriodCode(figure.codes[PERIOD] ?? '');
      return period?.month === 1 && period.day === undefined
        ? [{ figure, year: period.year, months: period.months }]
        : [];
    })
    .toSorted((a, b) => a.year - b.year || a.months - b.months);
}
