import ExcelJS from 'exceljs';
import { bytesOf } from '../example/sheet/package.ts';
import { writeHead } from '../example/sheet/head.ts';
import type { Head } from '../example/sheet/block.ts';
import { added, countedOn, countryOf, FIRST_YEAR, populationOn, standingOn } from './figures.ts';

/** The library stamps a workbook with the clock. */
const DELIVERED = new Date(Date.UTC(2026, 1, 3));
const COUNTRY = 'Қазақстан Республикасы ';
const sexes: readonly Head[] = [{ text: 'ерлер\nмужчины' }, { text: 'әйелдер\nженщины' }];
const ofWhich = (under: readonly Head[]): Head => ({ text: 'соның ішінде:\nв том числе:', under });

/** The head of the bulletin: «of which» speaks of the column to its left. */
const HEAD: readonly Head[] = [
  { text: 'Барлық халық\nВсе население' },
  ofWhich([
    ...sexes,
    { text: 'қала халқы\nгородское население' },
    ofWhich(sexes),
    { text: 'ауыл халқы\nсельское население' },
    ofWhich(sexes),
  ]),
];

/** A workbook in the shape of the bulletin of 2023: a cover, the signs, a table by territory. */
export async function bulletin(year: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: DELIVERED, modified: DELIVERED });
  const cover = workbook.addWorksheet('Обложка');
  cover.getCell('B4').value = 'ҮЛГІ / ОБРАЗЕЦ';
  cover.getCell('B6').value = 'Қазақстан Республикасы халқының жынысы және жергілікті жердің типіне қарай саны';
  cover.getCell('B8').value = 'Численность населения Республики Казахстан по полу и типу местности';
  const signs = workbook.addWorksheet('Усл.обозначения');
  ['Шартты белгілер:', '«-»  құбылыс жоқ', '«х» – деректер құпия', '«...» – деректер жоқ'].forEach(
    (text, at) => (signs.getCell(4 + at, 2).value = text),
  );
  const sheet = workbook.addWorksheet('01');
  sheet.getCell('A1').value =
    `1. ${year} жылғы 1 қаңтарға Қазақстан Республикасының халқының  саны\nЧисленность населения Республики Казахстан на 1 января ${year} года`;
  sheet.mergeCells('A1:J1');
  sheet.getCell('A2').value = 'адам';
  sheet.getCell('J2').value = 'человек';
  const first = 3 + writeHead(sheet, HEAD, 3);
  const rows = standingOn(year);
  [added(COUNTRY, 'KZ', rows), ...rows].forEach((row, at) => {
    const all = added('', '', [row, { ...row, urban: row.rural }]).urban;
    const cells = [all, row.urban, row.rural].flatMap(({ both, male, female }) => [both, male, female]);
    sheet.getCell(first + at, 1).value = row.label;
    cells.forEach((value, column) => (sheet.getCell(first + at, column + 2).value = value === 0 ? '-' : value));
  });
  return bytesOf(workbook);
}

/** The population of every year since 2017, of the territories that there were. */
export async function dynamics(year: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: DELIVERED, modified: DELIVERED });
  const sheet = workbook.addWorksheet('D');
  const years = Array.from({ length: year - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
  sheet.getCell('A1').value = 'Халық саны жылдар бойынша\nЧисленность населения по годам';
  sheet.getCell('A2').value = 'адам';
  const head = years.map((one): Head => ({ text: `${one} жылғы 1 қаңтарға\nна 1 января ${one} года` }));
  const first = 3 + writeHead(sheet, head, 3);
  sheet.getCell(first, 1).value = COUNTRY;
  years.forEach((one, column) => (sheet.getCell(first, column + 2).value = countryOf(populationOn(one))));
  populationOn(year).forEach((row, at) => {
    sheet.getCell(first + at + 1, 1).value = row.label;
    years.forEach(
      (one, column) => (sheet.getCell(first + at + 1, column + 2).value = countedOn(row.code, one) ?? '...'),
    );
  });
  return bytesOf(workbook);
}
