import type { Language } from './language.ts';

/**
 * A word, a number or a percentage with the suffix of a case: «20,7%-ға», «5-ке», «Арменияға». Numbers and signs take it after a
 * hyphen and by the way they are spoken. The patterns stand in the language file; a language without them says the word as it is.
 */
export function withEnding(text: string, form: string, { endings }: Language): string {
  const patterns = endings?.cases[form];
  if (endings === undefined || patterns === undefined) return text;
  const spoken = endings.spoken.find(([end]) => new RegExp(`${end}$`, 'u').test(text))?.[1];
  const sound = (spoken ?? text).toLowerCase();
  const ending = patterns.find(([end]) => new RegExp(`${end}$`, 'u').test(sound))?.[1] ?? '';
  return `${text}${spoken === undefined ? '' : '-'}${ending}`;
}
