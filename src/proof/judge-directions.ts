import { directionOf, directionWords, governing } from './directions.ts';
import type { Judged } from './proof.ts';
import type { Comparison } from './comparison.ts';
import { around } from './where.ts';
import type { Token } from './tokens.ts';

/** A sentence of the file: indices of its tokens. */
type Sentence = readonly number[];

/** Words for a direction beside figures of change: «increased» beside a fall is wrong though every digit is right. */
export function directionsOf(comparison: Comparison, judged: readonly Judged[]): readonly Judged[] {
  const { found, expected, pairs } = comparison;
  const numbers = new Map<number, Judged>();
  let next = 0;
  found.forEach((token, index) => {
    if (token.kind === 'number' || expected[pairs[index] ?? -1]?.weighty === true) {
      const each = judged[next++];
      if (each !== undefined) numbers.set(index, each);
    }
  });
  const told = new Set<number>();
  return sentences(comparison).flatMap((sentence) =>
    wordsJudged(sentence, numbers, comparison).flatMap(({ at, judged: word }) => {
      // One verb may govern several changes: it is judged once, and by the first that it contradicts.
      if (told.has(at)) return [];
      told.add(at);
      return [word];
    }),
  );
}

function wordsJudged(
  sentence: Sentence,
  numbers: ReadonlyMap<number, Judged>,
  comparison: Comparison,
): readonly { readonly at: number; readonly judged: Judged }[] {
  const { found, figures, language, expected, pairs } = comparison;
  const words = sentence.map((index) => found[index]?.text ?? '');
  const said = directionWords(words, language);
  if (said.length === 0) return [];
  const all = sentence.flatMap((index, place) => {
    const number = numbers.get(index);
    const figure = number?.figure === undefined ? undefined : figures.get(number.figure);
    const direction = figure === undefined || isSigned(found[index]) ? undefined : directionOf(figure);
    const word = direction === undefined ? undefined : governing(said, place, language);
    const at = word === undefined ? undefined : sentence[word.at];
    const token = at === undefined ? undefined : found[at];
    if (number === undefined || word === undefined || at === undefined || token === undefined) return [];
    if (direction === undefined || figure === undefined) return [];
    const right = word.direction === direction;
    const stands = expected[pairs[at] ?? -1]?.text;
    const should = stands !== undefined && stands !== token.text ? stands : (language.directions?.[direction][0] ?? '');
    const judged: Judged = {
      of: 'direction',
      text: token.text,
      class: right ? 'proved' : 'different',
      figure: figure.id,
      ...(right ? {} : { should: should.replace('*', '…') }),
      ...(number.cells === undefined ? {} : { cells: number.cells }),
      where: number.where,
      context: around(comparison.texts[token.passage] ?? '', token),
    };
    return [{ at, judged }];
  });
  return all.toSorted((one, other) => rank(one.judged) - rank(other.judged));
}

const rank = (judged: Judged): number => (judged.class === 'different' ? 0 : 1);

/** «−20.7%» says its direction itself. */
const isSigned = (token: Token | undefined): boolean => token?.number?.negative === true;

/** Sentences end at their full stop and at the end of a paragraph; in a file of lines, at the end of the release's own paragraph. */
function sentences({ found, contexts, file, expectation }: Comparison): readonly Sentence[] {
  const list: number[][] = [[]];
  found.forEach((token, index) => {
    const before = found[index - 1];
    const [own, earlier] = file.lines ? [contexts[index], contexts[index - 1]] : [token.passage, before?.passage];
    if (before !== undefined && (before.ends || own !== earlier)) list.push([]);
    if (expectation.passages[contexts[index] ?? -1]?.kind !== 'row') list.at(-1)?.push(index);
  });
  return list;
}
