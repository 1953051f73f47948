import assert from 'node:assert/strict';
import { findingsOf } from '../../src/annotation/lines.ts';
import { repack } from '../../src/archive/repack.ts';
import { unreadable } from '../../src/finding/finding.ts';
import { build, relationships } from '../workbook/build.ts';
import { copyOf, finding, NAME, partOf } from './copy.ts';
import { errorsOf } from './judge.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const WORKBOOK = 'xl/workbook.xml';
const LIST = 'xl/worksheets/sheet3.xml';

/** Two sheets, «Findings» and «It's»; the second is open. */
function twoSheets(
  inside: { readonly views?: string; readonly names?: string; readonly state?: string } = {},
): Uint8Array {
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return build({
    rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
    parts: {
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
      [WORKBOOK]:
        `<workbook xmlns="${MAIN}" xmlns:r="${relation}"><workbookPr/><workbookProtection lockStructure="1"/>${inside.views ?? ''}` +
        `<sheets><sheet name="findings" sheetId="7"${inside.state ?? ''} r:id="rId1"/><sheet name="It's" sheetId="3" r:id="rId9"/></sheets>` +
        `${inside.names ?? ''}</workbook>`,
      'xl/_rels/workbook.xml.rels': relationships([
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId9', 'worksheet', 'worksheets/sheet2.xml'],
      ]),
      'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    },
  });
}

describe('annotated copy: the workbook', () => {
  it('begins with a sheet of findings under a name that no sheet has', async () => {
    const copy = await copyOf(twoSheets(), finding("It's", 'B2'));
    assert.match(
      partOf(copy, WORKBOOK),
      /<sheets><sheet name="Findings 2" sheetId="8" r:id="rId\d+"\/><sheet name="findings"/,
    );
  });

  it('what counts sheets counts one more: scopes of names, the open tab, the first tab shown', async () => {
    const views = '<bookViews><workbookView firstSheet="1" activeTab="1"/><workbookView tabRatio="600"/></bookViews>';
    const names =
      '<definedNames><definedName name="a" localSheetId="1">1</definedName><definedName name="b">2</definedName></definedNames>';
    const xml = partOf(await copyOf(twoSheets({ views, names }), finding("It's", 'B2')), WORKBOOK);
    assert.match(xml, /<workbookView firstSheet="2" activeTab="2"\/><workbookView activeTab="1" tabRatio="600"\/>/);
    assert.match(xml, /<definedName name="a" localSheetId="2">1<\/definedName><definedName name="b">2</);
    assert.match(xml, /<workbookProtection lockStructure="1"\/>/);
  });

  it('the first sheet stays the open one where nothing said so, unless it is hidden', async () => {
    assert.match(
      partOf(await copyOf(twoSheets(), finding("It's", 'B2')), WORKBOOK),
      /<workbookProtection[^>]*\/><bookViews><workbookView activeTab="1"\/><\/bookViews><sheets>/,
    );
    assert.doesNotMatch(
      partOf(await copyOf(twoSheets({ state: ' state="hidden"' }), finding("It's", 'B2')), WORKBOOK),
      /bookViews/,
    );
  });

  it('the list leads to each cell, and names what is about no cell first', async () => {
    const whole = unreadable(
      'table-missing',
      { workbook: `a.xlsx, ${NAME}`, sheet: '', cell: '' },
      { title: 'Net <&>' },
    );
    const copy = await copyOf(twoSheets(), finding("It's", 'B2'), finding('gone', 'A1'), whole);
    const xml = partOf(copy, LIST);
    const texts = [...xml.matchAll(/<t xml:space="preserve">([^<]*)</g)].map(([, text]) => text);
    assert.deepEqual(texts.slice(0, 10), [
      'Findings in w.xlsx',
      ...'Severity,Sheet,Cell,What is wrong,What to do,Compare with,error'.split(','),
      'The table &quot;Net &lt;&amp;&gt;&quot; is in none of the workbooks.',
      'Add its sheet, correct the title above the table, or declare it in absent.yaml with reason and date.',
    ]);
    assert.deepEqual(xml.match(/<hyperlink [^>]*>/g), ['<hyperlink ref="C5" location="\'It\'\'s\'!B2" display="B2"/>']);
  });

  it('findings of other workbooks are not told in this one', () => {
    const other = unreadable('cell-error', { workbook: 'other.xlsx', sheet: 'Sheet', cell: 'A1' }, {});
    const text = unreadable('definition-missing', { file: 'release.yaml' }, {});
    assert.deepEqual(findingsOf(NAME, [other, text, unreadable('x', undefined, {})]), []);
  });

  it('words that XML cannot hold are written as Excel writes them', async () => {
    const copy = await copyOf(twoSheets(), finding("It's", 'B2', 'error', '\u0001 _x0041_ <&>"'));
    for (const part of [LIST, 'xl/comments1.xml'])
      assert.ok(partOf(copy, part).includes('_x0001_ _x005F_x0041_ &lt;&amp;&gt;&quot;'), part);
  });

  it('a workbook without a style sheet gets one', async () => {
    const copy = await copyOf(twoSheets(), finding("It's", 'B2'));
    assert.match(partOf(copy, 'xl/styles1.xml'), /<fonts count="\d"/);
    assert.match(partOf(copy, 'xl/_rels/workbook.xml.rels'), /\/styles" Target="styles1\.xml"/);
  });

  it('a part in UTF-16 is read, and written in UTF-8', async () => {
    const before = twoSheets();
    const text = `<?xml version="1.0" encoding="UTF-16"?>${partOf(before, WORKBOOK)}`;
    const wide = repack(before, {
      rewrite: (name, bytes) => (name === WORKBOOK ? Buffer.from(`\ufeff${text}`, 'utf16le') : bytes),
    });
    const xml = partOf(await copyOf(wide, finding("It's", 'B2')), WORKBOOK);
    assert.match(xml, /^\ufeff<\?xml version="1.0" encoding="UTF-8"\?><workbook/);
  });

  it('has no error for the Open XML SDK that the workbook had not', async () => {
    const before = twoSheets();
    const copy = await copyOf(before, finding("It's", 'B2'), finding('findings', 'A1', 'note'));
    assert.deepEqual([await errorsOf(before), await errorsOf(copy)], [[], []]);
  });
});
