import assert from 'node:assert/strict';
import type { TableBlock } from '../../../src/document/tree.ts';
import { samplePublication, sampleTable } from '../sample.ts';
import { firstColumn, headerRow, partsOf, publicationWith, readBack, sheet, text } from './readings.ts';

describe('spreadsheet edition: structure', () => {
  it('has a cover, contents, notes, the printed tables, the data of the charts, then the series', async () => {
    const workbook = await readBack();
    assert.deepEqual(
      workbook.worksheets.map(({ name }) => name),
      ['Cover', 'Contents', 'Notes', 'Table 1', 'Figure 1', 'Figure 2', 'D01'],
    );
  });

  it('flattens the header to one row and announces notes in words', async () => {
    const worksheet = sheet(await readBack(), 'Table 1');
    const row = worksheet.getRow(headerRow(worksheet, 'Territory'));
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7].map((column) => row.getCell(column).value),
      [
        'Territory',
        'All countries: Arrivals',
        'All countries: Departures',
        'All countries: Net',
        'CIS countries [note 1]: Arrivals',
        'CIS countries [note 1]: Departures',
        'CIS countries [note 1]: Net',
      ],
    );
  });

  it('links the contents to sheets that exist, and every table back to them', async () => {
    const workbook = await readBack();
    const names = workbook.worksheets.map(({ name }) => name);
    const parts = await partsOf(samplePublication);
    const targets = names.map((_, index) =>
      Array.from(
        (parts.get(`xl/worksheets/sheet${index + 1}.xml`) ?? '').matchAll(/location="'([^"]+)'!A1"/g),
        (match) => match[1],
      ),
    );
    assert.deepEqual(targets, [
      ['Contents'],
      ['Notes', 'Table 1', 'Figure 1', 'Figure 2', 'D01'],
      ['Contents'],
      ...Array.from({ length: 4 }, () => ['Notes', 'Contents']),
    ]);
    for (const target of targets.flat()) assert(names.includes(target ?? ''), target);
  });

  it('has no merges, no empty rows, no hidden things and no frozen panes', async () => {
    for (const worksheet of (await readBack()).worksheets) {
      assert.equal(worksheet.hasMerges, false);
      assert.equal(worksheet.state, 'visible');
      assert(firstColumn(worksheet).every((cell) => cell !== ''));
      assert(worksheet.views.every(({ state }) => state !== 'frozen' && state !== 'split'));
    }
  });

  it('says on every sheet, right under its title, that it is a draft of sample data', async () => {
    for (const worksheet of (await readBack()).worksheets) {
      assert.deepEqual(
        firstColumn(worksheet).slice(1, 3),
        samplePublication.document.furniture.bands.map((band) => band.text),
      );
      assert.match(worksheet.headerFooter.oddHeader ?? '', /DRAFT 3.*SAMPLE DATA/);
    }
  });

  it('explains signs and notes once, naming the sheets that use them', async () => {
    const worksheet = sheet(await readBack(), 'Notes');
    const rows = [2, 1, 0]
      .map((back) => worksheet.rowCount - back)
      .map((row) => [1, 2, 3].map((column) => text(worksheet.getCell(row, column))));
    assert.deepEqual(rows, [
      ['–', 'nil: the phenomenon does not occur', 'All worksheets'],
      ['note 1', 'Member states of the Commonwealth of Independent States.', 'Table 1, D01'],
      ['note 1', 'Figures of 2024 are preliminary; see the methodology.', samplePublication.document.title],
    ]);
  });

  it('puts a heading without figures before the labels under it', async () => {
    const base = sampleTable('nested', 'Table 1', 2);
    const [total, first, second] = base.rows;
    assert(total && first && second);
    const rows = [
      total,
      { role: 'heading', label: 'of which:', level: 0, cells: [] } as const,
      { ...first, level: 1 },
      { ...second, level: 1, mark: '1' },
      { ...total, label: 'Abroad', role: 'subtotal' as const },
    ];
    const worksheet = sheet(await readBack(publicationWith({ blocks: [{ ...base, rows }] })), 'Table 1');
    assert.deepEqual(firstColumn(worksheet).slice(-4), [
      'Republic of Kazakhstan',
      'of which: Abai',
      'of which: Akmola [note 1]',
      'Abroad',
    ]);
  });

  it('keeps sheets with the same, long or forbidden names apart', async () => {
    const label = 'Таблица [1]: «Алматы / Астана» — жылдар бойынша';
    const blocks: readonly TableBlock[] = [sampleTable('a', label, 1), sampleTable('b', label, 1)];
    const names = (await readBack(publicationWith({ blocks }))).worksheets.map(({ name }) => name);
    assert.deepEqual(names.slice(3, 5), ['Таблица 1 «Алматы Астана» — жыл', 'Таблица 1 «Алматы Астана» — (2)']);
  });
});
