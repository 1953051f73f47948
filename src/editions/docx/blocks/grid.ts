import { twipsOfMillimetres, twipsOfPoints } from '../lengths.ts';
import type { Setting } from '../setting.ts';

/** Between two columns; their table style has it as the right margin of a cell. */
export const columnGapMm = 4;
const gap = twipsOfMillimetres(columnGapMm);
const look = '<w:tblLook w:firstRow="false" w:firstColumn="false" w:noHBand="true" w:noVBand="true"/>';

/**
 * A row of equal columns without rules: key figures, contacts. The table carries no header, so that it is not read out as data.
 * @param between border at the left of every column but the first
 */
export function columnsOf(columns: readonly string[], { page }: Setting, between: string, spaceAbove = 0): string {
  const width = Math.floor(twipsOfMillimetres(page.typeWidthMm) / columns.length);
  const cells = columns.map((content, column) => {
    const rule = column === 0 || between === '' ? '' : `<w:tcBorders>${between}</w:tcBorders>`;
    const margin = column === 0 ? '' : `<w:tcMar><w:left w:w="${gap}" w:type="dxa"/></w:tcMar>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${rule}${margin}</w:tcPr>${content}</w:tc>`;
  });
  const margins =
    spaceAbove === 0 ? '' : `<w:tblCellMar><w:top w:w="${twipsOfPoints(spaceAbove)}" w:type="dxa"/></w:tblCellMar>`;
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns.length);
  return `<w:tbl><w:tblPr><w:tblStyle w:val="StatColumns"/><w:tblW w:w="${width * columns.length}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${margins}${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`;
}
