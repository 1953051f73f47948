import type { Inline, Line } from 'pdfmake/js/Renderer.js';
import type { Points } from '../../../language/hyphenation/index.ts';
import type { Hyphens } from '../hyphens.ts';
import { inARow, isRagged, part } from '../hyphens.ts';

/** A paragraph as pdfmake measured it, of which the lines take away word after word. */
export type Paragraph = { readonly hyphens?: Hyphens; _inlines?: Inline[] };

type Build = () => Line | null;

/** Fills the lines of one paragraph after another, parting words at their ends. */
export class LineFilling {
  readonly #points: Points;
  #paragraph: Paragraph | undefined;
  #hyphened = 0;

  constructor(points: Points) {
    this.#points = points;
  }

  /** pdfmake's next line, with the beginning of the word that did not fit, if it `mayPart`; `width` is that of the line. */
  next(paragraph: Paragraph, width: number, build: Build, mayPart = true): Line | null {
    if (this.#paragraph !== paragraph) this.#hyphened = 0;
    this.#paragraph = paragraph;
    const { hyphens, _inlines: words } = paragraph;
    if (hyphens === undefined || words === undefined) return build();
    const [first] = words;
    const isParted = first !== undefined && this.#partTooWide(words, first, width);
    const line = build();
    if (line === null) return null;
    const isLastButOne = widthOf(words) <= width;
    // Parting a word would save no line.
    const mayFill = mayPart && !isParted && !isLastButOne && hyphens === 'fill' && this.#hyphened < inARow;
    const isFilled = mayFill && this.#fill(words, line);
    if (isLastButOne && !isParted && hyphens === 'fill') lengthenLast(words, line);
    this.#hyphened = isParted || isFilled ? this.#hyphened + 1 : 0;
    return line;
  }

  /** Whether so many lines are left, which are not taken away. */
  hasLeft(count: number, paragraph: Paragraph, width: number, build: Build): boolean {
    const { _inlines: words = [] } = paragraph;
    const before = this.#hyphened;
    paragraph._inlines = [...words];
    let lines = 0;
    while (lines <= count && this.next(paragraph, width, build) !== null) lines += 1;
    paragraph._inlines = words;
    this.#hyphened = before;
    return lines === count;
  }

  /** A word that is wider than a line of its own. */
  #partTooWide(words: Inline[], first: Inline, width: number): boolean {
    const room = width + first.leadingCut;
    if (first.width - first.trailingCut <= room) return false;
    return this.#part(words, first, room, true) !== undefined;
  }

  #fill(words: Inline[], line: Line): boolean {
    const [next] = words;
    if (next === undefined || line.newLineForced === true || line.inlines.at(-1)?.noNewLine === true) return false;
    const isLastWord = words.findIndex(({ noNewLine }) => noNewLine !== true) === words.length - 1;
    if (isLastWord || !isRagged(line.getAvailableWidth(), next.fontSize)) return false;
    const room = line.maxWidth + line.leadingCut - line.inlineWidths;
    const head = this.#part(words, next, room, false);
    if (head === undefined) return false;
    words.shift();
    line.addInline(head);
    return true;
  }

  /** Puts both parts of the first word in its place. */
  #part(words: Inline[], word: Inline, room: number, isTooWide: boolean): Inline | undefined {
    if (word.link !== null || word.linkToDestination !== null) return undefined;
    const { font, fontSize, text } = word;
    const width = (of: string): number => font.widthOfString(of, fontSize);
    const parted = part(text, room, { points: this.#points, width, isTooWide });
    if (parted === undefined) return undefined;
    const { noNewLine: _, lineEnd: __, ...same } = word;
    const head: Inline = { ...same, text: parted.head, spoken: text, width: width(parted.head), trailingCut: 0 };
    const tail: Inline = { ...word, text: parted.tail, spoken: '', width: width(parted.tail), leadingCut: 0 };
    words.splice(0, 1, head, tail);
    return head;
  }
}

const widthOf = (words: readonly Inline[]): number =>
  words.reduce((sum, { width }) => sum + width, 0) - (words.at(-1)?.trailingCut ?? 0);

/** A last line is longer than this, in its size: a short word takes the one before it along, and a dash what stands before that. */
const shortest = 5;

function lengthenLast(words: Inline[], line: Line): void {
  const [rest] = words;
  if (rest === undefined || line.newLineForced === true) return;
  while (line.inlines.length > 3 && (widthOf(words) < shortest * rest.fontSize || !startsWithWord(words))) {
    if (line.inlines.at(-2)?.noNewLine === true || widthOf(words) > line.maxWidth / 2) return;
    const last = line.inlines.pop();
    if (last === undefined) return;
    line.inlineWidths -= last.width;
    line.trailingCut = line.inlines.at(-1)?.trailingCut ?? 0;
    words.unshift(last);
  }
}

const startsWithWord = ([first]: readonly Inline[]): boolean => /[\p{L}\p{N}]/u.test(first?.text ?? '');
