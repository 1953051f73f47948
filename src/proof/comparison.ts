import type { Figure } from '../indicators/indicator.ts';
import type { Language } from '../language/language.ts';
import { align, type Expected } from './align.ts';
import type { Expectation } from './expected.ts';
import { inFileOrder } from './file-order.ts';
import type { Finished } from './finished.ts';
import { isMargin, marginsOf } from './margins.ts';
import type { Passage } from './passage.ts';
import { printedFigures, type PrintedFigures } from './printed.ts';
import { tokenise, type Token } from './tokens.ts';
import { textOf } from './where.ts';

/** The release as it is computed anew: what the file must say, and all its figures. */
export type Known = {
  readonly expectation: Expectation;
  readonly figures: ReadonlyMap<string, Figure>;
  readonly language: Language;
};

/** What judging one number needs to know of both texts. */
export type Comparison = Known & {
  readonly expected: readonly Expected[];
  readonly found: readonly Token[];
  readonly pairs: Int32Array;
  readonly file: Finished;
  readonly texts: readonly string[];
  readonly printed: () => PrintedFigures;
  /** By token of the file: the passage of the release it stands in or after. */
  readonly contexts: readonly number[];
  /** By passage of the release: whether most of its words stand where they should, so that its places count. */
  readonly kept: readonly boolean[];
};

/** Both texts, token by token, and what stands where. */
export function compared(file: Finished, known: Known): Comparison {
  const { language } = known;
  const margins = marginsOf(known.expectation);
  const body = file.passages.map((passage) => (isMargin(passage, margins) ? undefined : passage));
  const passages = inFileOrder(known.expectation.passages, body);
  const expectation = { ...known.expectation, passages };
  const expected = expectation.passages.flatMap(({ pieces }, passage) =>
    tokenise(pieces, passage, language).map((token): Expected => {
      const piece = pieces[token.piece];
      return { ...token, weighty: piece?.figure !== undefined || piece?.stated !== undefined };
    }),
  );
  const found = body.flatMap((passage, index) =>
    passage === undefined ? [] : tokenise(passage.pieces, index, language),
  );
  const pairs = align(expected, found);
  let printed: PrintedFigures | undefined;
  return {
    ...known,
    expectation,
    file,
    expected,
    found,
    pairs,
    texts: file.passages.map(textOf),
    printed: () => (printed ??= printedFigures(known.figures.values(), language)),
    contexts: contextsOf(expected, pairs),
    kept: keptPassages(expectation.passages, expected, pairs),
  };
}

function contextsOf(expected: readonly Expected[], pairs: Int32Array): readonly number[] {
  let last = 0;
  return Array.from(pairs, (at) => (last = expected[at]?.passage ?? last));
}

function keptPassages(
  passages: readonly Passage[],
  expected: readonly Expected[],
  pairs: Int32Array,
): readonly boolean[] {
  const words = passages.map(() => ({ all: 0, met: 0 }));
  const met = new Set(pairs);
  const count = (token: Expected, step: 'all' | 'met'): void => {
    const own = words[token.passage];
    if (own !== undefined && token.kind === 'word' && !token.weighty) own[step]++;
  };
  expected.forEach((token, index) => {
    count(token, 'all');
    if (met.has(index)) count(token, 'met');
  });
  return words.map(({ all, met: there }) => there * 2 >= all);
}
