import type { Observation } from '../dataset/observation.ts';
import { decimalText } from '../value/value.ts';

/** The value of every cell of a workbook that was read, by workbook, sheet and address: a number as decimal text, a sign by its name. */
export type Cells = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** A kept vintage has no cells. */
const KEPT = 'vintages/';

export function cellsOf(observations: readonly Observation[]): Cells {
  const workbooks = new Map<string, Map<string, Map<string, string>>>();
  for (const { place, value } of observations) {
    if (place.workbook.startsWith(KEPT)) continue;
    const sheets = workbooks.get(place.workbook) ?? new Map<string, Map<string, string>>();
    const cells = sheets.get(place.sheet) ?? new Map<string, string>();
    workbooks.set(place.workbook, sheets.set(place.sheet, cells));
    cells.set(place.cell, value.kind === 'number' ? decimalText(value.value) : value.sign);
  }
  // Sheets may bear any name; entries become properties of their own, whatever they are called.
  return Object.fromEntries(
    [...workbooks].map(([workbook, sheets]) => [
      workbook,
      Object.fromEntries([...sheets].map(([sheet, cells]) => [sheet, Object.fromEntries(cells)])),
    ]),
  );
}

/** `record/cells.json`: what the cells held, a sheet a line, so that the next draft can say what has changed. */
export function cellsJson(observations: readonly Observation[]): Uint8Array {
  const inOrder = <T>(record: Readonly<Record<string, T>>): readonly (readonly [string, T])[] =>
    Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const workbooks = inOrder(cellsOf(observations)).map(([workbook, sheets]) => {
    const lines = inOrder(sheets).map(([sheet, cells]) => ` ${JSON.stringify(sheet)}: ${JSON.stringify(cells)}`);
    return `${JSON.stringify(workbook)}: {\n${lines.join(',\n')}\n}`;
  });
  return new TextEncoder().encode(`{\n${workbooks.join(',\n')}\n}\n`);
}
