import { PERIOD } from '../../dataset/context.ts';
import { formatPeriod } from '../../language/format.ts';
import { fill } from '../../language/language.ts';
import type { Unit } from '../../value/unit.ts';
import { capitalised, type Telling } from '../words.ts';
import type { ChartExhibit } from './definition.ts';

/** Words for the unit of an axis that is divided. */
const MULTIPLES: Readonly<Record<number, string>> = { 1000: 'thousand-persons', 1_000_000: 'million-persons' };

/** Unit and period: the second line of the title. */
export function subtitleOf(
  { chart, categories, divisor }: ChartExhibit,
  of: Unit,
  names: readonly string[],
  { language, period, named }: Telling,
): string {
  const { words, units } = language;
  const multiple = divisor === undefined ? undefined : words[MULTIPLES[divisor] ?? ''];
  const unit = chart === 'shares' ? (words['per-cent-of-total'] ?? '') : capitalised(multiple ?? units[of]);
  if (categories === PERIOD || chart === 'lines')
    return fill(words['chart-subtitle'] ?? '', { unit, from: names[0] ?? '', to: names.at(-1) ?? '' });
  return fill(words['chart-subtitle-one'] ?? '', { unit, period: formatPeriod(period, language, 'heading', named) });
}
