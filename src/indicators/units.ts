import type { Unit } from '../value/unit.ts';
import type { Indicator } from './indicator.ts';
import { NotComputable } from './operation.ts';

const RATES: readonly Unit[] = ['per-thousand', 'per-ten-thousand', 'per-hundred-thousand'];

/** What is counted: it has parts, shares, contributions and rates. */
export const COUNTED: readonly Unit[] = ['persons', 'count'];
/** Figures of one base add up. Changes, indices and ratios never do. */
export const ADDITIVE: readonly Unit[] = [...COUNTED, 'percent', 'percentage-points', ...RATES];
/** What may be told as a multiple of another figure; shares and changes differ by percentage points. */
export const PROPORTIONAL: readonly Unit[] = [...COUNTED, 'index', 'ratio', ...RATES];
/** What differs by percentage points. */
export const PERCENTAGES: readonly Unit[] = ['percent', 'percent-change', 'percentage-points'];

/** The one unit of all operands: persons and per cent cannot be added, nor put in relation. */
export function oneUnit(id: string, operands: readonly Indicator[]): Unit {
  const units = operands.map(({ unit }) => unit);
  const [first, ...others] = units;
  if (first === undefined || others.some((unit) => unit !== first))
    throw new NotComputable({ indicator: id, units: units.join(', ') }, 'indicator-units-differ');
  return first;
}

/** An operand whose unit the operation can work on. */
export function fitting(operation: string, { id, unit }: Indicator, fit: readonly Unit[]): void {
  if (!fit.includes(unit)) throw new NotComputable({ indicator: id, unit, operation }, 'indicator-unit-unfit');
}
