import type { Finding } from '../finding/finding.ts';
import { columnName, parseAddress, type CellPlace } from '../place/place.ts';
import type { FormulaResult, Sheet } from '../workbook/workbook.ts';
import type { Observation } from './observation.ts';
import type { Region } from './titles.ts';

/** Cells named beside the first; the rest is counted. */
const MAX_RELATED = 20;

/** What is found of a formula's result; the cached one is what everybody sees. */
const RESULTS: Readonly<Record<FormulaResult, string | undefined>> = {
  cached: undefined,
  stale: 'formula-stale',
  'from-another-file': 'formula-from-another-file',
};

type Cause = { readonly code: string; readonly facts: Finding['facts']; readonly places: CellPlace[] };

/**
 * Warnings about figures that are read all the same: they stand where nobody sees them, or the file does not vouch for
 * the formulas they result from. One finding for each cause in a table: a hidden sheet, row, column, a kind of formula.
 */
export function doubtful({ grid, sought }: Region, observations: readonly Observation[]): readonly Finding[] {
  const causes = new Map<string, Cause>();
  const note = (code: string, key: string, facts: Finding['facts'], place: CellPlace): void => {
    const cause = causes.get(`${code} ${key}`) ?? { code, facts, places: [] };
    causes.set(`${code} ${key}`, cause);
    cause.places.push(place);
  };
  for (const { place } of observations) {
    const at = place.sheet === grid.sheet.name ? parseAddress(place.cell) : undefined;
    if (at === undefined) continue;
    const part = hiddenPart(grid.sheet, at.row, at.column);
    if (part !== undefined) note('hidden-value', part, { part }, place);
    const { result, formula = '' } = grid.cell(at.row, at.column) ?? {};
    const code = result && RESULTS[result];
    if (code !== undefined) note(code, '', { formula: `=${formula}` }, place);
  }
  return [...causes.values()].flatMap(({ code, facts, places }): readonly Finding[] => {
    const [place, ...others] = places;
    if (place === undefined) return [];
    const related = others.slice(0, MAX_RELATED);
    return [{ code, severity: 'warning', place, related, facts: { table: sought.id, count: places.length, ...facts } }];
  });
}

/** As Excel writes it: the sheet's name, «7:7» for a row, «C:C» for a column. */
function hiddenPart(sheet: Sheet, row: number, column: number): string | undefined {
  if (sheet.state !== 'visible') return sheet.name;
  if (sheet.hiddenRows.has(row)) return `${row}:${row}`;
  const name = columnName(column);
  return sheet.hiddenColumns.has(column) ? `${name}:${name}` : undefined;
}
