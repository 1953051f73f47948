import { normaliseLabel, variants } from '../language/label.ts';
import { cellsOf, type Line } from './line.ts';
import type { Caption, TableWords } from './structure.ts';
import { oneLine, shownText } from './text.ts';

/** A title is no explanation: not so long, and not of several sentences. */
const LONGEST_TITLE = 400;
/** A mark («*», «1)», «¹⁾»), or a word and a colon («Note:», «Источник:»), begins a note. */
const NOTE = /^(?:\*|[¹²³⁰-⁹]|\(?\d{1,2}\)|\p{L}{3,14}\s?:)/u;
const SENTENCES = /[.!?]\s+\p{Lu}/u;
const NUMBERED = /^\d{1,3}(?:[.-]\d{1,3})*\.\s*\S/;

/** «Таблица 1», «Table 2 - …», «1-кесте»: a line that begins with the word for a table and its number. */
export function isNumbered(line: Line, { table }: TableWords): boolean {
  return beginsWithTable(lineText(line), table);
}

function beginsWithTable(text: string, words: ReadonlySet<string>): boolean {
  const said = text.toLowerCase();
  if (
    /^\d{1,3}(?:[.-]\d{1,3})*\s?-\s?\p{L}+/u.test(said) &&
    words.has(said.replace(/^[\d.-]+\s?-?\s?/, '').split(/\P{L}/u)[0] ?? '')
  )
    return true;
  const word = /^\p{L}+/u.exec(said)?.[0] ?? '';
  return words.has(word) && /^(?:\s?№?\s?(?:\d|\p{Lu}(?![\p{L}]))|[.:])/u.test(text.slice(word.length));
}

export function isNote(line: Line): boolean {
  return NOTE.test(lineText(line));
}

/** The unit a line names: «адам … человек», «(thousand persons)»; undefined when it says anything else. */
export function unitOf(line: Line, words: TableWords): string | undefined {
  const texts = cellsOf(line).map(shownText);
  return texts.every((text) => isUnit(text, words)) ? oneLine(texts.join(' ')) : undefined;
}

function isUnit(text: string, { units }: TableWords): boolean {
  const parts = variants(text.replaceAll(/[(),;]/g, ' / '));
  return parts.length > 0 && parts.every((part) => units.has(part));
}

/** The title among the lines above the headings: the one that has a table's number, else the lines that stand nearest. */
export function titleOf(above: readonly Line[], heading: number, words: TableWords): Caption | undefined {
  const lines = above.filter(
    (line) =>
      line.marks.includes('text') && unitOf(line, words) === undefined && lineText(line).length <= LONGEST_TITLE,
  );
  const numbered = lines.findLastIndex((line) => isNumbered(line, words) || NUMBERED.test(lineText(line)));
  const last = lines.at(-1);
  if (last === undefined) return undefined;
  if (numbered >= 0)
    return caption(lines, numbered, numbered + (onlyNumber(lines[numbered], words) ? follow(lines, numbered) : 0));
  // The nearest lines, unless so far above that they belong to the sheet, not to the table.
  const unit = above.findLast((line) => unitOf(line, words) !== undefined);
  if (Math.min(heading, unit?.row ?? heading) - last.row > 3) return undefined;
  let first = lines.length - 1;
  while (first > 0 && lines[first - 1]?.row === (lines[first]?.row ?? 0) - 1 && !isProse(lines[first - 1])) first--;
  return caption(lines, first, lines.length - 1);
}

function isProse(line: Line | undefined): boolean {
  return line !== undefined && SENTENCES.test(lineText(line));
}

function onlyNumber(line: Line | undefined, words: TableWords): boolean {
  return line !== undefined && isNumbered(line, words) && lineText(line).length < 16;
}

function follow(lines: readonly Line[], from: number): number {
  let count = 0;
  while (lines[from + count + 1]?.row === (lines[from]?.row ?? 0) + count + 1) count++;
  return count;
}

function caption(lines: readonly Line[], from: number, to: number): Caption | undefined {
  const [first] = lines.slice(from);
  if (first === undefined) return undefined;
  const text = lines
    .slice(from, to + 1)
    .map(lineText)
    .join('\n');
  return { text, row: first.row, column: first.columns[0] ?? 1 };
}

/** The unit a title ends with: «…, persons», «… (тыс. человек)». */
export function unitInTitle(title: string, words: TableWords): string | undefined {
  for (const line of title.split('\n')) {
    const last = /(?:,|\()\s*([^,()]+)\)?\s*$/.exec(line)?.[1]?.trim();
    if (last !== undefined && words.units.has(normaliseLabel(last))) return last;
  }
  return undefined;
}

/** Footnotes: the lines that follow at once, and later groups of lines that begin as a note does. */
export function notesOf(tail: readonly Line[], bottom: number): readonly string[] {
  const notes: string[] = [];
  let row = bottom;
  let taken = true;
  for (const line of tail) {
    if (line.row > row + 1 || row === bottom) taken = line.row <= row + GAP && (line.row === row + 1 || isNote(line));
    row = line.row;
    if (taken) notes.push(withMark(line));
  }
  return notes;
}

const GAP = 3;

function withMark(line: Line): string {
  const [first] = cellsOf(line);
  const mark = first?.content.kind === 'text' ? first.content.marks : undefined;
  return oneLine([...(mark === undefined ? [] : [mark]), lineText(line)].join(' '));
}

export function lineText(line: Line): string {
  return cellsOf(line).map(shownText).join(' ');
}
