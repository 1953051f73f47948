import { PageOrientation } from 'docx';
import type { House } from '../../definition/house.ts';
import { twipsOfMillimetres } from './lengths.ts';

/** A4 (ISO 216). */
const widthMm = 210;
const heightMm = 297;
/** Head and foot stand so far from the edge of the paper. */
export const edgeMm = 8;
const gutterMm = 5;
const columns = 6;

/** Measures of the page in millimetres: six columns carry tables and charts, five the running text. */
export type Page = {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly typeWidthMm: number;
  /** What running text leaves free on the right. */
  readonly textIndentMm: number;
};

export function pageOf(house: House): Page {
  const typeWidthMm = widthMm - house.page.leftMm - house.page.rightMm;
  const column = (typeWidthMm - (columns - 1) * gutterMm) / columns;
  return { widthMm, heightMm, typeWidthMm, textIndentMm: column + gutterMm };
}

/** The page that lies: the same margins round a longer line. */
export const lyingPageOf = (house: House): Page => ({
  ...pageOf(house),
  widthMm: heightMm,
  heightMm: widthMm,
  typeWidthMm: heightMm - house.page.leftMm - house.page.rightMm,
});

/** Page size and margins of the section, in twips; head and foot stand in the margins. */
export function pageProperties(house: House) {
  const { topMm, bottomMm, leftMm, rightMm } = house.page;
  const edge = twipsOfMillimetres(edgeMm);
  return {
    size: { width: twipsOfMillimetres(widthMm), height: twipsOfMillimetres(heightMm) },
    margin: {
      top: twipsOfMillimetres(topMm),
      bottom: twipsOfMillimetres(bottomMm),
      left: twipsOfMillimetres(leftMm),
      right: twipsOfMillimetres(rightMm),
      header: edge,
      footer: edge,
      gutter: 0,
    },
  };
}

export function lyingPageProperties(house: House) {
  const page = pageProperties(house);
  // docx turns width and height itself.
  return { ...page, size: { ...page.size, orientation: PageOrientation.LANDSCAPE } };
}
