import { judge } from '../../definition/schema.ts';
import type { Located } from '../../definition/yaml.ts';
import type { Outcome } from '../../finding/finding.ts';
import { HOLE, MARKUP } from './run.ts';

/** What a notion is called in a language, and what it is not called. */
export type Term = {
  readonly notion: string;
  readonly say: string;
  readonly avoid: readonly RegExp[];
  /** Names of which a release uses one only, whichever. */
  readonly 'one-of': readonly RegExp[];
};

/** The terms of one language, the words of units, the nouns that are counted. */
export type Terms = {
  readonly notions: readonly Term[];
  readonly units: readonly string[];
  readonly counted: readonly string[];
  /** Numbers in words, beside those of the language file. */
  readonly numbers: readonly string[];
  /** Names that keep their letters in every language: «Excel». */
  readonly names: readonly string[];
};

type Texts = readonly string[];
type Declared = {
  readonly notions: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly say: string; readonly avoid?: Texts; readonly 'one-of'?: Texts }>>
    >
  >;
  readonly units?: Readonly<Record<string, Texts>>;
  readonly counted?: Readonly<Record<string, Texts>>;
  readonly numbers?: Readonly<Record<string, Texts>>;
  readonly names?: Texts;
};

const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const perLanguage = { type: 'object', additionalProperties: texts } as const;

const judgeTerms = judge<Declared>({
  type: 'object',
  additionalProperties: false,
  required: ['notions'],
  properties: {
    notions: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          required: ['say'],
          properties: { say: { type: 'string' }, avoid: texts, 'one-of': texts },
        },
      },
    },
    units: perLanguage,
    counted: perLanguage,
    numbers: perLanguage,
    names: texts,
  },
});

export const NO_TERMS: Terms = { notions: [], units: [], counted: [], numbers: [], names: [] };

/** Reads one `terms.yaml`; the answer gives the terms of a language. */
export function readTerms(located: Located): Outcome<(language: string) => Terms> {
  const { value, findings } = judgeTerms(located);
  if (value === undefined) return { findings };
  const termsIn = (language: string): Terms => ({
    notions: Object.entries(value.notions).flatMap(([notion, { [language]: term }]) =>
      term === undefined
        ? []
        : [
            {
              notion,
              say: term.say,
              avoid: (term.avoid ?? []).map(pattern),
              'one-of': (term['one-of'] ?? []).map(pattern),
            },
          ],
    ),
    units: value.units?.[language] ?? [],
    counted: value.counted?.[language] ?? [],
    numbers: value.numbers?.[language] ?? [],
    names: value.names ?? [],
  });
  return { value: termsIn, findings };
}

export function together(all: readonly Terms[]): Terms {
  return {
    notions: all.flatMap(({ notions }) => notions),
    units: all.flatMap(({ units }) => units),
    counted: all.flatMap(({ counted }) => counted),
    numbers: all.flatMap(({ numbers }) => numbers),
    names: all.flatMap(({ names }) => names),
  };
}

/** What parts words. Listed, since a class of all letters costs more to compile than all texts to search. */
const BETWEEN = String.raw`\s${HOLE}${MARKUP}.,;:!?()[\]«»“”"…–—%/*`;

const SPECIAL: Readonly<Record<string, string>> = {
  '*': `[^${BETWEEN}]*`,
  ' ': String.raw`\s+`,
  '#': String.raw`(?:${HOLE}|\d[\d.,\u00A0\u202F]*%?)`,
};

/** «снизил*» for every word that begins so, «#» for a number, a space for any space. */
export function words(term: string): string {
  return term.replaceAll(/[\s\S]/gu, (character) => SPECIAL[character] ?? escaped(character));
}

/** Whole words, capital or small. */
function pattern(term: string): RegExp {
  return new RegExp(`(?<=^|[${BETWEEN}])${words(term)}(?=$|[${BETWEEN}])`, 'gi');
}

const escaped = (character: string): string => character.replace(/[\^$\\.*+?()[\]{}|/]/u, String.raw`\$&`);
