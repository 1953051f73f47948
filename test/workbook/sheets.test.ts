import assert from 'node:assert/strict';
import { build, relationships } from './build.ts';
import { see, seeAlone } from './see.ts';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SILENT = 'note second-witness-silent';

describe('a sheet', () => {
  it('whose cells and rows have no references is read in order, though exceljs gives up', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    const { cells, findings } = await see(build({ rows }));
    assert.deepEqual(cells, { A1: '1', B1: '2', A2: '3' });
    assert.match(findings.join(), new RegExp(`^${SILENT} cause=threw`));
  });

  it('that gives one row twice keeps both halves', async () => {
    const rows = `${ONE}<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>`;
    const { cells, findings, sheet } = await see(build({ rows }));
    assert.deepEqual(cells, { A1: '1', B1: '3', A2: '2' });
    assert.deepEqual(
      sheet?.rows.map(({ row }) => row),
      [1, 2],
    );
    assert.deepEqual(findings, []);
  });

  it('that gives one cell twice with two values says so', async () => {
    const { cells, findings } = await seeAlone(build({ rows: `${ONE}<row r="1"><c r="A1"><v>2</v></c></row>` }));
    assert.deepEqual(cells, { A1: '1' });
    assert.match(findings.join(), /^error cell-repeated Sheet!A1/);
  });

  it('is found by its relationship, whatever its part is called', async () => {
    const { cells, findings } = await see(build({ rows: ONE, sheetPart: 'xl/data/лист.xml' }));
    assert.deepEqual(cells, { A1: '1' });
    assert.deepEqual(findings, [`${SILENT} cause=no-sheets`]);
  });

  it('may be written with prefixes', async () => {
    const namespace = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet =
      `<x:worksheet ${namespace}><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c>` +
      '</x:row></x:sheetData></x:worksheet>';
    const { cells } = await see(build({ rows: '', parts: { 'xl/worksheets/sheet1.xml': sheet } }));
    assert.deepEqual(cells, { A1: '"a"' });
  });

  it('may hold elements of other makers, which are no cells', async () => {
    const rows = '<row r="1" xmlns:o="o"><c r="A1"><v>1</v><o:c r="B1"><o:v>9</o:v></o:c></c><o:c r="C1"/></row>';
    const { cells } = await seeAlone(build({ rows }));
    assert.deepEqual(cells, { A1: '1' });
  });

  it('may be of the strict dialect', async () => {
    const { cells } = await see(build({ rows: ONE, namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main' }));
    assert.deepEqual(cells, { A1: '1' });
  });

  it('holds nothing in the cells a merge swallows, and is not troubled by what stands there', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c><c r="C1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>9,9</v></c><c r="C2"><v>3</v></c></row>';
    const { cells, findings, sheet } = await see(
      build({ rows, after: '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' }),
    );
    assert.deepEqual(cells, { A1: '1', C1: '2', C2: '3' });
    assert.deepEqual(sheet?.merges, [{ top: 1, left: 1, bottom: 2, right: 2 }]);
    assert.deepEqual(findings, []);
  });

  it('tells its state and its hidden rows and columns', async () => {
    const before =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="4" max="4" width="0" customWidth="1"/></cols>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>';
    const { sheet } = await see(build({ rows, before, state: 'veryHidden' }));
    assert.equal(sheet?.state, 'very-hidden');
    assert.deepEqual([...(sheet?.hiddenRows ?? [])], [2]);
    assert.deepEqual([...(sheet?.hiddenColumns ?? [])], [2, 3, 4]);
  });

  it('hides rows and columns of no size, and those that are so unless they say otherwise', async () => {
    const before =
      '<sheetFormatPr defaultRowHeight="0" defaultColWidth="0" customHeight="1"/><cols><col min="1" max="2" width="9"/></cols>';
    const rows = '<row r="1" ht="15"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>';
    const { sheet } = await seeAlone(build({ rows, before }));
    assert.deepEqual([...(sheet?.hiddenRows ?? [])], [2]);
    assert.deepEqual(
      [1, 2, 3, 16_384].map((column) => sheet?.hiddenColumns.has(column)),
      [false, false, true, true],
    );
    const flat = await seeAlone(build({ rows: '<row r="1" ht="0" customHeight="1"><c r="A1"><v>1</v></c></row>' }));
    assert.deepEqual([...(flat.sheet?.hiddenRows ?? [])], [1]);
  });

  it('that hides all rows it does not hold shows those that it holds', async () => {
    const before = '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>';
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row>';
    const { sheet } = await seeAlone(build({ rows, before }));
    assert.deepEqual([...(sheet?.hiddenRows ?? [])], [2]);
  });

  it('of thousands of rows out of order, with cells of other kinds among the numbers, is read as it is', async () => {
    const row = (number: number): string =>
      `<row r="${number}"><c r="A${number}"><v>${number}</v></c><c r="B${number}" t="str"><v>n${number}</v></c>` +
      `<c r="C${number}"><v>${number / 8}</v></c><c r="D${number}"><v>1E3</v></c></row>`;
    const numbers = Array.from({ length: 2000 }, (_, index) => 2000 - index);
    const { cells } = await seeAlone(build({ rows: numbers.map(row).join('') }));
    assert.equal(Object.keys(cells).length, 8000);
    assert.deepEqual([cells['A777'], cells['B777'], cells['C777'], cells['D777']], ['777', '"n777"', '97.125', '1000']);
  });

  it('with one styled cell in the last row is as small as it is', async () => {
    const { sheet } = await see(build({ rows: `${ONE}<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>` }));
    assert.deepEqual(
      sheet?.rows.map(({ row }) => row),
      [1, 1048576],
    );
  });

  it('with a place beyond the last row is a finding', async () => {
    const { findings } = await seeAlone(build({ rows: '<row r="1048577"><c r="A1048577"><v>5</v></c></row>' }));
    assert.deepEqual(findings, ['error cell-unreadable type=r text=A1048577']);
  });

  it('with fifty thousand merges and validations of whole sheets is read at once', async () => {
    const merges = Array.from({ length: 50_000 }, (_, row) => `<mergeCell ref="A${row + 1}:B${row + 1}"/>`);
    const validations =
      '<dataValidations><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    const started = performance.now();
    const { cells, findings } = await see(
      build({ rows: ONE, after: `<mergeCells>${merges.join('')}</mergeCells>${validations}` }),
    );
    assert.deepEqual([cells, findings], [{ A1: '1' }, []]);
    assert.ok(performance.now() - started < 10_000);
  });

  it('that is a chart holds no cells and is listed all the same', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]),
    };
    const { sheet } = await seeAlone(build({ rows: ONE, parts }));
    assert.deepEqual([sheet?.name, sheet?.rows], ['Sheet', []]);
  });
});
