import type { Language } from './language.ts';

/**
 * The places of spaces at which a line must not break, as the language file says: after a number and before its noun, before a
 * dash, after «№», between initials and name. Only the file knows which; a language that says nothing has none.
 */
export function unbreakable(text: string, { 'no-break': rules }: Language): readonly number[] {
  if (rules === undefined) return [];
  const found: number[] = [];
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    const before = LAST_WORD.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';
    const after = FIRST_WORD.exec(text.slice(at + 1, at + 41))?.[0] ?? '';
    const binds =
      (rules['after-number'] && /\d%?$/.test(before) && /^\p{L}/u.test(after)) ||
      (rules.initials && /^\p{Lu}\.$/u.test(before) && /^\p{Lu}/u.test(after)) ||
      rules.after.includes(before) ||
      rules.before.includes(after);
    if (binds) found.push(at);
  }
  return found;
}

export function withoutBreaks(text: string, language: Language): string {
  return setIn(text, unbreakable(text, language), 0);
}

/** Non-breaking spaces at places that are counted from `start`. */
export function setIn(text: string, places: readonly number[], start: number): string {
  return places.reduce((set, place) => {
    const at = place - start;
    return at < 0 || at >= text.length ? set : `${set.slice(0, at)}\u00A0${set.slice(at + 1)}`;
  }, text);
}

/** A number as somebody typed it, the spaces between its groups such as the language's own: no line ends within it. */
export function numberTyped(text: string, { numbers: { group } }: Pick<Language, 'numbers'>): string {
  const space = /^\s$/u.test(group) ? group : '\u00A0';
  return text.replaceAll(/(?<!\d)\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(' ', space));
}

const LAST_WORD = /[^\s(«"]*$/;
const FIRST_WORD = /^[^\s,;:)»]*/;
