import type { TableBlock } from '../../../document/tree.ts';
import { eighthPoints, hex } from '../lengths.ts';
import { plainText } from '../plain-text.ts';
import type { Setting } from '../setting.ts';
import { element } from '../xml.ts';
import { bodyRows, standInRows } from './body-rows.ts';
import { border } from './cell.ts';
import { headerRows } from './header-rows.ts';
import { gridOf, widthsOf } from './widths.ts';

/** A data table as Word's own XML: docx's table classes cost several times as much and know no alternative text. */
export const tableMarkup = (block: TableBlock, setting: Setting): string =>
  markup(block, setting, alternative(block), bodyRows);

/** What docx gets in its place: as high, but quick to lay out. It names the place of its block. */
export const standInMarkup = (block: TableBlock, setting: Setting, place: number): string =>
  markup(block, setting, standInMark(place), standInRows).replace(
    '<w:tbl>',
    '<w:tbl xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  );

const standInMark = (place: number): string => `<w:tblCaption w:val="stand-in ${place}"/>`;

/** The package's document with each stand-in replaced by its table. */
export function withTables(xml: string, setting: Setting): string {
  const { blocks } = setting.publication.document;
  return xml.replaceAll(
    /<w:tbl(?: xmlns:w="[^"]*")?><w:tblPr>(?:(?!<\/w:tblPr>).)*<w:tblCaption w:val="stand-in (\d+)"\/><\/w:tblPr>.*?<\/w:tbl>/gs,
    (_, place: string) => {
      const block = blocks[Number(place)];
      if (block?.kind !== 'table') throw new TypeError(`no table stands at ${place}`);
      return tableMarkup(block, setting);
    },
  );
}

function markup(block: TableBlock, { house, page }: Setting, last: string, rowsOf: typeof bodyRows): string {
  const columns = gridOf(widthsOf(block, page.typeWidthMm));
  const strong = eighthPoints(0.9);
  const ink = hex(house.colours.ink);
  const header = headerRows(block.header, columns, {
    top: border('top', strong, ink),
    head: border('bottom', eighthPoints(0.4), ink),
  });
  const rows = rowsOf(block.rows, columns, {
    followed: block.notes.length > 0 || block.signs !== '' || block.source.length > 0,
    tint: hex(house.colours.tint),
    last: border('bottom', strong, ink),
  });
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const width = columns.reduce((sum, column) => sum + column, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="StatTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${last}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${rows}</w:tbl>`;
}

/** Header row and first column are what they are; no bands. */
const look =
  '<w:tblLook w:val="06A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>';

/** Caption and description are what Word reads out as the table's alternative text. */
function alternative({ caption, label, unit }: TableBlock): string {
  const words = plainText(caption);
  return (
    element('w:tblCaption', { 'w:val': label === '' ? words : label }) +
    element('w:tblDescription', { 'w:val': unit === '' ? words : `${words}, ${unit}` })
  );
}
