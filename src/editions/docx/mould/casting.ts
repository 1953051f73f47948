/** What stands in a mould in place of words and numbers that differ from document to document. */
export type Casting = {
  readonly text: (text: string) => string;
  readonly number: (value: number) => number;
  /** What each token stands for, as docx would write it. */
  readonly poured: readonly string[];
  /** How often a token was given out. */
  readonly uses: () => number;
};

/** Text that stands in every part as it is: nothing to escape, nothing that ends a line, no space at its ends. */
const plain = /^[^\s\p{C}&<>"'][^\p{C}&<>"']*(?<![\s]|\([+-]\))$/u;
/** One letter may be a heading of docx's own in the workbook ("X"), where equal texts are kept once. */
const shortest = 2;

/** Private-use letters round a count; for numbers, whole ones that no statistic reaches. */
const [open, close] = ['\uE000', '\uE001'];
const firstNumber = 7_310_000_000_000_000;
const mostTokens = 1_000_000;
export const TOKEN = /\uE000(\d+)\uE001|7310000000(\d{6})/g;
/** The beginning of any token, ours or one that the document happens to hold. */
export const TOKEN_BEGINS = /\uE000|7310000000/g;

/** Equal words get one token, since docx keeps equal texts of a workbook once. */
export function casting(): Casting {
  const poured: string[] = [];
  const tokens = new Map<string, string>();
  let uses = 0;
  const text = (words: string): string => {
    if (words.length < shortest || !plain.test(words)) return words;
    uses += 1;
    const token = tokens.get(words) ?? `${open}${poured.push(words) - 1}${close}`;
    tokens.set(words, token);
    return token;
  };
  const number = (value: number): number => {
    if (!Number.isFinite(value) || poured.length >= mostTokens) return value;
    uses += 1;
    return firstNumber + poured.push(String(value)) - 1;
  };
  return { text, number, poured, uses: () => uses };
}
