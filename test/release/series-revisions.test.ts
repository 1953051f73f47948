import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import validate from '@ooxml-tools/validate';
import ExcelJS from 'exceljs';
import { codeIndex } from '../../src/dataset/code-index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import { releasePeriod } from '../../src/period/period.ts';
import { published } from '../../src/release/published.ts';
import { number } from '../../src/value/value.ts';
import { press } from '../support/press.ts';
import { Workspace, WORKBOOKS } from '../support/workspace.ts';

const XLSX = ['migration', '2025-12', '--lang', 'en,ru', '--edition', 'xlsx'];
const KEPT = 'input/migration/2025-12/vintages/2026-02-09.json';

/** Rows of a sheet as texts. */
function rowsOf(book: ExcelJS.Workbook, sheet: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  book.getWorksheet(sheet)?.eachRow((row) => {
    const texts: string[] = [];
    row.eachCell(({ text }) => void texts.push(text));
    rows.push(texts);
  });
  return rows;
}

describe('a series of the spreadsheet, revised since it was published', function () {
  this.timeout(100_000);
  let workspace: Workspace;
  const file = (language: string): string =>
    workspace.path(`output/migration/2025-12/draft-1/migration-2025-12-${language}.xlsx`);
  const bookOf = async (language: string): Promise<ExcelJS.Workbook> => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file(language));
    return book;
  };
  before(async () => {
    workspace = await Workspace.open();
    assert.equal((await press(workspace, ['publish', ...XLSX])).exit, 0);
    await workspace.replace('input/migration/2025-12/period.yaml', 'vintage: 2026-02', 'vintage: 2026-05');
    // The country and Akmola region in 2010; Aktobe in 2011 had none, by what is known now.
    await workspace.edit(WORKBOOKS.dynamic, 'D04', 'L4', 38_210);
    await workspace.edit(WORKBOOKS.dynamic, 'D04', 'L6', 1855);
    await workspace.edit(WORKBOOKS.dynamic, 'D04', 'M7', '-');
    await press(workspace, ['draft', ...XLSX]);
  });
  after(() => workspace.remove());

  it('is extended by the new period, whose heading says preliminary', async () => {
    const head = rowsOf(await bookOf('en'), 'D04').find(([first]) => first === 'Territory');
    assert.deepEqual(head?.slice(-4), ['2022', '2023', '2024 [p]', '2025 [p]']);
  });

  it('marks each cell that went out otherwise, and no other, as a number that stays one', async () => {
    const book = await bookOf('en');
    const marked: unknown[] = [];
    for (const { name } of book.worksheets)
      book.getWorksheet(name)?.eachRow((row) =>
        row.eachCell(({ address, value, numFmt }) => {
          if (/\[r\]/.test(`${numFmt ?? ''} ${typeof value === 'string' && value.length < 8 ? value : ''}`))
            marked.push([name, address, value, typeof value === 'number' ? numFmt : '']);
        }),
      );
    assert.deepEqual(marked, [
      ['D04', 'L12', 38_210, '#,##0" [r]"'],
      ['D04', 'L14', 1855, '#,##0" [r]"'],
      ['D04', 'M15', '– [r]', ''],
    ]);
  });

  it('explains the mark beside the table and says what each cell was, and when, in the language of the file', async () => {
    const [english, russian] = await Promise.all(['en', 'ru'].map(bookOf));
    assert.ok(english !== undefined && russian !== undefined);
    assert.ok(rowsOf(english, 'D04').some(([first = '']) => /^Signs: .*; r revised$/.test(first)));
    const noted = (book: ExcelJS.Workbook, sheet: string, mark: string): unknown =>
      rowsOf(book, sheet).filter(([name, , used]) => name === mark && used === 'D04');
    assert.deepEqual(noted(english, 'Notes', 'r'), [
      [
        'r',
        'Revised since last published: Republic of Kazakhstan, 2010: 38,210 (was 38,209, February 2026); Akmola, 2010: 1,855 (was 1,854, February 2026); Aktobe, 2011: – (was 1,032, February 2026).',
        'D04',
      ],
    ]);
    const [[, said = ''] = []] = noted(russian, 'Примечания', 'у') as string[][];
    assert.match(said.replaceAll('\u00A0', ' '), /2010: 38 210 \(было 38 209, публикация: февраль 2026/);
  });

  it('is sound to the Open XML SDK, and every number of it is proved', async () => {
    assert.deepEqual(await validate(new Uint8Array(await readFile(file('en'))), 'xlsx', 'Microsoft365'), []);
    const { exit, out } = await press(workspace, ['verify', file('en')]);
    assert.equal(exit, 0, out);
    assert.match(out, /^Proved (\d+) of \1 numbers\.$/m);
  });

  it('is told from what was kept: every year of a series goes into the vintage', async () => {
    const { series } = JSON.parse(await workspace.text(KEPT)) as {
      readonly series: readonly {
        readonly codes: Readonly<Record<string, string>>;
        readonly values: Readonly<Record<string, string>>;
      }[];
    };
    const arrivals = series.find(
      ({ codes }) => codes['flow'] === 'external' && codes['direction'] === 'arrivals' && codes['territory'] === 'KZ',
    );
    assert.deepEqual([arrivals?.values['2010'], arrivals?.values['2023']], ['38209', '25387']);
  });
});

describe('what was published last of a year long past', () => {
  const codes = { flow: 'external', period: '2010' };
  const at = (vintage: string, value: number): Observation => ({
    table: 't',
    codes,
    value: number(value),
    decimals: 0,
    place: { workbook: 'w', sheet: 's', cell: 'A1' },
    vintage,
  });
  const period = releasePeriod('year-to-date', '2025-12');
  const settings = { status: 'preliminary', vintage: '2026-02', 'year-ago-vintage': '2025-02' } as const;
  const earlier = { status: 'preliminary', vintage: '2025-02', 'year-ago-vintage': '2024-02' } as const;
  const told = (own: readonly Observation[], kept: readonly Observation[]): unknown => {
    assert.ok(period !== undefined);
    const dataset = { index: codeIndex(own, ['flow', 'period']), dimensions: ['flow', 'period'] };
    const vintage = { name: '2025-03', file: '2025-03.json', observations: [], series: kept };
    return published({
      period,
      settings,
      earlier,
      kept: { own: [], yearAgo: [vintage] },
      dataset: dataset as unknown as Dataset, // of which only these are asked
    }).earlier(codes, '2025-02-earlier');
  };

  it("is what last year's release kept of it", () => {
    assert.deepEqual(told([at('2025-02-earlier', 8)], [at('2025-03', 7)]), { vintage: '2025-03', value: number(7) });
  });

  it("is what last year's own workbook holds, where nothing was kept", () => {
    const own = [at('2025-02-earlier', 8), at('2024-02-earlier', 6)];
    assert.deepEqual(told(own, []), { vintage: '2025-02', value: number(6) });
  });

  it('is not known where neither is at hand', () => {
    assert.equal(told([at('2025-02-earlier', 8)], []), undefined);
  });
});
