import type { Workbook, Worksheet } from 'exceljs';
import type { Issue } from '../issue.ts';
import { januaryToDecember } from '../month-words.ts';
import { type Words, line, lines, preliminary, words } from '../words.ts';
import { addSheet } from './page.ts';
import { boxed, centred, fontOf, left, put } from './style.ts';

const bureau = words(
  'Қазақстан Республикасы Стратегиялық жоспарлау және реформалар агенттігі Ұлттық статистика бюросы',
  'Бюро национальной статистики Агентства по стратегическому планированию и реформам Республики Казахстан',
  'Bureau of National Statistics of the Agency for Strategic Planning and Reforms of the Republic of Kazakhstan',
);
const release = words(
  'Қазақстан Республикасы халқының көші-қоны',
  'Миграция населения Республики Казахстан',
  'Migration of the population of the Republic of Kazakhstan',
);
const delivered = words('Тапсырылған күні', 'Дата представления', 'Date of delivery');
const version = words('Жұмыс кітабының нұсқасы', 'Версия рабочей книги', 'Version of the workbook');
const sample = words(
  'ҮЛГІ. Тек жарияланған жиынтық көрсеткіштер нақты, қалған деректердің барлығы шартты.',
  'ОБРАЗЕЦ. Подлинны только опубликованные итоги, все остальные данные условны.',
  'SAMPLE. Only the published totals are real, everything else is illustrative.',
);

/** The cover: what it is, of which period and standing, when delivered, and that it is a sample. */
export function addCover(workbook: Workbook, issue: Issue): void {
  const sheet = addSheet(workbook, 'Обложка', [4, 40, 60], 'portrait');
  const wide = (row: number, text: string, size: number, bold: boolean, height: number): void => {
    put(sheet.getCell(row, 2), text, { font: fontOf(size, bold), alignment: left });
    sheet.mergeCells(row, 2, row, 3);
    sheet.getRow(row).height = height;
  };
  wide(3, lines(bureau), 10, false, 44);
  wide(7, lines(release), 20, true, 118);
  wide(9, lines(januaryToDecember(issue.year)), 14, false, 60);
  wide(11, lines(preliminary), 14, false, 60);
  const fact = (row: number, name: Words, value: Date | number): void => {
    put(sheet.getCell(row, 2), lines(name), { font: fontOf(10), alignment: left });
    put(sheet.getCell(row, 3), value, { font: fontOf(10, true), alignment: left });
    sheet.getRow(row).height = 42;
  };
  fact(14, delivered, issue.delivered);
  sheet.getCell(14, 3).numFmt = 'dd.mm.yyyy';
  fact(15, version, issue.version);
  writeSample(sheet, 18, 2, 3);
}

/** The notice in three languages, in a box. */
function writeSample(sheet: Worksheet, row: number, from: number, to: number): void {
  for (let column = from; column <= to; column += 1) sheet.getCell(row, column).border = boxed;
  put(sheet.getCell(row, from), lines(sample), { font: fontOf(11, true), alignment: centred, border: boxed });
  if (from !== to) sheet.mergeCells(row, from, row, to);
  sheet.getRow(row).height = 64;
}

const signs: readonly Words[] = [
  words('Шартты белгілер:', 'Условные обозначения:', 'Conventional signs:'),
  words('«-» құбылыс жоқ', '«-» явление отсутствует', '«-» nil: the phenomenon does not occur'),
  words('«0,0» – болмашы шама', '«0,0» – незначительная величина', '«0.0» – negligible value'),
  words('«х» – деректер құпия', '«х» – данные конфиденциальны', '«x» – confidential'),
  words('«...» – деректер жоқ', '«...» – данные отсутствуют', '«...» – not available'),
  words(
    'Жекелеген жағдайларда қорытынды мен қосылғыштар сомасы арасындағы шамалы айырмашылықтар деректерді дөңгелектеумен түсіндіріледі.',
    'В отдельных случаях незначительные расхождения между итогом и суммой слагаемых объясняются округлением данных.',
    'In some cases, slight differences between the total and the sum of its parts are due to rounding.',
  ),
];

export function addSigns(workbook: Workbook): void {
  const sheet = addSheet(workbook, 'Усл.обозначения', [4, 36, 3, 36, 3, 36], 'portrait');
  signs.forEach(({ kk, ru, en }, at) => {
    [kk, ru, en].forEach((text, column) =>
      put(sheet.getCell(4 + at, 2 + 2 * column), text, { font: fontOf(10), alignment: { ...left, vertical: 'top' } }),
    );
    sheet.getRow(4 + at).height = at === signs.length - 1 ? 72 : 16;
  });
}

/** Titles with the name of their sheet; without a cover the notice stands here. */
export function addContents(
  workbook: Workbook,
  entries: readonly { readonly title: Words; readonly sheet: string }[],
  withSample: boolean,
): void {
  const sheet = addSheet(workbook, 'Содержание', [2, 92, 8], 'portrait');
  ['Мазмұны', 'Содержание', 'Contents'].forEach((text, at) =>
    put(sheet.getCell(1 + at, 2), text, { font: fontOf(12, true), alignment: centred }),
  );
  if (withSample) writeSample(sheet, 5, 2, 3);
  entries.forEach(({ title, sheet: name }, at) => {
    const row = (withSample ? 7 : 5) + at;
    const text = withSample ? line(title) : lines(title);
    put(sheet.getCell(row, 2), text, { font: fontOf(10), alignment: left });
    put(sheet.getCell(row, 3), name, { font: fontOf(10), alignment: centred });
    sheet.getRow(row).height = withSample ? 28 : 44;
  });
}
