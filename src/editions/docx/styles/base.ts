import { ImportedXmlComponent } from 'docx';
import { twipsOfMillimetres } from '../lengths.ts';

/** What Word expects every document to have, and the style of the data tables: margins of the cells, no rules of its own. */
export function baseStyles(): readonly ImportedXmlComponent[] {
  const margin = twipsOfMillimetres(1);
  const margins = (sides: number): string =>
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="${sides}" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="${sides}" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>${margins(108)}</w:style>`,
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    `<w:style w:type="table" w:customStyle="1" w:styleId="StatTable"><w:name w:val="StatTable"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>${margins(margin)}</w:style>`,
  ].map((xml) => ImportedXmlComponent.fromXmlString(xml));
}
