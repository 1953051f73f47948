import type { DocumentTree } from '../../document/tree.ts';

/** Words that only a spreadsheet has, in the language of the document. `{sheet}` and `{mark}` are filled in. */
export type SpreadsheetWords = DocumentTree['furniture']['spreadsheet'];

export function wordsOf({ furniture }: DocumentTree): SpreadsheetWords {
  return furniture.spreadsheet;
}
