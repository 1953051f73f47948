import assert from 'node:assert/strict';
import { build, formats, type Sketch } from './build.ts';
import { see } from './see.ts';

/** Sheet in, cells and findings out; both witnesses read every one of these. */
async function reads(sketch: Sketch, cells: Readonly<Record<string, string>>, findings: readonly string[] = []) {
  const seen = await see(build(sketch));
  assert.deepEqual(seen.cells, cells);
  assert.deepEqual(seen.findings, findings);
}

describe('a cell', () => {
  it('holds the number that was typed, not its binary neighbour', () =>
    reads(
      {
        rows: '<row r="1"><c r="A1"><v>79.299999999999997</v></c><c r="B1"><v>0.1</v></c><c r="C1"><v>1E-5</v></c></row>',
      },
      { A1: '79.3', B1: '0.1', C1: '0.00001' },
    ));

  it('keeps seventeen digits that are no binary neighbour', () =>
    reads({ rows: '<row r="1"><c r="A1"><v>0.12345678901234567</v></c></row>' }, { A1: '0.12345678901234567' }));

  it('with «1,5» for a number is a finding, never 1', () =>
    reads({ rows: '<row r="1"><c r="A1"><v>1,5</v></c></row>' }, { A1: 'error 1,5' }, [
      'error cell-number-malformed Sheet!A1 text=1,5',
    ]));

  it('shows formula results of zero, false and empty text as the results they are', () =>
    reads(
      {
        rows:
          '<row r="1"><c r="A1"><f>B9-C9</f><v>0</v></c><c r="B1" t="b"><f>A1=1</f><v>0</v></c>' +
          '<c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f>1+1</f><v>2</v></c></row>',
      },
      { A1: '0', B1: 'false', D1: '2' },
    ));

  it('with a formula that was never reckoned is a finding, not a blank', () =>
    reads(
      { rows: '<row r="1"><c r="A1"><f>B1+C1</f><v></v></c><c r="B1"><v>1</v></c></row>' },
      { A1: 'error =B1+C1', B1: '1' },
      ['error formula-without-result Sheet!A1 formula=B1+C1'],
    ));

  it('of a shared formula knows the formula of the first', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row>';
    const { sheet } = await see(build({ rows }));
    assert.deepEqual(
      sheet?.rows.map((row) => row.cells[0]?.formula),
      ['B1*2', 'B1*2'],
    );
  });

  it('of every type says what it shows', () =>
    reads(
      {
        rows:
          '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>plain</v></c>' +
          '<c r="C1" t="inlineStr"><is><t>in</t></is></c><c r="D1" t="b"><v>1</v></c>' +
          '<c r="E1" t="e"><v>#REF!</v></c><c r="F1" s="1"/></row>',
        strings: '<si><t>shared</t></si>',
        styles: formats('0'),
      },
      { A1: '"shared"', B1: '"plain"', C1: '"in"', D1: 'true', E1: 'error #REF!' },
    ));

  it('that names a shared string that does not exist is a finding', async () => {
    const { cells, findings } = await see(build({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }));
    assert.deepEqual(cells, { A1: 'error 7' });
    assert.equal(findings[0], 'error cell-unreadable Sheet!A1 type=s text=7');
  });

  it('keeps a superscript footnote apart from the number it is glued to', () =>
    reads(
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings: '<si><r><t>23</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r></si>',
      },
      { A1: '"23" ^1)' },
    ));

  it('leaves phonetic readings out and joins the other runs', () =>
    reads(
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
        strings: '<si><r><t>Аста</t></r><r><t>на</t></r><rPh sb="0" eb="1"><t>ЧИТАЙ</t></rPh></si>',
      },
      { A1: '"Астана"' },
    ));

  it('undoes the escapes of characters and keeps line breaks as one character', () =>
    reads(
      {
        rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
        strings: '<si><t>Аумақ_x000D_\nРегион</t></si><si><t>_x005F_x0041_</t></si>',
      },
      { A1: '"Аумақ\nРегион"', B1: '"_x0041_"' },
    ));

  it('carries its number format and the indent of its label', async () => {
    const styles =
      '<fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0"/><xf numFmtId="2"><alignment horizontal="left" indent="2"/></xf></cellXfs>' +
      '<dxfs><dxf><numFmt numFmtId="2" formatCode="yyyy"/></dxf></dxfs>';
    const { sheet } = await see(build({ rows: '<row r="1"><c r="A1" s="1"><v>1</v></c></row>', styles }));
    const cell = sheet?.rows[0]?.cells[0];
    assert.deepEqual([cell?.format, cell?.indent], ['0.00', 2]);
  });
});

describe('a date', () => {
  const dated = formats('yyyy-mm-dd', 'dd.mm.yyyy hh:mm', '[h]:mm', 'hh:mm', '0 "days"', '#,##0.0_d');

  it('is told by the format of its number, and only by letters that stand for dates', () =>
    reads(
      {
        rows:
          '<row r="1"><c r="A1" s="1"><v>46022</v></c><c r="B1" s="2"><v>46022.5</v></c><c r="C1" s="3"><v>1.5</v></c>' +
          '<c r="D1" s="4"><v>0.25</v></c><c r="E1" s="5"><v>7</v></c><c r="F1" s="6"><v>8</v></c></row>',
        styles: dated,
      },
      {
        A1: 'date 2025-12-31',
        B1: 'date 2025-12-31T12:00:00',
        C1: 'duration PT36H',
        D1: 'date 06:00:00',
        E1: '7',
        F1: '8',
      },
    ));

  it('written as text is the date it says', () =>
    reads({ rows: '<row r="1"><c r="A1" t="d"><v>2025-12-31T00:00:00</v></c></row>' }, { A1: 'date 2025-12-31' }));

  it('of a workbook that counts from 1904 is four years later, however «true» is written', async () => {
    for (const date1904 of ['1', 'true']) {
      const workbookPr = `<workbookPr date1904="${date1904}"/>`;
      const rows = '<row r="1"><c r="A1" s="1"><v>44560</v></c></row>';
      await reads({ rows, styles: dated, workbookPr }, { A1: 'date 2025-12-31' });
    }
  });

  it('before March 1900 is the day Excel shows', () =>
    reads(
      {
        rows: '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>60</v></c><c r="C1" s="1"><v>61</v></c></row>',
        styles: dated,
      },
      { A1: 'date 1900-01-01', B1: 'date 1900-02-29', C1: 'date 1900-03-01' },
    ));

  it('keeps the stored number, in case a figure stands under a stray date format', async () => {
    const { sheet } = await see(build({ rows: '<row r="1"><c r="A1" s="1"><v>23761</v></c></row>', styles: dated }));
    assert.deepEqual(sheet?.rows[0]?.cells[0]?.content, { kind: 'date', iso: '1965-01-19', serial: '23761' });
  });
});

describe('an elapsed time', () => {
  it('is a duration, however long, and keeps the days it is stored as', async () => {
    const rows =
      '<row r="1"><c r="A1" s="1"><v>1.520833333333333</v></c><c r="B1" s="2"><v>-0.0416666666666667</v></c>' +
      '<c r="C1" s="2"><v>0</v></c><c r="D1" s="3"><v>2.5</v></c></row>';
    const { cells, findings, sheet } = await see(
      build({ rows, styles: formats('[h]:mm', '[mm]:ss', '[Red]0.0;[Blue]-0.0') }),
    );
    assert.deepEqual(cells, { A1: 'duration PT36H30M', B1: 'duration -PT1H', C1: 'duration PT0S', D1: '2.5' });
    assert.deepEqual(findings, []);
    const [first] = sheet?.rows[0]?.cells ?? [];
    assert.ok(first?.content.kind === 'duration');
    assert.equal(first.content.serial, '1.520833333333333');
  });
});
