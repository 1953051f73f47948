import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { deflateRawSync } from 'node:zlib';
import { ARCHIVE_LIMITS, type Archive } from '../../src/archive/archive.ts';
import { openArchive } from '../../src/archive/read.ts';
import { repack } from '../../src/archive/repack.ts';
import { pack } from '../../src/archive/write.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (content: Uint8Array | undefined): string => new TextDecoder().decode(content);
const entry = (name: string, content = name) => ({ name, bytes: bytes(content) });

function opened(zip: Uint8Array): Archive {
  const archive = openArchive(zip);
  assert.ok(archive.kind === 'archive', JSON.stringify(archive));
  return archive;
}

/** What `openArchive` says of a zip it does not open. */
function refusal(zip: Uint8Array, limits = {}): string {
  const answer = openArchive(zip, { ...ARCHIVE_LIMITS, ...limits });
  assert.notEqual(answer.kind, 'archive');
  return answer.kind === 'damaged' ? answer.damage : answer.kind === 'too-large' ? answer.excess : '';
}

describe('an archive', () => {
  it('gives back what was packed, in order, names of digits too', () => {
    const archive = opened(pack([entry('b.xml', 'b'.repeat(1000)), entry('2'), entry('1'), entry('Аумақ.xml', 'ә')]));
    assert.deepEqual(archive.names, ['b.xml', '2', '1', 'Аумақ.xml']);
    assert.equal(text(archive.read('b.xml')), 'b'.repeat(1000));
    assert.equal(text(archive.read('Аумақ.xml')), 'ә');
    assert.equal(archive.unpackedBytes, 1004);
  });

  it('turns backslashes in names round', () => {
    assert.deepEqual(opened(pack([entry('xl\\workbook.xml')])).names, ['xl/workbook.xml']);
  });

  it('is refused for names that lead out of it, and for two entries of one name', () => {
    assert.equal(refusal(pack([entry('../a')])), 'unsafe-name');
    assert.equal(refusal(pack([entry('a/..\\..\\b')])), 'unsafe-name');
    assert.equal(refusal(pack([entry('/etc/passwd')])), 'unsafe-name');
    assert.equal(refusal(pack([entry('C:\\a')])), 'unsafe-name');
    assert.equal(refusal(pack([entry('a/b'), entry('a\\b')])), 'duplicate-name');
  });

  it('is refused for too many entries, too many bytes or too much pressure', () => {
    const zip = pack([entry('a', 'a'.repeat(9000)), entry('b')]);
    assert.equal(refusal(zip, { entries: 1 }), 'entries');
    assert.equal(refusal(zip, { unpackedBytes: 9000 }), 'bytes');
    assert.equal(refusal(zip, { ratio: 20, ratioFromBytes: 1000 }), 'ratio');
  });

  it('that says it holds less than it does is not unpacked further than it says', () => {
    const zip = pack([entry('a', 'a'.repeat(9000))]);
    const view = new DataView(zip.buffer);
    const directory = zip.length - 22 - 47;
    assert.equal(view.getUint32(directory + 24, true), 9000);
    view.setUint32(directory + 24, 10, true);
    assert.equal(refusal(zip), 'malformed');
  });

  it('cut short or without a beginning is told apart from what never was one', () => {
    assert.equal(refusal(pack([entry('a')]).slice(0, 40)), 'truncated');
    assert.equal(refusal(bytes('no archive at all')), 'not-an-archive');
    assert.equal(refusal(new Uint8Array(0)), 'not-an-archive');
  });
});

describe('a repacked archive', () => {
  it('is the same whenever and by whatever it was packed first', () => {
    const early = pack([entry('a', 'a'.repeat(500))], { date: new Date('2001-02-03T04:05:06Z') });
    const late = pack([entry('a', 'a'.repeat(500))], { date: new Date('2026-02-09T00:00:00Z') });
    assert.notDeepEqual(early, late);
    assert.deepEqual(repack(early), repack(late));
  });

  it('shows the UTC fields of the date it was given, in any time zone', () => {
    const script =
      "import { pack } from './src/archive/write.ts';" +
      "const bytes = pack([{ name: 'a', bytes: new Uint8Array(3) }], { date: new Date('2026-02-09T05:00:00Z') });" +
      "process.stdout.write(Buffer.from(bytes).toString('hex'));";
    const inZone = (zone: string): string =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
        encoding: 'utf8',
        env: { ...process.env, TZ: zone },
      });
    assert.equal(inZone('Asia/Almaty'), inZone('America/New_York'));
  });

  it('lets entries be rewritten, those of archives inside it too', () => {
    const inner = pack([entry('docProps/core.xml', 'today')], { date: new Date('2026-02-09T00:00:00Z') });
    const outer = pack([entry('core.xml', 'today'), { name: 'chart.xlsx', bytes: inner }]);
    const seen: string[] = [];
    const result = repack(outer, {
      rewrite(name, content) {
        seen.push(name);
        return text(content) === 'today' ? bytes('never') : content;
      },
    });
    assert.deepEqual(seen, ['core.xml', 'chart.xlsx!/docProps/core.xml', 'chart.xlsx']);
    const chart = opened(result).read('chart.xlsx') ?? new Uint8Array(0);
    assert.equal(text(opened(chart).read('docProps/core.xml')), 'never');
  });

  it('keeps a leading mimetype uncompressed', () => {
    const zip = repack(pack([entry('mimetype', 'application/vnd.oasis.opendocument.spreadsheet'.repeat(3))]));
    assert.equal(new DataView(zip.buffer).getUint16(8, true), 0);
  });

  it('of bytes that are no archive is a bug of ours, and throws', () => {
    assert.throws(() => repack(deflateRawSync(bytes('a'))), TypeError);
  });
});
