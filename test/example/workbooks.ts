import exceljs, { type Workbook } from 'exceljs';
import type { Figures } from './figures.ts';
import type { Issue } from './issue.ts';
import type { Block } from './sheet/block.ts';
import { addContents, addCover, addSigns } from './sheet/front.ts';
import { bytesOf } from './sheet/package.ts';
import { addSheet } from './sheet/page.ts';
import { writeTable } from './sheet/table.ts';
import { byCountry } from './tables/by-country.ts';
import { byEthnicGroup } from './tables/by-ethnic-group.ts';
import { byMonth } from './tables/by-month.ts';
import { allFlows, external, internal } from './tables/by-territory.ts';
import { mainIndicators } from './tables/main-indicators.ts';
import { type Series, seriesBlock } from './tables/series.ts';

type Sheet = { readonly name: string; readonly widths: readonly number[]; readonly blocks: readonly Block[] };

const widths = (stub: number, width: number, count: number): readonly number[] => [
  stub,
  ...Array.from({ length: count }, () => width),
];

function sheetsOf(issue: Issue): readonly Sheet[] {
  return [
    { name: '1', widths: widths(20, 11.5, 8), blocks: [mainIndicators(issue)] },
    { name: '2', widths: widths(23, 13, 6), blocks: [allFlows(issue)] },
    { name: '3', widths: widths(23, 11, 9), blocks: external(issue) },
    { name: '4', widths: widths(23, 11.5, 8), blocks: internal(issue) },
    { name: '5', widths: widths(23, 13, 6), blocks: [byCountry(issue)] },
    { name: '6', widths: widths(23, 15, 5), blocks: [byEthnicGroup(issue)] },
    { name: '7', widths: widths(16, 11.5, 8), blocks: [byMonth(issue)] },
  ];
}

/** The workbook of the release: cover, signs, contents, tables 1 to 7. */
export async function releaseWorkbook(issue: Issue): Promise<Uint8Array> {
  const workbook = emptyWorkbook(issue.delivered);
  const sheets = sheetsOf(issue);
  addCover(workbook, issue);
  addSigns(workbook);
  addContents(workbook, sheets.flatMap(entry), false);
  for (const sheet of sheets) addTables(workbook, sheet, 'portrait');
  return bytesOf(workbook);
}

const yearly = ['all', 'external', 'cis', 'other', 'internal'] as const;
const monthly = ['external', 'internal'] as const;
const directions = ['arrivals', 'departures', 'net'] as const;
const allSeries: readonly Series[] = [
  ...yearly.flatMap((flow) => directions.map((direction) => ({ flow, direction, by: 'year' as const }))),
  ...monthly.flatMap((flow) => directions.map((direction) => ({ flow, direction, by: 'month' as const }))),
];

/** The dynamic workbook: contents, D01 to D21, one series a sheet. */
export async function dynamicWorkbook(figures: Figures, delivered: Date): Promise<Uint8Array> {
  const workbook = emptyWorkbook(delivered);
  const sheets = allSeries.map((series, at) => ({
    name: `D${String(at + 1).padStart(2, '0')}`,
    widths: series.by === 'year' ? widths(22, 8.2, 26) : widths(22, 9, 24),
    blocks: [seriesBlock(series, figures)],
  }));
  addContents(workbook, sheets.flatMap(entry), true);
  for (const sheet of sheets) addTables(workbook, sheet, 'landscape');
  return bytesOf(workbook);
}

function emptyWorkbook(delivered: Date): Workbook {
  const workbook = new exceljs.Workbook();
  workbook.creator = 'Халық статистикасы департаменті';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = delivered;
  workbook.modified = delivered;
  return workbook;
}

const entry = ({ name, blocks }: Sheet): readonly { title: Block['title']; sheet: string }[] =>
  blocks.slice(0, 1).map(({ title }) => ({ title, sheet: name }));

function addTables(workbook: Workbook, { name, widths: columns, blocks }: Sheet, page: 'portrait' | 'landscape'): void {
  const sheet = addSheet(workbook, name, columns, page);
  let next = 1;
  for (const block of blocks) next = writeTable(sheet, block, next) + 1;
}
