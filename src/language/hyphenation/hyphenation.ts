/** How a language parts its words at the end of a line; its file names one of these. */
export const HYPHENATIONS = ['none', 'patterns-ru', 'patterns-en', 'syllables-kk'] as const;
export type HyphenationName = (typeof HYPHENATIONS)[number];

/** Where a word in small letters may be parted: numbers of letters before the break, ascending. */
export type Points = (word: string) => readonly number[];
