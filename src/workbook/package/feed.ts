/** Reads a stretch that begins at `at` without the parser: where it ends, or -1 when the parser must read it. */
export type PlainStretch = (text: string, at: number) => number;

/** Hands text to a parser, and past it what can be read without one. */
export type Feed = {
  readonly write: (text: string) => void;
  /** Told by the parser when a row has ended and what follows would be read as a row again. */
  readonly rowEnded: () => void;
  /** Hands over what was kept back. */
  readonly close: () => void;
};

const ROW_START = '<row';
const ROW_END = '</row';
/** A row that is not whole within so much text is the parser's. */
const MAX_KEPT = 1 << 20;

/**
 * After the parser has ended a row it stands between rows, and rows may be read past it: what a stretch takes is
 * well-formed by its own grammar, so the parser, not told of it, stands where it stood. Anything but blank between rows
 * is the parser's, to the end of the next row.
 */
export function newFeed(parse: (text: string) => void, plain: PlainStretch): Feed {
  let between = false;
  let kept = '';

  /** The parser's, to the end of a row: it stands between rows if that very character ended one. */
  const hand = (text: string, from: number): number => {
    const end = rowEnd(text, from);
    if (end < 0) {
      parse(text.slice(from));
      between = false;
      return text.length;
    }
    parse(text.slice(from, end));
    between = false;
    parse(text.slice(end, end + 1));
    return end + 1;
  };
  const past = (text: string, from: number): number => {
    const start = afterBlank(text, from);
    return text.startsWith(ROW_START, start) ? plain(text, start) : -1;
  };

  return {
    write(piece) {
      const text = kept === '' ? piece : kept + piece;
      kept = '';
      let at = 0;
      while (at < text.length) {
        const next = between ? past(text, at) : -1;
        if (next >= 0) at = next;
        else if (between && rowEnd(text, at) < 0 && text.length - at <= MAX_KEPT) {
          kept = text.slice(at);
          return;
        } else at = hand(text, at);
      }
    },
    rowEnded: () => (between = true),
    close: () => kept !== '' && parse(kept),
  };
}

/** Where «>» of the next «</row>» stands, or -1. */
function rowEnd(text: string, from: number): number {
  const at = text.indexOf(ROW_END, from);
  return at >= 0 && text[at + ROW_END.length] === '>' ? at + ROW_END.length : -1;
}

function afterBlank(text: string, from: number): number {
  let at = from;
  while (' \n\r\t'.includes(text.charAt(at)) && at < text.length) at++;
  return at;
}
