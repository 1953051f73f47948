/** Fields of Word that count by themselves: pages, their number, the page of a heading, the number of a caption. */
const COUNTING = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|SEQ|REF|NOTEREF|DATE|TIME)\b/;

type Field = { instruction: string; shown: boolean };

/** Which fields are open at a place of the text. */
export type Fields = {
  readonly simple: (instruction: string) => void;
  readonly simpleEnds: () => void;
  readonly character: (type: string) => void;
  readonly instruction: (text: string) => void;
  /** Whether the text that comes now is the result of a field that counts. */
  readonly counting: () => boolean;
};

export function newFields(): Fields {
  const open: Field[] = [];
  return {
    simple: (instruction) => void open.push({ instruction, shown: true }),
    simpleEnds: () => void open.pop(),
    character: (type) => {
      const last = open.at(-1);
      if (type === 'begin') open.push({ instruction: '', shown: false });
      else if (type === 'separate' && last !== undefined) last.shown = true;
      else if (type === 'end') open.pop();
    },
    instruction: (text) => {
      const last = open.at(-1);
      if (last !== undefined) last.instruction += text;
    },
    counting: () => open.some(({ instruction, shown }) => shown && COUNTING.test(instruction)),
  };
}
