import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { linesOf, type Line } from './line.ts';
import { mergesOf, type Merges } from './merges.ts';
import { segments, type Segment } from './segments.ts';
import { sideBySide } from './side-by-side.ts';
import type { Inspected, InspectedSheet, Range, TableWords } from './structure.ts';
import { tableOf } from './table.ts';

/** What stands in a workbook, found without any definition: its sheets, and the tables a reader would see on them. */
export function inspect({ name, sheets }: Workbook, words: TableWords): Inspected {
  return { workbook: name, sheets: sheets.map((sheet) => inspectSheet(sheet, words)) };
}

function inspectSheet(sheet: Sheet, words: TableWords): InspectedSheet {
  const lines = linesOf(sheet, words);
  const merges = mergesOf(sheet.merges);
  const range = rangeOf(lines);
  return {
    name: sheet.name,
    state: sheet.state,
    ...(range === undefined ? {} : { range }),
    tables: blocks(lines, merges, words)
      .flatMap((segment) => tableOf(segment, merges, words) ?? [])
      .toSorted((one, other) => one.range.top - other.range.top || one.range.left - other.range.left),
    cells: lines.reduce((sum, { columns }) => sum + columns.length, 0),
  };
}

/** Cut into columns first, then into rows, then each piece again: tables stand beside and above one another. */
function blocks(lines: readonly Line[], merges: Merges, words: TableWords): readonly Segment[] {
  const beside = sideBySide(lines, merges);
  if (beside.length > 1) return beside.flatMap((part) => blocks(part, merges, words));
  return segments(lines, words).flatMap((segment) => {
    const parts = sideBySide([...segment.lead, ...segment.body, ...segment.tail], merges);
    return parts.length > 1 ? parts.flatMap((part) => segments(part, words)) : [segment];
  });
}

function rangeOf(lines: readonly Line[]): Range | undefined {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let left = Number.MAX_SAFE_INTEGER;
  let right = 1;
  for (const { columns } of lines) {
    left = Math.min(left, columns[0] ?? left);
    right = Math.max(right, columns.at(-1) ?? right);
  }
  return { top: first.row, left, bottom: last.row, right };
}
