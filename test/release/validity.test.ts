import assert from 'node:assert/strict';
import validate from '@ooxml-tools/validate';
import ExcelJS from 'exceljs';
import { makeDraft, type Made } from './made.ts';

describe('the finished files of the release', () => {
  let made: Made;
  before(async () => {
    made = await makeDraft();
  });
  after(() => made.remove());

  for (const edition of ['docx', 'xlsx'] as const) {
    it(`has no error in the ${edition} file by the Open XML SDK`, async () => {
      assert.deepEqual(await validate(made.file(edition), edition, 'Microsoft365'), []);
    });
  }

  it('holds the figures of the record in the spreadsheet, at full precision', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(made.path('xlsx'));
    const numbers = new Set<number>();
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) => row.eachCell(({ value }) => typeof value === 'number' && numbers.add(value))),
    );
    const wanted = [
      'external.by-territory/71/external/net',
      'yearly/external/arrivals/KZ/2000',
      'monthly/internal/arrivals/KZ/2025-M12',
      'main.change/external/departures',
    ];
    const figures = new Map(made.figures().map(({ id, value }) => [id, Number(value)]));
    assert.deepEqual(
      wanted.filter((id) => ![...numbers].some((number) => Math.abs(number - (figures.get(id) ?? Number.NaN)) < 1e-9)),
      [],
    );
  });
});
