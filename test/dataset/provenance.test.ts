import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { openArchive } from '../../src/archive/read.ts';
import { repack } from '../../src/archive/repack.ts';
import { EXAMPLE, openPress, type Press } from '../workbook/fuzz/figures.ts';

/** The part of sheet «3», external migration by territory, and what happens to it in a department. */
const PART = 'xl/worksheets/sheet6.xml';

function textOf(workbook: Uint8Array, part: string): string {
  const archive = openArchive(workbook);
  assert.ok(archive.kind === 'archive');
  return new TextDecoder().decode(archive.read(part));
}

function withPart(workbook: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const before = textOf(workbook, part);
  const after = before.replace(from, to);
  assert.notEqual(after, before);
  return repack(workbook, { rewrite: (name, bytes) => (name === part ? new TextEncoder().encode(after) : bytes) });
}

describe('a figure that is read', function () {
  this.timeout(60_000);
  let press: Press;
  let original: Uint8Array;
  before(async () => {
    press = await openPress();
    original = new Uint8Array(await readFile(EXAMPLE));
  });

  async function findings(part: string, from: string | RegExp, to: string, of = original): Promise<readonly string[]> {
    const judged = await press(withPart(of, part, from, to), { witness: 'none' });
    return judged.findings.map(({ code, severity, place, facts }) => {
      const where = place && 'cell' in place ? `${place.sheet}!${place.cell}` : '';
      const what = Object.entries(facts).map((fact) => fact.join('='));
      return `${severity} ${code} ${where} ${what.join(' ')}`;
    });
  }

  it('without anything wrong is not spoken of', async () => {
    assert.deepEqual((await press(original, { witness: 'none' })).findings, []);
  });

  it('in a hidden row is a warning at the row', async () => {
    assert.deepEqual(await findings(PART, '<row r="7" ', '<row r="7" hidden="1" '), [
      'warning hidden-value 3!B7 table=external-by-territory count=9 part=7:7',
    ]);
  });

  it('in a hidden column is a warning at the column', async () => {
    const columns = /<col min="2" max="10" ([^>]*)\/>/;
    const hidden = '<col min="2" max="3" $1/><col min="4" max="4" $1 hidden="1"/><col min="5" max="10" $1/>';
    const found = await findings(PART, columns, hidden);
    assert.deepEqual(found, [
      'warning hidden-value 3!D6 table=external-by-territory count=21 part=D:D',
      'warning hidden-value 3!D34 table=external-by-territory count=21 part=D:D',
    ]);
  });

  it('on a hidden sheet is a warning at the sheet', async () => {
    assert.deepEqual(await findings('xl/workbook.xml', 'name="3" state="visible"', 'name="3" state="veryHidden"'), [
      'warning hidden-value 3!B6 table=external-by-territory count=189 part=3',
      'warning hidden-value 3!B34 table=external-by-territory count=189 part=3',
    ]);
  });

  it('from another file is a warning that names the formula', async () => {
    assert.deepEqual(await findings(PART, /(<c r="B7"[^>]*>)<v>/, '$1<f>[1]Regions!B7</f><v>'), [
      'warning formula-from-another-file 3!B7 table=external-by-territory count=1 formula==[1]Regions!B7',
    ]);
  });

  it('that the file calls out of date is a warning at the first of its table', async () => {
    const found = await findings('xl/workbook.xml', '<calcPr ', '<calcPr fullCalcOnLoad="1" ');
    assert.deepEqual(
      found.filter((finding) => finding.includes('=main ')),
      ['warning formula-stale 1!B5 table=main count=12 formula==SUM(B6,B10)'],
    );
    assert.ok(found.every((finding) => finding.startsWith('warning formula-stale ')));
  });

  it('whose column no longer says what it is of stops the run', async () => {
    const found = await findings('xl/worksheets/sheet10.xml', /<c r="B4"[^>]*>.*?<\/c>/, '');
    assert.deepEqual(found, [
      'error code-missing 7!B6 table=by-month dimension=direction',
      'error code-missing 7!C6 table=by-month dimension=direction',
    ]);
  });

  it('whose territory is left out of one year of two stops the run', async () => {
    const last =
      [...textOf(original, 'xl/worksheets/sheet7.xml').matchAll(/<row r="\d+"[^>]*>.*?<\/row>/gs)].at(-10)?.[0] ?? '';
    const [first] = await findings('xl/worksheets/sheet7.xml', last, '');
    assert.match(
      first ?? '',
      /^error member-missing 4!A\d+ table=internal-by-territory dimension=territory code=\d\d$/,
    );
  });
});
