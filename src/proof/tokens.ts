import type { Language } from '../language/language.ts';
import { NUMBER, readNumber, type NumberText } from './number-text.ts';

/** A word, a number, or a sign that stands in the place of a number. */
export type Token = {
  readonly text: string;
  /** What is compared: a number by its digits, whatever parts its groups. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** What a number reads as in the language of the release; absent for «09.02.2026» and the like. */
  readonly number?: NumberText;
  readonly passage: number;
  /** Place in the text of the passage. */
  readonly start: number;
  readonly end: number;
  /** Index of the run it lies in. */
  readonly piece: number;
  /** A sentence ends after it. */
  readonly ends: boolean;
};

/** `stored` or `shown`: the run is a number of a workbook. */
type Run = { readonly text: string; readonly stored?: boolean; readonly shown?: string };

const WORD = /[\p{L}\p{M}]+/gu;
/** Signs in the place of a figure stand alone in their cell or between spaces. */
const SIGN = /(?<![^\s(])[–…·x](?![^\s).,;])/gu;

/** The words, numbers and signs of a passage, in order. */
export function tokenise(pieces: readonly Run[], passage: number, language: Language): Token[] {
  const text = pieces.map((piece) => piece.text).join('');
  let length = 0;
  const ends = pieces.map((piece) => (length += piece.text.length));
  const found: { readonly start: number; readonly text: string; readonly kind: Token['kind'] }[] = [];
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({ start: match.index, text: match[0] }));
  for (const number of numbers) found.push({ ...number, kind: 'number' });
  const taken = (start: number): boolean =>
    numbers.some((number) => start >= number.start && start < number.start + number.text.length);
  for (const match of text.matchAll(SIGN))
    if (!taken(match.index)) found.push({ start: match.index, text: match[0], kind: 'sign' });
  const signs = new Set(found.filter(({ kind }) => kind === 'sign').map(({ start }) => start));
  for (const match of text.matchAll(WORD))
    if (!signs.has(match.index)) found.push({ start: match.index, text: match[0], kind: 'word' });
  return found
    .toSorted((one, other) => one.start - other.start)
    .map((each): Token => {
      const end = each.start + each.text.length;
      const piece = ends.findIndex((until) => each.start < until);
      const run = pieces[piece];
      const stored = run?.stored === true || run?.shown !== undefined;
      const read = stored ? readStored : readNumber;
      const number = each.kind === 'number' ? read(each.text, language) : undefined;
      return {
        ...each,
        end,
        key: number === undefined ? each.text : stored ? storedKey(each.text) : keyOf(number),
        ...(number === undefined ? {} : { number }),
        passage,
        piece,
        ends: /^[”"»)]*[.;!?](?:\s|$)/.test(text.slice(end, end + 4)),
      };
    });
}

function keyOf({ digits, negative, percent }: NumberText): string {
  return `${negative ? '-' : ''}${digits}${percent ? '%' : ''}`;
}

function readStored(text: string): NumberText {
  return { digits: text.replace('-', ''), negative: text.startsWith('-'), percent: false };
}

/** Programs store the fifteenth digit and those after it as they please. */
function storedKey(text: string): string {
  return `#${Number(text).toPrecision(12)}`;
}
