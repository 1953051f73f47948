import type { DocumentTree } from '../../document/tree.ts';
import { openHyphenation, type Points } from '../../language/hyphenation/index.ts';

/** Languages that Word has patterns for; it knows none for Kazakh. */
const known: ReadonlySet<string> = new Set(['en', 'ru']);

/** Whether Word parts words at the ends of lines. */
export const isHyphenated = ({ language }: Pick<DocumentTree, 'language'>): boolean => known.has(language);

/** So many lines one under another end with a hyphen at most. */
export const hyphensInARow = 2;

/** In points: where a line lacks no more than this, its ragged end is better than a parted word; 2.5 times the size of text, as in the PDF. */
export const hyphenationZone = 25;

/** Where Word parts words: its patterns are not ours, but most breaks are the same. */
export const wordParts = (document: DocumentTree): Promise<Points> =>
  openHyphenation(isHyphenated(document) ? document.hyphenation : 'none');
