import { twipsOfMillimetres, twipsOfPoints } from '../lengths.ts';
import type { Setting } from '../setting.ts';

const noBorders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="none" w:sz="0" w:color="auto"/>`)
  .join('');
const look = '<w:tblLook w:firstRow="false" w:firstColumn="false" w:noHBand="true" w:noVBand="true"/>';

/**
 * A row of equal columns without rules: key figures, contacts. The table carries no header, so that it is not read out as data.
 * @param between border at the left of every column but the first
 */
export function columnsOf(columns: readonly string[], { page }: Setting, between: string, spaceAbove = 0): string {
  const width = Math.floor(twipsOfMillimetres(page.typeWidthMm) / columns.length);
  const gap = twipsOfMillimetres(4);
  const cells = columns.map((content, column) => {
    const rule = column === 0 || between === '' ? '' : `<w:tcBorders>${between}</w:tcBorders>`;
    const margin = column === 0 ? '' : `<w:tcMar><w:left w:w="${gap}" w:type="dxa"/></w:tcMar>`;
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${rule}${margin}</w:tcPr>${content}</w:tc>`;
  });
  const margins = `<w:tblCellMar><w:top w:w="${twipsOfPoints(spaceAbove)}" w:type="dxa"/><w:left w:w="0" w:type="dxa"/><w:right w:w="${gap}" w:type="dxa"/></w:tblCellMar>`;
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns.length);
  return `<w:tbl><w:tblPr><w:tblW w:w="${width * columns.length}" w:type="dxa"/><w:tblBorders>${noBorders}</w:tblBorders><w:tblLayout w:type="fixed"/>${margins}${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr></w:tbl>`;
}
