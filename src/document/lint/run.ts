import type { TextPlace } from '../../place/place.ts';

/** Stands in a text where a helper will print. */
export const HOLE = '\uFFFC';
/** Stands for markup that is no words: the address of a link. */
export const MARKUP = '\uFFFB';

/** A helper of the template: its name, and what it was told between quotes. */
export type Hole = { readonly helper: string; readonly said: readonly string[] };

/** A stretch of text from one place of a file. */
export type Piece = { readonly text: string; readonly place: TextPlace; readonly hole?: Hole };

/** Text as a reader meets it, with a hole for each helper; every character knows where it was written. */
export type Run = {
  readonly text: string;
  readonly place: (at: number) => TextPlace;
  readonly hole: (at: number) => Hole | undefined;
  /** Stretches that are whole sentences: a key point, a note. */
  readonly sentences: readonly string[];
};

/** Addresses and names of footnotes are no words; they keep their length, so that places stay right. */
const ADDRESS = /\[\^[^\]\s]+\]:?|(?<=\]\()[^)\n]*(?=\))|https?:\/\/[^\s)]+|[^\s(]+@[^\s)]+/g;

export function runOf(pieces: readonly Piece[], sentences: readonly string[] = []): Run {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length;
  }
  const find = (at: number): { readonly piece: Piece | undefined; readonly start: number } => {
    const index = starts.findLastIndex((start, number) => start <= at && pieces[number]?.text !== '');
    return { piece: pieces[index], start: starts[index] ?? 0 };
  };
  const masked = (text: string): string => text.replaceAll(ADDRESS, (address) => MARKUP.repeat(address.length));
  return {
    text: masked(pieces.map((piece) => piece.text).join('')),
    hole: (at) => find(at).piece?.hole,
    place: (at) => {
      const { piece, start } = find(at);
      return piece === undefined || piece.hole !== undefined
        ? (piece?.place ?? { file: '' })
        : moved(piece.place, piece.text.slice(0, at - start));
    },
    sentences: sentences.map(masked),
  };
}

/** The place behind some text that begins at a place. */
function moved({ file, line = 1, column = 1 }: TextPlace, before: string): TextPlace {
  const lines = before.split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return { file, line: line + lines.length - 1, column: lines.length === 1 ? column + last : last + 1 };
}
