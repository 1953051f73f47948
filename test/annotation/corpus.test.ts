import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { address } from '../../src/place/place.ts';
import { readWorkbook } from '../../src/workbook/read.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { added, changed, copyOf, finding, NAME, partsOf } from './copy.ts';
import { errorsOf, fresh } from './judge.ts';

const corpus = process.env['STATPRESS_CORPUS'];
/** What a workbook may hold that a careless writer loses; as many workbooks of each kind are annotated. */
const KINDS: Readonly<Record<string, RegExp>> = {
  chart: /^xl\/charts\//m,
  pivot: /^xl\/pivotTables\//m,
  comment: /^xl\/.*comments\d*\.xml$/im,
  thread: /^xl\/threadedComments\//m,
  table: /^xl\/tables\//m,
  macro: /^xl\/vbaProject/m,
  link: /^xl\/externalLinks\//m,
  prefix: /^<\w+:workbook/m,
  strict: /purl\.oclc\.org\/ooxml\/spreadsheetml/,
  'local name': /localSheetId/,
  protection: /<workbookProtection/,
  'no workbook.xml': /^(?![^]*xl\/workbook\.xml)/,
};
const EACH = 8;

/** Names of the parts, then the text of the workbook part. */
function described(bytes: Uint8Array): string {
  const parts = partsOf(bytes);
  return `${[...parts.keys()].join('\n')}\n${(parts.get('xl/workbook.xml') ?? '').replace(/^[^<]*<\?[^>]*>\s*/, '')}`;
}

function told(workbook: Workbook | undefined, from: number): string {
  return JSON.stringify(workbook?.sheets.slice(from), (_, value: unknown) =>
    value instanceof Set ? [...value] : value,
  );
}

describe('annotated copies of the corpus', function () {
  this.timeout(600_000);
  before(function () {
    if (corpus === undefined) this.skip();
  });

  it('hold the same values, lose no part and have no new error for the Open XML SDK', async () => {
    const counts = new Map<string, number>();
    let judged = 0;
    let copies = 0;
    const files = readdirSync(join(corpus ?? '', 'hazards'), { recursive: true, withFileTypes: true });
    for (const file of files
      .filter(({ name }) => /\.xls[xm]$/.test(name))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const bytes = readFileSync(join(file.parentPath, file.name));
      const { value } = await readWorkbook(bytes, NAME, { witness: 'none' });
      const sheet = value?.sheets.findLast(({ rows }) => rows.length > 0);
      const row = sheet?.rows[Math.floor(sheet.rows.length / 2)];
      const [cell] = row?.cells ?? [];
      if (sheet === undefined || cell === undefined) continue;
      const text = described(bytes);
      const kinds = Object.keys(KINDS).filter((kind) => KINDS[kind]?.test(text));
      if (kinds.every((kind) => (counts.get(kind) ?? 0) >= EACH)) continue;
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      const places = [address(cell.row, cell.column), 'C4', 'XFD1048576'];
      const copy = await copyOf(bytes, ...places.map((place) => finding(sheet.name, place)));
      copies++;
      const after = await readWorkbook(copy, NAME, { witness: 'none' });
      assert.equal(told(after.value, 1), told(value, 0), file.name);
      assert.equal(after.value?.sheets[0]?.name, 'Findings');
      const touched = changed(bytes, copy).filter(
        (name) => !/(rels|styles.*\.xml|stylesheet\.xml|(comments?|person)[^/]*\.xml|\.vml)$/i.test(name),
      );
      assert.ok(touched.length <= 3, `${file.name}: ${touched.join(', ')}`); // content types, workbook, sheet
      assert.ok(added(bytes, copy).length <= 6, file.name);
      const [was, is] = [await errorsOf(bytes), await errorsOf(copy)];
      if (was === undefined) continue;
      judged++;
      assert.deepEqual(fresh(was, is ?? ['the SDK gave up']), [], file.name);
    }
    console.log(
      `      ${copies} copies, ${judged} judged: ${[...counts].map(([kind, count]) => `${kind} ${count}`).join(', ')}`,
    );
    assert.ok(copies >= 40);
  });
});
