import type { Figure, Indicator } from '../indicators/indicator.ts';
import type { PlaceStyle } from '../language/language.ts';
import { agreed } from '../language/plural.ts';
import { countsAs } from '../value/value.ts';
import { fillInline } from './holes.ts';
import type { Inline } from './tree.ts';
import { byKind, figureRun, nameOf, type Telling } from './words.ts';

export type Runs = readonly Inline[];
type Group = { readonly style: PlaceStyle; readonly names: readonly Runs[] };

export const PLAIN: PlaceStyle = { text: '{names}', form: 'name' };
const text = (value: string): Runs => [{ kind: 'text', text: value }];

/** Names of a selection with their figures, in the case that the sentence governs: «городах Астана (87 459 человек) и …». */
export function places(indicator: Indicator, asked: string | undefined, telling: Telling): Runs {
  const { cases, join } = telling.language.places;
  const [dimension = ''] = indicator.dimensions;
  const styles = cases[asked ?? ''] ?? Object.values(cases)[0];
  const groups = byKind(indicator, telling).map(({ kind, figures }): Group => {
    const style = styles?.[kind]?.[figures.length === 1 ? 'one' : 'many'] ?? { ...PLAIN, form: asked ?? PLAIN.form };
    return { style, names: figures.map((figure) => named(figure, dimension, style.form, telling)) };
  });
  return JOINED[join](groups, telling);
}

function named(figure: Figure, dimension: string, form: string, telling: Telling): Runs {
  return [...text(nameOf(figure.codes[dimension] ?? '', dimension, form, telling)), ...figureBeside(figure, telling)];
}

/** What follows a name: « (87 459 человек)». */
export function figureBeside(figure: Figure, telling: Telling): Runs {
  const { language } = telling;
  const value = countsAs(figure.value);
  const phrase = language.places.figure[figure.unit] ?? '{figure}';
  const numbers = value === undefined ? {} : { figure: { value, decimals: figure.decimals } };
  return [
    ...text(' ('),
    ...fillInline(agreed(phrase, numbers, language), { figure: [figureRun(figure, telling)] }),
    ...text(')'),
  ];
}

const JOINED: Readonly<
  Record<Telling['language']['places']['join'], (groups: readonly Group[], telling: Telling) => Runs>
> = {
  /** Each kind is a list of its own: «the cities of A and B, and C». */
  each: (groups, telling) =>
    listed(
      groups.map(({ style, names }) => fillInline(style.text, { names: listed(names, 'and', telling) })),
      groups.some(({ names }) => names.length > 1) ? 'and-long' : 'and',
      telling,
    ),
  /** Commas within a kind, «and» between kinds: «A, B қалаларында және C облысында». */
  groups: (groups, telling) =>
    listed(
      groups.map(({ style, names }) =>
        fillInline(style.text, { names: listed(names, groups.length > 1 ? 'comma' : 'and', telling) }),
      ),
      'and',
      telling,
    ),
  /** One list, whatever the kinds: «городах A, B и C». The first name of a kind carries what stands before its names. */
  flat: (groups, telling) =>
    listed(
      groups.flatMap(({ style, names }) => {
        const [before = '', after = ''] = style.text.split('{names}');
        return names.map((name, index) => [
          ...(index === 0 && before !== '' ? text(before) : []),
          ...name,
          ...(index === names.length - 1 && after !== '' ? text(after) : []),
        ]);
      }),
      'and',
      telling,
    ),
};

/** «a, b and c», or with another last joint. */
export function listed(items: readonly Runs[], last: 'comma' | 'and' | 'and-long', { language }: Telling): Runs {
  return items.flatMap((item, index) => {
    if (index === 0) return item;
    return [...text(language.list[index === items.length - 1 ? last : 'comma']), ...item];
  });
}
