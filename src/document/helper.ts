import type { Figure, Indicator } from '../indicators/indicator.ts';
import type { Because } from '../finding/cause.ts';
import type { ExhibitKind, Language } from '../language/language.ts';
import { changeOf, type Change } from './change.ts';
import type { Inline } from './tree.ts';
import type { Telling } from './words.ts';

/** What the first argument of a helper names, so that the template can be judged before it is run. */
type Takes = 'figure' | 'indicator' | 'figures' | 'nothing' | 'period' | 'edition' | 'printed';

export type Told = {
  readonly telling: Telling;
  readonly figure: (id: string) => Figure;
  readonly indicator: (id: string) => Indicator;
  /** What kind of exhibit an id names. */
  readonly exhibit: (id: string) => ExhibitKind;
};

/** A helper of the templates: yields runs of text, or a truth for {{#if (…)}}. */
export type Helper = {
  readonly name: string;
  readonly takes: Takes;
  readonly say?: (told: Told, ...names: readonly string[]) => readonly Inline[];
  readonly ask?: (told: Told, ...names: readonly string[]) => boolean;
  /** What is wrong with its other arguments in a language: a form too few, a case that there is not. */
  readonly judge?: (language: Language, ...names: readonly string[]) => Because | undefined;
};

/** The change that a figure is, as the language of the text would say it. */
export function changeIn({ telling, figure }: Told, id: string): Change {
  return changeOf(figure(id), telling.language);
}
