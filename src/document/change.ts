import type { Figure } from '../indicators/indicator.ts';
import { formatNumber } from '../language/format.ts';
import { inForm, type ChangeMeasure, type ChangeWord, type Language } from '../language/language.ts';
import { agreed, type Printed } from '../language/plural.ts';
import { Decimal, decimalOf } from '../value/value.ts';
import { fillInline } from './holes.ts';
import type { Inline } from './tree.ts';

/** The size of a change: as it is printed, and in what. */
type Size = { readonly run: Inline; readonly measure: ChangeMeasure; readonly printed: Printed };

/**
 * How a change is said: from an index of 200 on in times, below in per cent, never both; a change of a share in percentage points;
 * nothing on a base too small.
 */
export type Change =
  | { readonly kind: 'none' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'times' | 'rose' | 'fell'; readonly size: Size };

export function changeOf(figure: Figure, language: Language): Change {
  if (figure.value.kind === 'sign') return { kind: 'none' };
  const value = decimalOf(figure.value.value);
  if (value.toDecimalPlaces(figure.decimals, Decimal.ROUND_HALF_UP).isZero()) return { kind: 'unchanged' };
  const points = figure.unit === 'percentage-points';
  if (!points && value.gte(100))
    return { kind: 'times', size: size(figure, value.plus(100).div(100), 1, 'times', language) };
  const measure = points ? 'percentage-points' : 'percent';
  const kind = value.isPositive() ? 'rose' : 'fell';
  return { kind, size: size(figure, value.abs(), figure.decimals, measure, language) };
}

function size({ id }: Figure, value: Decimal, decimals: number, measure: ChangeMeasure, language: Language): Size {
  const whole = value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).isInteger();
  const bare = measure !== 'percent' && whole && language.numbers['trailing-zero'] === 'drop';
  const printed = { value, decimals: bare ? 0 : decimals };
  const text = formatNumber(value, measure === 'percent' ? 'percent-change' : 'count', printed.decimals, language);
  return { run: { kind: 'figure', id, text }, measure, printed };
}

/** «by 20.7%», «в 2,3 раза», «1,5 пайыздық тармаққа»: the change after or before a verb of its own. */
export function bySize({ run, measure, printed }: Size, language: Language): readonly Inline[] {
  return fillInline(agreed(language.change.by[measure], { size: printed }, language), { size: [run] });
}

/** A word of the language about a change, in the gender or number of what has changed. */
export function changeSaid(word: ChangeWord, change: Change, language: Language, agreement = ''): readonly Inline[] {
  const sentence = inForm(language.change[word], agreement) ?? '';
  if (!('size' in change)) return fillInline(sentence, {});
  const { run, printed } = change.size;
  return fillInline(agreed(sentence, { size: printed }, language), { size: [run], by: bySize(change.size, language) });
}
