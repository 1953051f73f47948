import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { parse } from 'yaml';
import { bytesOf } from '../example/sheet/package.ts';
import { writeTable } from '../example/sheet/table.ts';
import type { Cell, Row } from '../example/sheet/block.ts';

type Names = Readonly<Record<'kk' | 'ru' | 'en', { readonly name: string }>>;
type Territory = { readonly code: string; readonly from?: string; readonly names: Names };

/** The library stamps a workbook with the clock. */
const DELIVERED = new Date(Date.UTC(2026, 1, 3));
const FIRST = 2019;
const LAST = 2025;
/** Where the people of the regions of 2022 were counted before. */
const OUT_OF: Readonly<Record<string, string>> = { 10: '63', 33: '19', 62: '35' };

export const SAMPLE = fileURLToPath(
  new URL('../../templates/skeleton/sample/2025-12/skeleton-2025-12.xlsx', import.meta.url),
);

const file = fileURLToPath(new URL('../../templates/codelists/territories.yaml', import.meta.url));
const { codes } = parse(readFileSync(file, 'utf8')) as { readonly codes: readonly Territory[] }; // our own code list
const [country, ...territories] = codes;

/** Invented births of a territory in a year, by a formula: up until 2021, down since. */
function born(code: string, year: number): number {
  const size = 4000 + ((Number(code) * 7919) % 23_000);
  return Math.round(
    size * (1 + 0.03 * Math.min(year - FIRST, 2) - 0.024 * Math.max(0, year - 2021)) +
      (code === '71' ? 400 * (year - FIRST) : 0),
  );
}

const existed = (code: string, year: number): boolean => year >= 2022 || OUT_OF[code] === undefined;

function counted(code: string, year: number): Cell {
  if (!existed(code, year)) return '...';
  return [code, ...Object.keys(OUT_OF).filter((part) => OUT_OF[part] === code && !existed(part, year))].reduce(
    (sum, one) => sum + born(one, year),
    0,
  );
}

/** The example workbook of the skeleton; every figure is invented. */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const years = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at);
  const label = ({ names }: Territory): string => [names.kk.name, names.ru.name, names.en.name].join('\n');
  const rows: readonly Row[] = [
    ...(country === undefined ? [] : [country]).map((whole) => ({
      stub: label(whole),
      bold: true,
      cells: years.map((year) => territories.reduce((sum, { code }) => sum + born(code, year), 0)),
    })),
    ...territories.map((one) => ({ stub: label(one), cells: years.map((year) => counted(one.code, year)) })),
  ];
  const workbook = new ExcelJS.Workbook();
  Object.assign(workbook, { created: DELIVERED, modified: DELIVERED });
  const sheet = workbook.addWorksheet('1', { headerFooter: { oddFooter: '&LҮЛГІ / ОБРАЗЕЦ / SAMPLE' } });
  [44, ...years.map(() => 12)].forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  writeTable(
    sheet,
    {
      title: { kk: 'Туғандар саны өңірлер бойынша', ru: 'Число родившихся по регионам', en: 'Births by territory' },
      unit: { kk: 'адам', ru: 'человек', en: 'persons' },
      heads: years.map((text) => ({ text })),
      rows,
      notes: [
        {
          kk: 'Үлгі: барлық сандар ойдан шығарылған.',
          ru: 'Образец: все числа вымышлены.',
          en: 'A sample: all figures are invented.',
        },
      ],
    },
    1,
  );
  return bytesOf(workbook);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SAMPLE, await sampleWorkbook());
