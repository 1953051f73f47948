import type { House } from '../../definition/house.ts';
import type { Points } from '../../language/hyphenation/index.ts';
import type { FaceName, Faces } from './engine/faces.ts';
import { millimetres } from './millimetres.ts';

/** Face, size and leading in points, colour: all that a line of text looks like. */
export type TextStyle = {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
};

export type StyleName =
  | 'office'
  | 'title'
  | 'period'
  | 'status'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'text'
  | 'table'
  | 'tableTotal'
  | 'tableHead'
  | 'caption'
  | 'note'
  | 'small'
  | 'keyLabel'
  | 'keyNumber'
  | 'keyNumberLong'
  | 'keyChange'
  | 'axis'
  | 'axisBold'
  | 'band';

export type Look = {
  readonly family: string;
  readonly colours: House['colours'];
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  /** Width of tables and charts: six columns. */
  readonly wide: number;
  /** Width of running text: five of the six columns. */
  readonly narrow: number;
  readonly styles: Readonly<Record<StyleName, TextStyle>>;
  /** Points that a text takes on one line. */
  readonly width: (text: string, style: StyleName) => number;
  /** Where a word may be parted. */
  readonly points: Points;
};

/** The same look on a page of another width. */
export const across = (look: Look, { width }: { readonly width: number }): Look =>
  width === look.page.width ? look : { ...look, wide: width - look.margins.left - look.margins.right };

const a4 = { width: 595.28, height: 841.89 };
const columnGap = millimetres(5);

/** The measures of the office's look in points, with the widths of its faces. */
export function lookOf(house: House, faces: Faces, points: Points): Look {
  const { page } = house;
  const margins = {
    left: millimetres(page.leftMm),
    top: millimetres(page.topMm),
    right: millimetres(page.rightMm),
    bottom: millimetres(page.bottomMm),
  };
  const wide = a4.width - margins.left - margins.right;
  const styles = stylesOf(house);
  return {
    family: house.fonts.family,
    colours: house.colours,
    page: a4,
    margins,
    wide,
    narrow: ((wide + columnGap) / 6) * 5 - columnGap,
    styles,
    points,
    width: (text, style) => faces[styles[style].face].width(text, styles[style].size),
  };
}

function stylesOf({ type, colours }: House): Readonly<Record<StyleName, TextStyle>> {
  const { ink, grey } = colours;
  return {
    office: { face: 'regular', ...type.keyLabel, colour: grey },
    title: { face: 'semibold', ...type.title, colour: colours.house },
    period: { face: 'regular', ...type.period, colour: ink },
    status: { face: 'semibold', ...type.text, colour: ink },
    h1: { face: 'semibold', ...type.h1, colour: colours.house },
    h2: { face: 'semibold', ...type.h2, colour: ink },
    h3: { face: 'semibold', ...type.text, colour: ink },
    text: { face: 'regular', ...type.text, colour: ink },
    table: { face: 'regular', ...type.table, colour: ink },
    tableTotal: { face: 'semibold', ...type.table, colour: ink },
    tableHead: { face: 'semibold', ...type.tableHead, colour: ink },
    caption: { face: 'semibold', ...type.caption, colour: ink },
    note: { face: 'regular', ...type.note, colour: grey },
    small: { face: 'regular', ...type.keyLabel, colour: ink },
    keyLabel: { face: 'regular', ...type.keyLabel, colour: grey },
    keyNumber: { face: 'semibold', ...type.keyNumber, colour: colours.house },
    // Millions do not fit a third of the page: smaller on the same line.
    keyNumberLong: {
      face: 'semibold',
      size: type.keyNumber.size * 0.75,
      leading: type.keyNumber.leading,
      colour: colours.house,
    },
    keyChange: { face: 'regular', ...type.keyChange, colour: ink },
    axis: { face: 'regular', ...type.note, colour: ink },
    axisBold: { face: 'semibold', ...type.note, colour: ink },
    band: { face: 'semibold', ...type.note, colour: '#FFFFFF' },
  };
}

/** The styles as pdfmake takes them: its `lineHeight` multiplies the face's natural height. */
export function pdfmakeStyles(look: Look, faces: Faces): Readonly<Record<string, object>> {
  return Object.fromEntries(
    Object.entries(look.styles).map(([name, { face, size, leading, colour }]) => [
      name,
      {
        fontSize: size,
        lineHeight: leading / (size * faces[face].natural),
        bold: face === 'semibold',
        italics: face === 'italic',
        color: colour,
      },
    ]),
  );
}
