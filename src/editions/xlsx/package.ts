import type { Publication } from '../edition.ts';
import { corePart, customPart, propertiesPart } from './properties.ts';
import { element, escaped, NAMESPACE, OFFICE, PACKAGE, part } from './markup.ts';
import { reference, type Sheet } from './sheet.ts';
import { Strings } from './strings.ts';
import { Styles } from './styles.ts';
import { tablePart } from './table-part.ts';
import { type Relationship, worksheet } from './worksheet.ts';

const TYPES = 'application/vnd.openxmlformats-officedocument';
const SHEET = `${TYPES}.spreadsheetml`;

type Part = { readonly path: string; readonly type: string; readonly markup: string };

/** The parts of a workbook by their path in the package, in the order of the file; text only. */
export function workbookParts(sheets: readonly Sheet[], publication: Publication): ReadonlyMap<string, string> {
  const shared = {
    strings: new Strings(),
    styles: new Styles(publication.house),
    furniture: publication.document.furniture,
  };
  const files = new Map<string, string>();
  const parts: Part[] = [];
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const table = sheet.table !== undefined && sheet.table.rows > 0 ? sheet.table : undefined;
    if (table !== undefined) tables += 1;
    const { markup, relationships } = worksheet(sheet, shared, index === 0, table && `../tables/table${tables}.xml`);
    parts.push({ path: `xl/worksheets/sheet${index + 1}.xml`, type: `${SHEET}.worksheet+xml`, markup });
    if (table !== undefined) {
      parts.push({
        path: `xl/tables/table${tables}.xml`,
        type: `${SHEET}.table+xml`,
        markup: tablePart(table, tables),
      });
    }
    if (relationships.length > 0) {
      files.set(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationshipsPart(relationships));
    }
  });
  parts.unshift({ path: 'xl/workbook.xml', type: `${SHEET}.sheet.main+xml`, markup: workbookPart(sheets) });
  parts.push(
    { path: 'xl/styles.xml', type: `${SHEET}.styles+xml`, markup: shared.styles.markup() },
    { path: 'xl/sharedStrings.xml', type: `${SHEET}.sharedStrings+xml`, markup: shared.strings.markup() },
    {
      path: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      markup: corePart(publication),
    },
    { path: 'docProps/app.xml', type: `${TYPES}.extended-properties+xml`, markup: propertiesPart() },
    { path: 'docProps/custom.xml', type: `${TYPES}.custom-properties+xml`, markup: customPart(publication) },
  );
  return new Map([
    ['[Content_Types].xml', contentTypes(parts)],
    ['_rels/.rels', packageRelationships()],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ...parts.map(({ path, markup }) => [path, markup] as const),
    ...files,
  ]);
}

function contentTypes(parts: readonly Part[]): string {
  return part(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...parts.map(({ path, type }) => element('Override', { PartName: `/${path}`, ContentType: type })),
    ),
  );
}

function relationshipsPart(list: readonly Relationship[]): string {
  return part(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...list.map(({ type, target, external }, index) =>
        element('Relationship', {
          Id: `rId${index + 1}`,
          Type: type.includes('://') ? type : `${OFFICE}/relationships/${type}`,
          Target: target,
          TargetMode: external === true ? 'External' : undefined,
        }),
      ),
    ),
  );
}

function packageRelationships(): string {
  return relationshipsPart([
    { type: 'officeDocument', target: 'xl/workbook.xml' },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    { type: 'extended-properties', target: 'docProps/app.xml' },
    { type: 'custom-properties', target: 'docProps/custom.xml' },
  ]);
}

function workbookRelationships(sheets: number): string {
  return relationshipsPart([
    ...Array.from({ length: sheets }, (_, index) => ({
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { type: 'styles', target: 'styles.xml' },
    { type: 'sharedStrings', target: 'sharedStrings.xml' },
  ]);
}

function workbookPart(sheets: readonly Sheet[]): string {
  const titles = sheets.flatMap(({ name, table }, localSheetId) => {
    if (table === undefined) return [];
    const rows = escaped(reference(name, `$${table.headerRow}:$${table.headerRow}`));
    return [element('definedName', { name: '_xlnm.Print_Titles', localSheetId }, rows)];
  });
  return part(
    element(
      'workbook',
      { xmlns: NAMESPACE, 'xmlns:r': `${OFFICE}/relationships` },
      element('workbookPr'),
      element('bookViews', {}, element('workbookView', { activeTab: 0, tabRatio: 850 })),
      element(
        'sheets',
        {},
        ...sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
      ),
      titles.length === 0 ? '' : element('definedNames', {}, ...titles),
    ),
  );
}
