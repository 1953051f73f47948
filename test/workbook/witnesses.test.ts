import assert from 'node:assert/strict';
import { DISAGREEMENTS } from '../../src/workbook/exceljs/disagreements.ts';
import type { SheetTestimony, Testimony } from '../../src/workbook/exceljs/testimony.ts';
import { startWitness } from '../../src/workbook/exceljs/witness.ts';
import { identify } from '../../src/workbook/package/identify.ts';
import { readPackage, type LinearReading } from '../../src/workbook/package/package.ts';
import { openArchive } from '../../src/archive/read.ts';
import { readWorkbooks } from '../../src/workbook/read.ts';
import { reconcile } from '../../src/workbook/reconcile.ts';
import { build } from './build.ts';

function linear(rows: string): LinearReading {
  const archive = openArchive(build({ rows }));
  assert.ok(archive.kind === 'archive');
  const identified = identify(archive);
  assert.ok(identified.kind === 'workbook');
  const reading = readPackage(identified, 'w.xlsx');
  assert.ok(reading.kind === 'read');
  return reading;
}

function says(cells: Readonly<Record<string, string>>): Testimony {
  const sheet: SheetTestimony = { name: 'Sheet', addresses: Object.keys(cells), values: Object.values(cells) };
  return { kind: 'spoke', sheets: [sheet] };
}

describe('two witnesses', () => {
  it('who differ in a way nobody knows make an error at the cell', () => {
    const findings = reconcile(linear('<row r="1"><c r="B1"><v>231</v></c></row>'), says({ B1: 'n:23' }));
    assert.deepEqual(findings, [
      {
        code: 'witnesses-differ',
        severity: 'error',
        place: { workbook: 'w.xlsx', sheet: 'Sheet', cell: 'B1' },
        related: [],
        facts: { linear: '231', exceljs: '23' },
      },
    ]);
  });

  it('differ when either of them sees a cell that the other does not', () => {
    const findings = reconcile(linear('<row r="1"><c r="B1"><v>231</v></c></row>'), says({ C1: 'n:23' }));
    assert.deepEqual(
      findings.map(({ facts }) => facts),
      [
        { linear: '231', exceljs: '' },
        { linear: '', exceljs: '23' },
      ],
    );
  });

  it('do not excuse a lost value that is not a formula', () => {
    assert.equal(reconcile(linear('<row r="1"><c r="B1"><v>0</v></c></row>'), says({})).length, 1);
  });

  it('leave the linear pass alone when exceljs is silent, which is a note', () => {
    const findings = reconcile(linear(''), { kind: 'silent', cause: 'time', detail: '' });
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['second-witness-silent', 'note']],
    );
  });

  it('are heard about several workbooks in one go', async () => {
    const files = ['1', '2'].map((n) => ({
      name: n,
      bytes: build({ rows: `<row r="1"><c r="A1"><v>${n}</v></c></row>` }),
    }));
    const outcomes = await readWorkbooks([...files, { name: 'no.xlsx', bytes: new Uint8Array(0) }]);
    assert.deepEqual(
      outcomes.map(({ value, findings }) => [value?.name, findings.map(({ code }) => code)]),
      [
        ['1', []],
        ['2', []],
        [undefined, ['workbook-empty']],
      ],
    );
  });

  it('do not wait for one that hangs, and ask a new one about the next workbook', async () => {
    const witness = startWitness({ seconds: 0.001 });
    const answers = await Promise.all([witness.ask(build({ rows: '' })), witness.ask(build({ rows: '' }))]);
    witness.end();
    assert.deepEqual(
      answers.map((answer) => answer.kind === 'silent' && answer.cause),
      ['time', 'time'],
    );
  });
});

describe('the list of disagreements', () => {
  it('names each once and says why the linear pass is right', () => {
    assert.equal(new Set(DISAGREEMENTS.map(({ id }) => id)).size, DISAGREEMENTS.length);
    for (const { why } of DISAGREEMENTS) assert.match(why, /^.{20,}\.$/s);
  });
});
