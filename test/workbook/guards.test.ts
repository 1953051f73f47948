import assert from 'node:assert/strict';
import { build, formats, zip } from './build.ts';
import { see, seeAlone } from './see.ts';

/**
 * What exceljs 4.4.0 gets wrong without a word, and what was not yet told by another test of this folder. Each fails
 * when its guard is taken out of the reader; a result that is right in spite of exceljs is the guard's doing.
 */
describe('what exceljs reads wrong', () => {
  it('are merged cells, which repeat the first: one value is there once', async () => {
    const rows = '<row r="1"><c r="A1"><v>5</v></c><c r="B1"><v>5</v></c></row>';
    const { cells, findings } = await see(build({ rows, after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>' }));
    assert.deepEqual([cells, findings], [{ A1: '5' }, []]);
  });

  it('are packages with backslashes in their names, which hold sheets all the same', async () => {
    const bytes = build({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const { openArchive } = await import('../../src/archive/read.ts');
    const archive = openArchive(bytes);
    assert.ok(archive.kind === 'archive');
    const parts = archive.names.map((name) => [
      name.replaceAll('/', '\\'),
      new TextDecoder().decode(archive.read(name)),
    ]);
    const { cells } = await seeAlone(zip(Object.fromEntries(parts) as Record<string, string>)); // pairs of texts
    assert.deepEqual(cells, { A1: '1' });
  });

  it('are dates and durations, the same in every time zone', async () => {
    const rows = '<row r="1"><c r="A1" s="1"><v>45658</v></c><c r="B1" s="2"><v>1.25</v></c></row>';
    const before = process.env['TZ'];
    try {
      for (const zone of ['Asia/Almaty', 'America/New_York']) {
        process.env['TZ'] = zone;
        const { cells } = await seeAlone(build({ rows, styles: formats('dd.mm.yyyy', '[h]:mm') }));
        assert.deepEqual(cells, { A1: 'date 2025-01-01', B1: 'duration PT30H' });
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  it('are formulas without a cached value, of every type but text', async () => {
    for (const type of ['n', 'b', 'e']) {
      const { findings } = await seeAlone(build({ rows: `<row r="1"><c r="A1" t="${type}"><f>B1</f></c></row>` }));
      assert.deepEqual(findings, ['error formula-without-result Sheet!A1 formula=B1'], type);
    }
  });

  it('is Cyrillic text across the seams of chunks, which is whole here', async () => {
    const word = 'Қазақстан Республикасы ';
    const long = word.repeat(20_000);
    const { sheet } = await seeAlone(
      build({ rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>x${long}</t></is></c></row>` }),
    );
    assert.deepEqual(sheet?.rows[0]?.cells[0]?.content, { kind: 'text', text: `x${long}` });
  });

  it('are prefixes declared deep inside a large part, and at the seams of its chunks', async () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    for (const filler of [65_300, 65_400, 65_450, 65_500, 131_000]) {
      const rows =
        `<row r="1"><c r="A1" t="inlineStr"><is><t>${'y'.repeat(filler)}</t></is></c></row>` +
        `<x:row xmlns:x="${main}" r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row><row r="3" xmlns="o"><c r="A3"><v>9</v></c></row>`;
      const { sheet } = await seeAlone(build({ rows }));
      assert.deepEqual(
        sheet?.rows.map(({ row }) => row),
        [1, 2],
      );
    }
  });
});
