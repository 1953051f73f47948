import type { Finding } from '../../finding/finding.ts';
import { normaliseLabel } from '../../language/label.ts';
import { address, type CellPlace } from '../../place/place.ts';
import type { UnitSaid } from '../../language/words.ts';
import { headingText } from '../json.ts';
import type { Table } from '../structure.ts';
import { drifted, tableName, tablePlace, type DriftKind } from './findings.ts';
import type { Keys } from './keys.ts';
import { titlesOf, type Pair, type Placed } from './pairs.ts';
import { compare, type Difference, type Member } from './sequence.ts';

export type Units = ReadonlyMap<string, UnitSaid>;

/** What changed in a table that stands in both workbooks. */
export function tableDrift(pair: Pair<Placed>, keys: Keys, units: Units): readonly Finding[] {
  return [
    ...placeDrift(pair, keys),
    ...titleDrift(pair, keys),
    ...unitDrift(pair, units),
    ...linesDrift('column', pair, (placed) => columnsOf(placed, keys)),
    ...linesDrift('row', pair, (placed) => rowsOf(placed, keys)).filter(
      ({ code }) => code !== 'drift-row-moved' || !(isRanked(pair.before.table) && isRanked(pair.now.table)),
    ),
  ];
}

function placeDrift({ before, now }: Pair<Placed>, keys: Keys): readonly Finding[] {
  if (keys.label(before.sheet.name) === keys.label(now.sheet.name)) return [];
  const facts = { table: tableName(now), was: before.sheet.name, sheet: now.sheet.name };
  return [drifted('table-moved', tablePlace(now), [tablePlace(before)], facts)];
}

function titleDrift({ before, now }: Pair<Placed>, keys: Keys): readonly Finding[] {
  const own = new Set(titlesOf(now, keys));
  const old = titlesOf(before, keys);
  if (old.some((title) => own.has(title)) || (old.length === 0 && own.size === 0)) return [];
  const facts = { table: tableName(now), was: tableName(before) };
  return [drifted('table-renamed', tablePlace(now), [tablePlace(before)], facts)];
}

function unitDrift({ before, now }: Pair<Placed>, units: Units): readonly Finding[] {
  const [was, is] = [before.table.unit ?? '', now.table.unit ?? ''];
  if (meaning(was, units) === meaning(is, units)) return [];
  const facts = { table: tableName(now), was: was === '' ? '–' : was, unit: is === '' ? '–' : is };
  return [drifted('unit-changed', tablePlace(now), [tablePlace(before)], facts)];
}

/** What a unit line means, in whichever language; its words where they are unknown. */
function meaning(text: string, units: Units): string {
  const said = ` ${normaliseLabel(text).replaceAll(/[(),]/g, ' ').replaceAll(/\s+/g, ' ')} `;
  const name = [...units.keys()]
    .filter((unit) => said.includes(` ${unit} `))
    .toSorted((one, other) => other.length - one.length)[0];
  const known = name === undefined ? undefined : units.get(name);
  return known === undefined ? said.trim() : `${known.unit} × ${known.scale}`;
}

/** A row or a column of a table: its words, and its first cell. */
type Named = { readonly text: string; readonly place: CellPlace };

function columnsOf({ table, sheet, workbook }: Placed, keys: Keys): readonly Member<Named>[] {
  return told(
    table.columns.map((column) => ({
      key: bare(column.path.map(keys.label)),
      item: {
        text: headingText(column),
        place: { workbook, sheet: sheet.name, cell: address(table.range.top, column.column) },
      },
    })),
  );
}

function rowsOf({ table, sheet, workbook }: Placed, keys: Keys): readonly Member<Named>[] {
  return told(
    table.stub().map(({ row, label }) => ({
      key: bare(label.split(' | ').map(keys.label)),
      item: { text: label, place: { workbook, sheet: sheet.name, cell: address(row, table.range.left) } },
    })),
  );
}

/** Rows in the order of their figures change places with them: that is news, and no drift. Total and «other» may stand apart. */
function isRanked(table: Table): boolean {
  const figures = table.stub().flatMap(({ figure }) => figure ?? []);
  const falls = figures.filter((figure, index) => index > 0 && figure <= (figures[index - 1] ?? figure)).length;
  return figures.length >= 5 && falls >= (figures.length - 1) * 0.9;
}

function bare(parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : parts.join(' | ');
}

/** Rows and columns that are nothing but a period come and go with the calendar: they are no drift. */
function told<T>(members: readonly Member<T>[]): readonly Member<T>[] {
  return members.filter(({ key }) => key !== '');
}

function linesDrift(
  kind: 'row' | 'column',
  { before, now }: Pair<Placed>,
  members: (placed: Placed) => readonly Member<Named>[],
): readonly Finding[] {
  const difference: Difference<Named> = compare(members(before), members(now));
  const table = tableName(now);
  const find = (
    change: 'vanished' | 'appeared' | 'moved',
    at: (named: readonly Named[]) => CellPlace,
  ): readonly Finding[] => {
    const named = difference[change];
    if (named.length === 0) return [];
    const code: DriftKind = `${kind}-${change}`;
    const places = named.map(({ place }) => place);
    const related = change === 'vanished' ? places : places.slice(1);
    return [drifted(code, at(named), related, { table, labels: labelsOf(named), count: named.length })];
  };
  const first = (named: readonly Named[]): CellPlace => named[0]?.place ?? tablePlace(now);
  return [...find('vanished', () => tablePlace(now)), ...find('appeared', first), ...find('moved', first)];
}

/** So many labels are named; the rest is in the count and in the related cells. */
const NAMED = 12;

function labelsOf(named: readonly Named[]): string {
  const labels = named.slice(0, NAMED).map(({ text }) => text);
  return [...labels, ...(named.length > NAMED ? ['…'] : [])].join('; ');
}
