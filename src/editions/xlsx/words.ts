import type { DocumentTree, Furniture } from '../../document/tree.ts';

/** Words that only a spreadsheet has. `{sheet}` and `{mark}` are filled in. */
export type SpreadsheetWords = {
  /** Names of the first and third sheet; the second is named by `Furniture.contents`. */
  readonly cover: string;
  readonly notes: string;
  /** Headers of the tables of contents and of notes. */
  readonly sheet: string;
  readonly title: string;
  readonly mark: string;
  readonly meaning: string;
  readonly usedIn: string;
  readonly allSheets: string;
  /** A note without a mark, in the column of marks. */
  readonly general: string;
  /** "note {mark}": the guidance writes marks in words, in brackets. */
  readonly note: string;
  readonly unit: string;
  readonly signs: string;
  readonly oneTable: string;
  readonly seeNotes: string;
  readonly toContents: string;
};

const ENGLISH: SpreadsheetWords = {
  cover: 'Cover',
  notes: 'Notes',
  sheet: 'Worksheet',
  title: 'Title',
  mark: 'Sign or note',
  meaning: 'Meaning',
  usedIn: 'Used in',
  allSheets: 'All worksheets',
  general: 'general',
  note: 'note {mark}',
  unit: 'Unit',
  signs: 'Signs',
  oneTable: 'This worksheet contains one table.',
  seeNotes: 'Signs and notes are explained on the worksheet {sheet}.',
  toContents: 'Back to the contents',
};

/** The tree's own words (`furniture.spreadsheet`), else English ones. */
export function wordsOf(document: DocumentTree): SpreadsheetWords {
  const furniture: Furniture & { readonly spreadsheet?: SpreadsheetWords } = document.furniture;
  return furniture.spreadsheet ?? ENGLISH;
}
