import type { Finding } from '../../finding/finding.ts';
import type { PeriodLabels } from '../../language/period-labels.ts';
import type { Inspected, InspectedSheet } from '../structure.ts';
import { keysBy, type Keys } from './keys.ts';
import { pairTables, pairWorkbooks, tablesIn, type Pair } from './pairs.ts';
import { drifted, sheetPlace, tableName, tablePlace } from './findings.ts';
import { compare, type Member } from './sequence.ts';
import { tableDrift, type Units } from './table-drift.ts';

/**
 * Structure drift: sheets, tables, rows, columns and units of this period's workbooks against those of an earlier period.
 * Only workbooks of the same kind are compared; a workbook without a counterpart says nothing.
 */
export function drift(
  before: readonly Inspected[],
  now: readonly Inspected[],
  periods: PeriodLabels,
  units: Units,
): readonly Finding[] {
  const keys = keysBy(periods);
  return pairWorkbooks(before, now, keys).flatMap((pair) => workbookDrift(pair, keys, units));
}

function workbookDrift({ before, now }: Pair<Inspected>, keys: Keys, units: Units): readonly Finding[] {
  const old = tablesIn(before);
  const own = tablesIn(now);
  const pairs = pairTables(old, own, keys);
  const lost = old.filter((placed) => pairs.every((pair) => pair.before !== placed));
  const gained = own.filter((placed) => pairs.every((pair) => pair.now !== placed));
  const sheets = compare(sheetsOf(before, keys), sheetsOf(now, keys));
  // A sheet whose tables stand elsewhere now has another name; its tables are told to have moved.
  const vanished = sheets.vanished.filter(({ tables }) =>
    tables.every((table) => lost.some((placed) => placed.table === table)),
  );
  const appeared = sheets.appeared.filter(({ tables }) =>
    tables.every((table) => gained.some((placed) => placed.table === table)),
  );
  const findings: Finding[] = [];
  for (const sheet of vanished)
    findings.push(
      drifted('sheet-vanished', sheetPlace(now.workbook, ''), [sheetPlace(before.workbook, sheet.name)], {
        sheet: sheet.name,
        tables: sheet.tables.length,
      }),
    );
  for (const sheet of appeared)
    findings.push(
      drifted('sheet-appeared', sheetPlace(now.workbook, sheet.name), [], {
        sheet: sheet.name,
        tables: sheet.tables.length,
      }),
    );
  for (const { name } of sheets.moved)
    findings.push(drifted('sheet-moved', sheetPlace(now.workbook, name), [], { sheet: name }));
  for (const placed of lost.filter(({ sheet }) => !vanished.includes(sheet)))
    findings.push(
      drifted('table-vanished', sheetPlace(now.workbook, ''), [tablePlace(placed)], { table: tableName(placed) }),
    );
  for (const placed of gained.filter(({ sheet }) => !appeared.includes(sheet)))
    findings.push(drifted('table-appeared', tablePlace(placed), [], { table: tableName(placed) }));
  return [...findings, ...pairs.flatMap((pair) => tableDrift(pair, keys, units))];
}

function sheetsOf({ sheets }: Inspected, keys: Keys): readonly Member<InspectedSheet>[] {
  return sheets.map((sheet) => ({ key: keys.label(sheet.name), item: sheet }));
}
