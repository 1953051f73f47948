import assert from 'node:assert/strict';
import ExcelJS from 'exceljs';
import { findingsOf, press } from '../support/press.ts';
import { unquestioned } from '../support/unquestioned.ts';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';
import { changed, partOf, partsOf } from './copy.ts';
import { errorsOf } from './judge.ts';

const CHECK = ['check', 'migration', '2025-12'];
const TABLES = 'migration/2025-12/check/migration-2025-12.annotated.xlsx';
const DYNAMIC = 'migration/2025-12/check/migration-2025-12-dynamic.annotated.xlsx';

describe('check --annotate', function () {
  this.timeout(120_000);

  it(
    'writes nothing when nothing is found, and says so',
    inWorkspace(async (workspace) => {
      await unquestioned(workspace);
      const { exit, out } = await press(workspace, [...CHECK, '--annotate']);
      assert.equal(exit, 0);
      assert.match(out, /no annotated copy is written/);
      assert.equal((await workspace.files()).size, 0);
    }),
  );

  it(
    'is not done unasked',
    inWorkspace(async (workspace) => {
      await workspace.edit(WORKBOOKS.tables, '1', 'B6', 99_999);
      assert.equal((await press(workspace, CHECK)).exit, 1);
      assert.equal((await workspace.files()).size, 0);
    }),
  );

  it(
    'shows several faults of two workbooks in their cells, and links to them',
    inWorkspace(async (workspace) => {
      await workspace.edit(WORKBOOKS.tables, '1', 'B6', 99_999);
      await workspace.edit(WORKBOOKS.tables, '2', 'C12', -5);
      await workspace.edit(WORKBOOKS.dynamic, 'D01', 'C9', 77);
      const ran = await press(workspace, [...CHECK, '--annotate']);
      assert.equal(ran.exit, 1);
      const files = await workspace.files();
      assert.deepEqual([...files.keys()], [DYNAMIC, TABLES]);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(new Uint8Array(files.get(TABLES) ?? []).buffer);
      const [list] = book.worksheets;
      assert.ok(list);
      assert.equal(list.name, 'Findings');
      const told = findingsOf(ran).filter((text) => text.startsWith('migration-2025-12.xlsx'));
      assert.equal(list.rowCount, 3 + told.length);
      assert.equal(list.getCell('C4').value, 'B6');
      // exceljs passes over links inside a workbook.
      const links = [...partsOf(files.get(TABLES) ?? new Uint8Array()).values()]
        .join('')
        .match(/<hyperlink ref="C4"[^>]*>/g);
      assert.deepEqual(links, [`<hyperlink ref="C4" location="'1'!B6" display="B6"/>`]);
      const faulty = book.getWorksheet('2')?.getCell('C12');
      assert.equal(faulty?.value, -5);
      assert.deepEqual(faulty.fill, {
        type: 'pattern',
        pattern: 'solid',
        fgColor: { argb: 'FFF4A9A0' },
        bgColor: { indexed: 64 },
      });
      const sound = book.getWorksheet('2')?.getCell('C13');
      for (const look of ['font', 'numFmt', 'border', 'alignment'] as const)
        assert.deepEqual(faulty[look], sound?.[look]);
      const said = typeof faulty.note === 'string' ? faulty.note : '';
      assert.match(said, /^Error: All flows, net migration, Zhambyl region, 2025: stated −19,739/);
      assert.match(
        said,
        /\nError: All flows, departures, Zhambyl region, 2025: −5 is below zero\.\nA number of people/,
      );
    }),
  );

  it(
    'changes only the sheets with faults and what lists them, is sound to the Open XML SDK, and is the same each time',
    inWorkspace(async (workspace) => {
      await workspace.edit(WORKBOOKS.tables, '1', 'B6', 99_999);
      await workspace.edit(WORKBOOKS.tables, '2', 'C12', 'в 4 раза');
      await press(workspace, [...CHECK, '--annotate']);
      const copy = (await workspace.files()).get(TABLES) ?? assert.fail();
      const before = await workspace.read(WORKBOOKS.tables);
      const parts = changed(before, copy);
      assert.deepEqual(
        parts.filter((name) => !name.startsWith('xl/worksheets/')),
        ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      );
      const sheets = parts.filter((name) => /worksheets\/[^/]*\.xml$/.test(name));
      assert.equal(sheets.length, 1);
      const marked = partOf(copy, sheets[0] ?? '');
      const was = partOf(before, sheets[0] ?? '');
      const bare = (xml: string) => xml.replace(/(<c r="C12") s="\d+"/, '$1').replace(/<legacyDrawing[^>]*>/, '');
      assert.equal(bare(marked), bare(was));
      assert.deepEqual(await errorsOf(copy), []);
      await press(workspace, [...CHECK, '--annotate']);
      assert.deepEqual((await workspace.files()).get(TABLES), copy);
    }),
  );

  it(
    'names the copies in JSON, and a file that cannot be opened in words',
    inWorkspace(async (workspace) => {
      await workspace.edit(WORKBOOKS.dynamic, 'D01', 'C9', { error: '#REF!' });
      await workspace.write('input/migration/2025-12/broken.xlsx', 'PK no archive');
      const { out } = await press(workspace, [...CHECK, '--annotate', '--format', 'json']);
      const { annotated } = JSON.parse(out) as { readonly annotated: readonly string[] };
      assert.deepEqual(annotated, [workspace.path(`output/${DYNAMIC}`)]);
      const text = await press(workspace, [...CHECK, '--annotate']);
      assert.match(text.out, /No annotated copy of broken\.xlsx: the file cannot be opened\./);
    }),
  );
});
