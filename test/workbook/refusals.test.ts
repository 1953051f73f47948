import assert from 'node:assert/strict';
import { pack } from '../../src/archive/write.ts';
import { stops } from '../../src/finding/finding.ts';
import { readWorkbook } from '../../src/workbook/read.ts';
import { build, relationships, zip } from './build.ts';
import { seeAlone } from './see.ts';

const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const text = (words: string): Uint8Array => new TextEncoder().encode(words);

/** An OLE container, as far as anyone looks: its directory holds one stream of the given name. */
function ole(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1152);
  return bytes;
}

function doctype(entity: string): Uint8Array {
  const strings = `<!DOCTYPE sst [${entity}]><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;
  return build({ rows: ROW, parts: { 'xl/sharedStrings.xml': strings } });
}

const FILES: readonly (readonly [string, Uint8Array, string])[] = [
  ['an empty file', new Uint8Array(0), 'workbook-empty size=0'],
  ['a CSV under the name of a workbook', text('Аумақ;2024;2025\nАбай;1;2\n'), 'workbook-is-text found=CSV'],
  ['a note', text('to be sent tomorrow'), 'workbook-is-text found=TXT'],
  [
    'a web page that Excel would open',
    text('<html><table><tr><td>1</td></tr></table></html>'),
    'workbook-is-html found=HTML',
  ],
  ['a legacy workbook under a modern name', ole('Workbook'), 'workbook-is-xls found=Excel 97–2003 (.xls)'],
  ['a workbook with a password', ole('EncryptedPackage'), 'workbook-is-encrypted found=Excel (.xlsx)'],
  ['a PDF', text('%PDF-1.7'), 'workbook-is-not-a-workbook found=PDF'],
  [
    'an OpenDocument spreadsheet',
    zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
    'workbook-is-ods found=OpenDocument (.ods)',
  ],
  [
    'a binary workbook',
    zip({ '_rels/.rels': relationships([['r', 'officeDocument', 'xl/workbook.bin']]), 'xl/workbook.bin': '\u0083' }),
    'workbook-is-xlsb found=Excel (.xlsb)',
  ],
  [
    'a Word document',
    zip({ '_rels/.rels': relationships([['r', 'officeDocument', 'w/d.xml']]), 'w/d.xml': '<w:document xmlns:w="x"/>' }),
    'workbook-is-not-a-workbook found=Word (.docx)',
  ],
  ['any other archive', zip({ 'a.txt': 'a' }), 'workbook-is-not-a-workbook found=ZIP'],
  ['a workbook cut off on its way', build({ rows: ROW }).slice(0, 900), 'workbook-damaged cause=truncated'],
  [
    'a workbook with a document type',
    doctype('<!ENTITY a "aaaa">'),
    'workbook-damaged cause=doctype part=xl/sharedStrings.xml',
  ],
  [
    'a workbook with an outside entity',
    doctype('<!ENTITY a SYSTEM "file:///etc/passwd">'),
    'workbook-damaged cause=doctype part=xl/sharedStrings.xml',
  ],
  [
    'a workbook with broken XML',
    build({ rows: '<row r="1"><c r="A1"><v>1</c></row>' }),
    'workbook-damaged cause=xml part=xl/worksheets/sheet1.xml detail=unexpected close tag.',
  ],
  [
    'a workbook that lacks a sheet it lists',
    build({ rows: ROW, parts: { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'sheet9.xml']]) } }),
    'workbook-damaged cause=missing-part part=xl/sheet9.xml',
  ],
  [
    'a workbook without sheets',
    build({ rows: ROW, parts: { 'xl/workbook.xml': '<workbook/>' } }),
    'workbook-damaged cause=no-sheets part=xl/workbook.xml',
  ],
];

describe('a file that is no workbook', () => {
  for (const [name, bytes, expected] of FILES) {
    it(`is named for what it is: ${name}`, async () => {
      const { findings } = await seeAlone(bytes);
      assert.deepEqual(findings, [`error ${expected}`]);
    });
  }

  it('stops the run at its own name and has no value', async () => {
    const outcome = await readWorkbook(text('a;b'), 'flows.xlsx');
    assert.equal(outcome.value, undefined);
    assert.ok(stops(outcome.findings));
    assert.deepEqual(outcome.findings[0]?.place, { workbook: 'flows.xlsx', sheet: '', cell: '' });
  });

  it('may be a bomb, and is refused before it goes off', async () => {
    const bomb = build({ rows: ROW, parts: { 'xl/media/a.bin': '\0'.repeat(210 * 1024 * 1024) } });
    const started = performance.now();
    const { findings } = await seeAlone(bomb);
    assert.match(findings.join(), /^error workbook-too-large excess=ratio/);
    assert.ok(performance.now() - started < 100);
  }).timeout(60_000);

  it('may hold damaged bytes, which its checksum betrays', async () => {
    const entries = [{ name: 'a.txt', bytes: text('aaaa'), stored: true }];
    const bytes = pack(entries);
    bytes[bytes.indexOf('a'.charCodeAt(0), 35)] = 0x62;
    const { findings } = await seeAlone(bytes);
    assert.deepEqual(findings, ['error workbook-damaged cause=checksum part=a.txt']);
  });
});
