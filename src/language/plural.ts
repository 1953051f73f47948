import { decimalOf, rounded, type Exact } from '../value/value.ts';
import type { Language } from './language.ts';

/** A number as it is printed: the word beside it agrees with what the reader sees. */
export type Printed = { readonly value: Exact; readonly decimals: number };

/**
 * The form of a word that a number asks for: «человек, человека, человек» for 1, 2 and 5. Which form, CLDR says for the locale;
 * a form more than the language has categories is the one after a fraction («5,2 процентного пункта»).
 */
export function pluralForm(number: Printed, forms: readonly string[], { plural, locale }: Language): string {
  const text = rounded(decimalOf(number.value).abs(), number.decimals);
  const category = rules(locale, number.decimals).select(Number(text));
  const own = plural.forms.indexOf(category);
  if (own >= 0) return forms[own] ?? '';
  const fallback = plural.fraction === undefined ? plural.forms.length - 1 : plural.forms.indexOf(plural.fraction);
  return forms[plural.forms.length] ?? forms[fallback] ?? '';
}

/** How many forms a word may be given in. */
export function formCounts({ plural }: Language): readonly number[] {
  const { length } = plural.forms;
  return plural.fraction === undefined ? [length] : [length, length + 1];
}

/** Words of a sentence that agree with one of its numbers: «в {size} {size: раз|раза|раз}». */
export function agreed(sentence: string, numbers: Readonly<Record<string, Printed>>, language: Language): string {
  return sentence.replaceAll(/\{([\w-]+): ([^{}]*)\}/g, (hole, name: string, forms: string) => {
    const number = numbers[name];
    return number === undefined ? hole : pluralForm(number, forms.split('|'), language);
  });
}

const known = new Map<string, Intl.PluralRules>();

function rules(locale: string, decimals: number): Intl.PluralRules {
  const key = `${locale}/${decimals}`;
  const made = known.get(key) ?? new Intl.PluralRules(locale, { minimumFractionDigits: decimals });
  known.set(key, made);
  return made;
}
