import type { House } from '../../definition/house.ts';
import type { Points } from '../../language/hyphenation/index.ts';
import type { Publication } from '../edition.ts';
import { tonguesOf, type Guess } from '../foreign.ts';
import { faceOf } from './package/face.ts';
import type { Face } from './package/face.ts';
import { advancesOf } from './pages/advances.ts';
import { pageOf } from './page.ts';
import type { Page } from './page.ts';
import type { StubMeasure } from './table/widths.ts';

/** All that the writers of one document share. */
export type Setting = {
  readonly publication: Publication;
  readonly house: House;
  readonly page: Page;
  /** Language tag of the runs. */
  readonly language: string;
  readonly semibold: Face;
  readonly guess: Guess;
  /** Width of a name in the stub of a table. */
  readonly stub: StubMeasure;
  /** Where Word parts words at the ends of lines. */
  readonly parts: Points;
};

/** What only docx can make, since it has parts or relationships of its own: charts, links to elsewhere, lists that count. */
export type Carried = {
  /** The run that holds the chart of a block. */
  readonly chart: (place: number) => string;
  /** A link to elsewhere round its words. */
  readonly link: (href: string, words: string) => string;
  /** The numbering of a list's paragraphs. */
  readonly numbering: (place: number) => string;
};

/** What the writers of blocks have. */
export type Writing = Setting & { readonly carried: Carried };

export function settingOf(publication: Publication, parts: Points): Setting {
  const { document, house, fonts } = publication;
  return {
    publication,
    house,
    page: pageOf(house),
    language: document.locale,
    guess: tonguesOf(document.foreign),
    stub: stubMeasure(publication),
    parts,
    semibold: faceOf(fonts.semibold, `${house.fonts.family} SemiBold`),
  };
}

/** In the fonts of the file, as Word sets them. */
function stubMeasure({ fonts, house }: Publication): StubMeasure {
  const millimetres = (house.type.table.size * 25.4) / 72;
  const faces = { regular: advancesOf(fonts.regular), semibold: advancesOf(fonts.semibold) };
  return (label, strong) => {
    const advances = strong ? faces.semibold : faces.regular;
    return Array.from(label, advances).reduce((sum, advance) => sum + advance, 0) * millimetres;
  };
}

/** Bookmark of a heading, table or chart by its id. Word's rule for bookmarks: letters, digits and underscores, a letter first, at most 40. */
export function bookmarkName(id: string): string {
  const name = id.replaceAll(/[^\p{L}\p{N}]/gu, '_');
  const short = name.length > 38 ? `${name.slice(0, 30)}_${checksum(id)}` : name;
  return /^\p{L}/u.test(short) ? short : `b_${short}`;
}

/** Bookmark of the number in the label of a table or chart, to which sentences refer. */
export const numberBookmark = (id: string): string => bookmarkName(`number of ${id}`);

const checksum = (text: string): string =>
  Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
    .reduce((sum, code) => (sum * 31 + code) % 1_000_003, 7)
    .toString(36);
