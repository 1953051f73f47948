import assert from 'node:assert/strict';
import { isFromAnotherFile } from '../../src/workbook/package/calculation.ts';
import { build, relationships, type Sketch } from './build.ts';
import { see, seeAlone } from './see.ts';

const ROWS =
  '<row r="1"><c r="A1"><f>B1*2</f><v>2</v></c><c r="B1"><v>1</v></c><c r="C1"><f>B1*3</f><v>3</v></c></row>';

/** What is said of the results in A1, B1, C1. */
async function results(sketch: Partial<Sketch>) {
  const { sheet } = await seeAlone(build({ rows: ROWS, ...sketch }));
  return sheet?.rows[0]?.cells.map(({ result }) => result);
}

function chain(cells: string): Readonly<Record<string, string>> {
  return {
    'xl/calcChain.xml': `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${cells}</calcChain>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'styles', 'styles.xml'],
      ['rId4', 'calcChain', 'calcChain.xml'],
    ]),
  };
}

describe('the result of a formula', () => {
  it('is the stored one, and only a formula has it', async () => {
    assert.deepEqual(await results({}), ['cached', undefined, 'cached']);
  });

  it('is stale when the file asks to be calculated, or says that it was not', async () => {
    for (const said of [
      'fullCalcOnLoad="1"',
      'fullCalcOnLoad="true"',
      'calcCompleted="0"',
      'calcMode="manual" calcOnSave="0"',
    ]) {
      assert.deepEqual(await results({ workbookPr: `<calcPr ${said}/>` }), ['stale', undefined, 'stale'], said);
    }
  });

  it('is not stale because the workbook is calculated by hand, when that was done on saving', async () => {
    for (const said of ['calcMode="manual"', 'calcOnSave="0"', 'forceFullCalc="1"', 'calcId="191029"']) {
      assert.deepEqual(await results({ workbookPr: `<calcPr ${said}/>` }), ['cached', undefined, 'cached'], said);
    }
  });

  it('is stale when the chain of calculated cells does not know the formula', async () => {
    assert.deepEqual(await results({ parts: chain('<c r="A1" i="1"/>') }), ['cached', undefined, 'stale']);
    assert.deepEqual(await results({ parts: chain('<c r="A1" i="1"/><c r="C1"/>') }), ['cached', undefined, 'cached']);
  });

  it('may come from another file, by its cells or by a name that means them', async () => {
    const rows =
      '<row r="1"><c r="A1"><f>[1]Sheet!A1+1</f><v>2</v></c><c r="B1"><f>2*Rate</f><v>2</v></c>' +
      '<c r="C1"><f>Rates</f><v>1</v></c></row>';
    const workbookPr = '<definedNames><definedName name="Rate">[1]Sheet!$A$1</definedName></definedNames>';
    const { sheet, findings } = await see(build({ rows, workbookPr }));
    assert.deepEqual(
      sheet?.rows[0]?.cells.map(({ result }) => result),
      ['from-another-file', 'from-another-file', 'cached'],
    );
    assert.deepEqual(findings, []);
  });
});

describe('a formula from another file', () => {
  const none = new Set<string>();

  it('is told by a file before the name of a sheet', () => {
    for (const formula of ['[1]Sheet!A1', "SUM('[2]My sheet'!A1:B2)", '[1]!Rate', "'[1]Ann''s'!A1", '[1]Лист1!A1*2']) {
      assert.ok(isFromAnotherFile(formula, none), formula);
    }
  });

  it('is not told by columns of tables, texts, or a name of the file itself', () => {
    for (const formula of [
      'Table1[2024]',
      'Table1[[#This Row],[2024]]+Sheet2!A1',
      '"[1]Sheet!A1"',
      '[0]!Rate',
      "'My sheet'!A1",
    ]) {
      assert.ok(!isFromAnotherFile(formula, none), formula);
    }
  });
});
