import { parseAddress } from '../../place/place.ts';
import type { SheetTraits } from '../package/package.ts';
import type { RichText } from '../package/rich-text.ts';
import type { Cell, CellContent, Sheet } from '../workbook.ts';

/** Two witnesses, one cell. `cell` and `linear` are absent when the linear pass finds nothing there, `exceljs` likewise. */
export type Difference = {
  readonly address: string;
  readonly cell?: Cell;
  readonly linear?: string;
  readonly exceljs?: string;
  readonly sheet: Sheet;
  readonly traits: SheetTraits;
  readonly date1904: boolean;
  /** The workbook's shared strings. */
  readonly strings: readonly RichText[];
};

/** A way in which exceljs 4.4.0 is known to be wrong. */
export type Disagreement = {
  readonly id: string;
  /** Why the linear pass is right. */
  readonly why: string;
  readonly explains: (difference: Difference) => boolean;
};

const DAY = 86_400_000;
const DAYS_1904 = 1462;

export const DISAGREEMENTS: readonly Disagreement[] = [
  {
    id: 'reported-cell',
    why: 'The linear pass could not read the cell and says so in a finding; exceljs guesses («1,5» becomes 1).',
    explains: ({ address, traits }) => traits.issues.has(address),
  },
  {
    id: 'falsy-result-lost',
    why: 'exceljs drops a formula result that JavaScript takes for false: 0, FALSE and the empty text are results.',
    explains: ({ cell, linear, exceljs }) =>
      cell?.formula !== undefined && exceljs === undefined && (linear === 'n:0' || linear === 'b:false'),
  },
  {
    id: 'swallowed-by-merge',
    why: 'A merged range shows its first cell only; what the others store, or repeat of the first, is not shown.',
    explains: ({ address, linear, sheet }) => linear === undefined && isSwallowed(address, sheet),
  },
  {
    id: 'iso-date',
    why: 'exceljs reads a date stored as text (t="d") up to its first hyphen: the year, as a number or a serial day.',
    explains: ({ cell }) => cell?.content.kind === 'date' && cell.content.serial === undefined,
  },
  {
    id: 'date-1904',
    why: 'exceljs knows date1904="1" only, not "true"; then its dates are 1462 days early.',
    explains: ({ cell, exceljs, date1904 }) => {
      const off = date1904 ? daysOff(cell, exceljs) : undefined;
      return off !== undefined && (isNear(off, 0) || isNear(off, DAYS_1904));
    },
  },
  {
    id: 'date-format',
    why: 'The stored number is the same; the two judge its number format differently, and exceljs takes letters in quotes and elapsed hours for a date.',
    explains: ({ cell, exceljs, linear }) => linear?.[0] !== exceljs?.[0] && isNear(daysOff(cell, exceljs) ?? DAY, 0),
  },
  {
    id: 'result-under-date-format',
    why: 'exceljs makes a date of every formula result under a date format, of errors, texts and booleans too.',
    explains: ({ cell, exceljs }) =>
      cell?.formula !== undefined &&
      ['error', 'text', 'boolean'].includes(cell.content.kind) &&
      exceljs?.startsWith('d:') === true,
  },
  {
    id: 'number-of-shared-string',
    why: 'exceljs gives the number of a shared string for the string: when a formula results in one, or when the part is not named sharedStrings.xml.',
    explains: ({ cell, exceljs, strings }) =>
      cell?.content.kind === 'text' &&
      exceljs?.startsWith('n:') === true &&
      strings[Number(exceljs.slice(2))]?.text === cell.content.text,
  },
  {
    id: 'cdata',
    why: 'exceljs leaves out text in CDATA sections, which XML holds for text like any other.',
    explains: ({ cell, exceljs, traits }) => traits.cdata && cell !== undefined && exceljs === undefined,
  },
  {
    id: 'untidy-row',
    why: 'exceljs keeps the last of two elements for one row; both hold cells of the row.',
    explains: ({ address, traits, exceljs }) =>
      exceljs === undefined && traits.untidyRows.has(parseAddress(address)?.row ?? 0),
  },
  {
    id: 'superscript-joined',
    why: 'exceljs joins a superscript footnote to the text before it («23» and «1» to «231»); it is kept apart as a mark.',
    explains: ({ cell, exceljs }) =>
      cell?.content.kind === 'text' &&
      cell.content.marks !== undefined &&
      isInterleaved(cell.content.text, cell.content.marks, lineBreaks(exceljs?.slice(2) ?? '')),
  },
  {
    id: 'line-break',
    why: 'A line break is one character, however the file writes it (CR, LF, both, «_x000D_»).',
    explains: ({ linear, exceljs }) => linear !== undefined && linear === lineBreaks(exceljs ?? ''),
  },
];

function isSwallowed(address: string, { merges }: Sheet): boolean {
  const place = parseAddress(address);
  if (place === undefined) return false;
  const { row, column } = place;
  return merges.some(({ top, left, bottom, right }) => {
    const inside = row >= top && row <= bottom && column >= left && column <= right;
    return inside && !(row === top && column === left);
  });
}

/** How many days exceljs is off the stored number; undefined unless both hold numbers. */
function daysOff(cell: Cell | undefined, exceljs: string | undefined): number | undefined {
  const stored = storedNumber(cell?.content);
  if (stored === undefined || exceljs === undefined || !/^[nd]:/.test(exceljs)) return undefined;
  const number = Number(exceljs.slice(2));
  return (exceljs.startsWith('d:') ? number / DAY + 25_569 : number) - Number(stored);
}

function storedNumber(content: CellContent | undefined): string | undefined {
  if (content?.kind === 'number') return content.text;
  return content?.kind === 'date' || content?.kind === 'duration' ? content.serial : undefined;
}

function isNear(days: number, wanted: number): boolean {
  return Math.abs(days - wanted) < 1 / DAY;
}

/** Whether the text and its marks, each in order, make up the joined text. */
function isInterleaved(text: string, marks: string, joined: string): boolean {
  if (joined.length !== text.length + marks.length) return false;
  let at = 0;
  for (const letter of joined) if (text.startsWith(letter, at)) at += letter.length;
  return at === text.length;
}

function lineBreaks(text: string): string {
  return text.replace(/_x000D_/gi, '\r').replace(/\r\n?/g, '\n');
}
