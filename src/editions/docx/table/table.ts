import type { TableBlock } from '../../../document/tree.ts';
import { eighthPoints, hex } from '../lengths.ts';
import { plainText } from '../plain-text.ts';
import type { Setting } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { tableRules } from '../styles/table.ts';
import { element } from '../xml.ts';
import { bodyRows } from './body-rows.ts';
import { border } from './cell.ts';
import { headerRows } from './header-rows.ts';
import { gridOf, widthsOf } from './widths.ts';

/** A data table as Word's own XML: docx's table classes cost several times as much and know no alternative text. */
export function tableMarkup(block: TableBlock, { house, page, guess, stub }: Setting): string {
  const columns = gridOf(widthsOf(block, page.typeWidthMm, stub));
  const speak = (text: string): string => spoken(text, guess);
  const below = border('bottom', eighthPoints(tableRules.header), hex(house.colours.ink));
  const header = headerRows(block.header, columns, { below, speak });
  const rows = bodyRows(block.rows, columns, {
    followed: block.notes.length > 0 || block.signs !== '' || block.source.length > 0,
    tint: hex(house.colours.tint),
    speak,
  });
  const grid = columns.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const width = columns.reduce((sum, column) => sum + column, 0);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="StatTable"/><w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${look}${alternative(block)}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${header}${rows}</w:tbl>`;
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
