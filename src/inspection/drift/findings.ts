import type { Finding, Severity } from '../../finding/finding.ts';
import { address, type CellPlace } from '../../place/place.ts';
import type { Placed } from './pairs.ts';

/** How grave each change is: what came or went may be a mistake or a new method, what only moved is read all the same. */
const SEVERITIES = {
  'sheet-vanished': 'warning',
  'sheet-appeared': 'warning',
  'sheet-moved': 'note',
  'table-vanished': 'warning',
  'table-appeared': 'warning',
  'table-moved': 'note',
  'table-renamed': 'note',
  'column-vanished': 'warning',
  'column-appeared': 'warning',
  'column-moved': 'note',
  'row-vanished': 'warning',
  'row-appeared': 'warning',
  'row-moved': 'note',
  'unit-changed': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

export type DriftKind = keyof typeof SEVERITIES;
export const DRIFT_KINDS: readonly string[] = Object.keys(SEVERITIES);

export function drifted(
  kind: DriftKind,
  place: CellPlace,
  related: readonly CellPlace[],
  facts: Finding['facts'],
): Finding {
  // A cover or a page of contents holds no figures.
  const severity = facts['tables'] === 0 ? 'note' : SEVERITIES[kind];
  return { code: `drift-${kind}`, severity, place, related, facts };
}

export function sheetPlace(workbook: string, sheet: string): CellPlace {
  return { workbook, sheet, cell: '' };
}

export function tablePlace({ table, sheet, workbook }: Placed): CellPlace {
  const { title, range } = table;
  const cell = title === undefined ? address(range.top, range.left) : address(title.row, title.column);
  return { workbook, sheet: sheet.name, cell };
}

/** The title's first line, else the sheet. */
export function tableName({ table, sheet }: Placed): string {
  return table.title?.text.split('\n')[0] ?? sheet.name;
}
