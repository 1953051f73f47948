import type { Fault, Rule } from '../rule.ts';

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '«': '»', '“': '”' };
const OPENING = new Map(Object.entries(CLOSING).map(([open, close]) => [close, open]));

/** A bracket or quotation mark that is not closed, or not opened, within its paragraph or item of a list. */
export const bracketUnpaired: Rule = {
  code: 'bracket-unpaired',
  severity: 'error',
  of: () =>
    function* ({ text }) {
      let start = 0;
      for (const paragraph of text.split(/(?<=\n)(?=\s*\n|[ \t]*- )/)) {
        yield* unpaired(paragraph, start);
        start += paragraph.length;
      }
    },
};

function* unpaired(text: string, start: number): Generator<Fault> {
  const open: Fault[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()[\]«»“”]/g)) {
    const fault = { at: start + index, facts: { mark } };
    if (CLOSING[mark] !== undefined) open.push(fault);
    else if (open.at(-1)?.facts.mark === OPENING.get(mark)) open.pop();
    else yield fault;
  }
  yield* open;
}
