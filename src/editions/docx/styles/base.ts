import { ImportedXmlComponent } from 'docx';
import { columnGapMm } from '../blocks/grid.ts';
import { eighthPoints, hex, twipsOfMillimetres } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { tableRules } from './table.ts';

/**
 * What Word expects every document to have, and the styles of tables. Header row and first column have the look of their paragraphs'
 * styles; the table's own style says that there are such, so that a row or a table that somebody adds takes it up.
 */
export function baseStyles({ house, semibold }: Setting): readonly ImportedXmlComponent[] {
  const rule = (side: string): string =>
    `<w:${side} w:val="single" w:sz="${eighthPoints(tableRules.outer)}" w:space="0" w:color="${hex(house.colours.ink)}"/>`;
  const strong = `<w:rPr><w:rFonts w:ascii="${semibold.family}" w:hAnsi="${semibold.family}" w:cs="${semibold.family}"/></w:rPr>`;
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>${properties(108, 108)}</w:style>`,
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="StatTable"><w:name w:val="StatTable"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>${properties(margin, margin, rule('top') + rule('bottom'))}<w:tblStylePr w:type="firstRow">${strong}</w:tblStylePr><w:tblStylePr w:type="firstCol"><w:pPr><w:jc w:val="left"/></w:pPr></w:tblStylePr></w:style>`,
    `<w:style w:type="table" w:customStyle="1" w:styleId="StatColumns"><w:name w:val="StatColumns"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>${properties(0, twipsOfMillimetres(columnGapMm))}</w:style>`,
  ].map((xml) => ImportedXmlComponent.fromXmlString(xml));
}

/** Left and right of the text in a cell of a data table. */
const margin = twipsOfMillimetres(1);

const properties = (left: number, right: number, borders = ''): string =>
  `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${borders === '' ? '' : `<w:tblBorders>${borders}</w:tblBorders>`}<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${right}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
