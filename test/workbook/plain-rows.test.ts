import assert from 'node:assert/strict';
import { build, formats } from './build.ts';
import { seeAlone, type Seen } from './see.ts';

const FIRST = '<row r="1"><c r="A1"><v>1</v></c></row>';
const STRINGS =
  '<si><t>Astana</t></si><si><r><t>2025</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r></si>';

/** The same sheet twice: as written, so that plain rows pass by the parser, and with a space more in each row's tag, so that none does. */
async function bothWays(rows: string): Promise<readonly [Seen, Seen]> {
  const sketch = { strings: STRINGS, styles: formats('0.00', 'dd.mm.yyyy', '[h]:mm') };
  const parsed = rows.replaceAll(/<row/g, '<row ');
  return [await seeAlone(build({ ...sketch, rows })), await seeAlone(build({ ...sketch, rows: parsed }))];
}

const same = (name: string, rows: string): void => {
  it(name, async () => {
    const [plain, parsed] = await bothWays(FIRST + rows);
    assert.deepEqual(told(plain), told(parsed));
  });
};

function told({ cells, findings, sheet }: Seen): object {
  const rows = sheet?.rows.map(({ row, cells: held }) => ({ row, held }));
  return { cells, findings, rows, merges: sheet?.merges, hidden: [...(sheet?.hiddenRows ?? [])] };
}

const NUMBERS = [
  '0',
  '5',
  '10',
  '007',
  '-0',
  '-5',
  '+5',
  '5.',
  '.5',
  '-.5',
  '0.5',
  '0.50',
  '1.0',
  '-0.0',
  '00.5',
  '0.000001',
  '0.0000001',
  '123456789012345',
  '1234567890123456',
  '12345678901234567890',
  '79.299999999999997',
  '0.1',
  '1e5',
  '1E-5',
  '1.5e+3',
  '1,5',
  '--5',
  '1-2',
  '1.2.3',
  '1e',
  'e',
  '-',
  '.',
  '9007199254740993',
  '0.30000000000000004',
  '999999999999999',
  '99999999999999.9',
  '0.123456789012345',
  '0.00000123456789012345',
  '-79.3',
  '1 ',
  ' 1',
];

describe('a row that passes by the parser says what the parser would say', () => {
  for (const number of NUMBERS) {
    same(
      `of the number «${number}»`,
      `<row r="2"><c r="A2"><v>${number}</v></c><c r="B2" s="2"><v>${number}</v></c></row>`,
    );
  }
  same(
    'of shared strings, dates, durations and booleans',
    [
      '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="C2" t="s"><v>9</v></c><c r="D2" t="s"><v>-1</v></c></row>',
      '<row r="3"><c r="A3" s="2"><v>45658</v></c><c r="B3" s="3"><v>1.25</v></c><c r="C3" s="1"><v>2.50</v></c><c r="D3" s="77"><v>1</v></c></row>',
      '<row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="b"><v>0</v></c><c r="C4" t="b"><v>2</v></c><c r="D4" t="n"><v>3</v></c></row>',
    ].join(''),
  );
  same(
    'of blank cells, empty rows and rows without cells',
    '<row r="2"><c r="A2" s="1"/><c r="B2" s="1"></c></row><row r="3"/><row r="4"></row><row r="5"><c r="A5"><v></v></c></row>',
  );
  same(
    'of the look of rows',
    '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" spans="1:2" ht="0" customHeight="1" x:dyDescent="0.25"><c r="A3"><v>3</v></c></row>',
  );
  same(
    'of rows out of order, twice, and cells twice or out of order',
    '<row r="4"><c r="B4"><v>1</v></c><c r="A4"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="4"><c r="C4"><v>4</v></c><c r="B4"><v>5</v></c></row>',
  );
  same(
    'of cells without a reference, or with one of another row',
    '<row r="2"><c r="A2"><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="A9"><v>1</v></c></row><row><c r="A4"><v>1</v></c></row><row r="5"><c r="A0"><v>1</v></c><c r="XFE5"><v>1</v></c></row>',
  );
  same(
    'of rows beyond the last',
    '<row r="1048577"><c r="A1048577"><v>1</v></c></row><row r="99999999"><c r="A99999999"><v>1</v></c></row><row r="0"><c r="A0"><v>1</v></c></row>',
  );
  same(
    'of formulas, inline strings and errors among plain rows',
    '<row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><f>A2+1</f><v>2</v></c><c r="B3" t="e"><v>#REF!</v></c></row><row r="4"><c r="A4" t="inlineStr"><is><t>a &amp; b</t></is></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
  );
  same(
    'of entities, single quotes and room in tags',
    '<row r="2"><c r="A2"><v>&#49;</v></c></row><row r=\'3\'><c r="A3"><v>3</v></c></row><row r="4" ><c  r="A4" ><v >4</v ></c ></row ><row r="5"><c r="A5"><v>5</v></c></row>',
  );
  same(
    'of what stands between rows',
    '\n <row r="2"><c r="A2"><v>2</v></c></row>\n<!-- <row r="3"><c r="A3"><v>3</v></c></row> -->\t<row r="4"><c r="A4"><v>4</v></c></row><!-- </row><row r="9"><c r="A9"><v>9</v></c></row> --><row r="5"><c r="A5"><v>5</v></c></row><![CDATA[<row r="6"></row>]]><row r="7"><c r="A7"><v>7</v></c></row>',
  );
  same(
    'of elements of other makers',
    '<row r="2" xmlns="other"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><o:row xmlns:o="o" r="4"><c r="A4"><v>4</v></c></o:row><row r="5"><c r="A5"><v>5</v></c></row>',
  );
  same('of damaged rows', '<row r="2"><c r="A2"><v>2</v></row><row r="3"><c r="A3"><v>3</v></c></row>');
  same('of an attribute given twice', '<row r="2" r="3"><c r="A2"><v>2</v></c></row>');
  same('of a sign that XML forbids', '<row r="2"><c r="A2"><v>2\u0001</v></c></row>');
  same('of a row that never ends', '<row r="2"><c r="A2"><v>2</v></c>');
  same(
    'of a row in a row',
    '<row r="2"><row r="3"><c r="A3"><v>3</v></c></row></row><row r="4"><c r="A4"><v>4</v></c></row>',
  );
  same(
    'of rows over the seams of many chunks',
    Array.from({ length: 3000 }, (_, index) => rowOf(index + 2)).join('\n'),
  );
  same(
    'of a row larger than what is kept for it',
    `<row r="2">${Array.from({ length: 16_384 }, (_, column) => `<c r="${letters(column + 1)}2" s="1"><v>${'9'.repeat(14)}.5</v></c>`).join(' ')}</row>${rowOf(3)}`,
  );
});

it('a row after one that declares its own namespace is not of the sheet', async () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rows = `<row xmlns="${main}" r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>`;
  const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData>${rows}</x:sheetData></x:worksheet>`;
  const { cells } = await seeAlone(build({ rows: '', parts: { 'xl/worksheets/sheet1.xml': sheet } }));
  assert.deepEqual(cells, { A1: '1' });
});

it('a damaged row among plain ones is refused with what is wrong', async () => {
  const { findings } = await seeAlone(build({ rows: `${FIRST}<row r="2"><c r="A2"><v>2</v></row>` }));
  assert.match(findings.join(), /workbook-damaged.*xml/);
});

/** Every number in its turn, with Cyrillic text between, so that seams fall everywhere. */
function rowOf(row: number): string {
  const cells = Array.from({ length: 1 + (row % 7) }, (_, column) => {
    const number = NUMBERS[(row * 31 + column * 7) % NUMBERS.length] ?? '0';
    const reference = `${letters(column + 1)}${row}`;
    return (row + column) % 11 === 0
      ? `<c r="${reference}" t="inlineStr"><is><t>Қостанай</t></is></c>`
      : `<c r="${reference}" s="${row % 3}"><v>${number}</v></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

function letters(column: number): string {
  return column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
