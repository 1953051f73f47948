import type { Inspected, InspectedSheet, Table } from '../structure.ts';
import { compare } from './sequence.ts';
import { nameKey, type Keys } from './keys.ts';

export type Placed = { readonly table: Table; readonly sheet: InspectedSheet; readonly workbook: string };
export type Pair<T> = { readonly before: T; readonly now: T };

export function tablesIn({ workbook, sheets }: Inspected): readonly Placed[] {
  return sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet, workbook })));
}

/** Workbooks of the same kind: of the same name but for the period, else with at least half of the tables in common. */
export function pairWorkbooks(
  before: readonly Inspected[],
  now: readonly Inspected[],
  keys: Keys,
): readonly Pair<Inspected>[] {
  const named = now.flatMap((own) => {
    const old = before.find(({ workbook }) => nameKey(workbook) === nameKey(own.workbook));
    return old === undefined ? [] : [{ before: old, now: own }];
  });
  const left = before.filter((old) => named.every((pair) => pair.before !== old));
  const others = now.filter((own) => named.every((pair) => pair.now !== own));
  const alike = others.flatMap((own) => {
    const at = left.findIndex((old) => {
      const pairs = pairTables(tablesIn(old), tablesIn(own), keys).length;
      return pairs > 0 && pairs * 2 >= Math.min(tablesIn(old).length, tablesIn(own).length);
    });
    const [old] = at < 0 ? [] : left.splice(at, 1);
    return old === undefined ? [] : [{ before: old, now: own }];
  });
  return [...named, ...alike];
}

/** The same tables: of the same title in any language; else on a sheet of the same name with most headings in common. */
export function pairTables(before: readonly Placed[], now: readonly Placed[], keys: Keys): readonly Pair<Placed>[] {
  const left = [...before];
  const pairs: Pair<Placed>[] = [];
  const take = (own: Placed, like: (old: Placed) => boolean): void => {
    const at = left.findIndex(like);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (old !== undefined) pairs.push({ before: old, now: own });
  };
  for (const own of now) {
    const titles = new Set(titlesOf(own, keys));
    take(own, (old) => titlesOf(old, keys).some((title) => titles.has(title)));
  }
  for (const own of now) {
    if (pairs.some((pair) => pair.now === own)) continue;
    take(
      own,
      (old) => keys.label(old.sheet.name) === keys.label(own.sheet.name) && sameHeadings(old.table, own.table, keys),
    );
  }
  return pairs;
}

/** What a title says apart from its period and its unit, in each language. */
export function titlesOf({ table: { title, unit } }: Placed, keys: Keys): readonly string[] {
  return title === undefined ? [] : keys.titles(unit === undefined ? title.text : title.text.replace(unit, ''));
}

function sameHeadings(before: Table, now: Table, keys: Keys): boolean {
  const members = ({ columns }: Table): readonly { key: string; item: number }[] =>
    columns.map(({ path, column }) => ({ key: path.map(keys.label).join(' | '), item: column }));
  const { vanished, appeared } = compare(members(before), members(now));
  const most = Math.max(before.columns.length, now.columns.length);
  return Math.max(vanished.length, appeared.length) * 2 < most;
}
