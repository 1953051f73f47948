import { pack } from '../../src/archive/write.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a test says of a workbook; everything else is what Excel would write. */
export type Sketch = {
  /** What stands inside `sheetData`. */
  readonly rows: string;
  /** What stands after `sheetData`, before it, and inside `sst`, `styleSheet`. */
  readonly after?: string;
  readonly before?: string;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly sheetPart?: string;
  readonly stringsPart?: string;
  readonly state?: string;
  readonly namespace?: string;
  /** Parts to add or to put in the place of the usual ones. */
  readonly parts?: Readonly<Record<string, string>>;
};

/** A small xlsx of one sheet named «Sheet». */
export function build(sketch: Sketch): Uint8Array {
  return zip({ ...usualParts(sketch), ...sketch.parts });
}

export function zip(parts: Readonly<Record<string, string>>): Uint8Array {
  return pack(Object.entries(parts).map(([name, text]) => ({ name, bytes: new TextEncoder().encode(text) })));
}

function usualParts(sketch: Sketch): Record<string, string> {
  const { namespace = MAIN, sheetPart = 'xl/worksheets/sheet1.xml', stringsPart = 'xl/sharedStrings.xml' } = sketch;
  const state = sketch.state ? ` state="${sketch.state}"` : '';
  const root = `xmlns="${namespace}" xmlns:r="${RELATIONS}"`;
  return {
    '[Content_Types].xml':
      `<Types xmlns="${CONTENT_TYPES}"><Default Extension="xml" ContentType="application/xml"/>` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `<workbook ${root}>${sketch.workbookPr ?? ''}` +
      `<sheets><sheet name="Sheet" sheetId="1"${state} r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', `/${sheetPart}`],
      ['rId2', 'styles', 'styles.xml'],
      ['rId3', 'sharedStrings', `/${stringsPart}`],
    ]),
    'xl/styles.xml': `<styleSheet ${root}>${sketch.styles ?? ''}</styleSheet>`,
    [stringsPart]: `<sst ${root}>${sketch.strings ?? ''}</sst>`,
    [sheetPart]:
      `<worksheet ${root}>${sketch.before ?? ''}<sheetData>${sketch.rows}</sheetData>` +
      `${sketch.after ?? ''}</worksheet>`,
  };
}

export function relationships(rows: readonly (readonly [string, string, string])[]): string {
  const xml = rows.map(([id, type, to]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${to}"/>`);
  return `<Relationships xmlns="${PACKAGE_RELATIONS}">${xml.join('')}</Relationships>`;
}

/** Cell styles by number format: style 0 is General, the following have the codes given. */
export function formats(...codes: readonly string[]): string {
  const escaped = codes.map((code) => code.replaceAll('"', '&quot;'));
  const declared = escaped.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${code}"/>`);
  const used = escaped.map((_, index) => `<xf numFmtId="${164 + index}" fontId="0" fillId="0" borderId="0" xfId="0"/>`);
  // exceljs throws on a style sheet without fonts, fills and borders.
  const looks = '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders>';
  return `<numFmts>${declared.join('')}</numFmts>${looks}<cellXfs><xf numFmtId="0"/>${used.join('')}</cellXfs>`;
}
