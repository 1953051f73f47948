import { address } from '../place/place.ts';
import type { Inspected, InspectedSheet, Range, Table } from './structure.ts';

/** What `inspect --format json` says of a workbook (the contract stands in the README of this folder). */
export function toJson({ sheets }: Inspected): { readonly sheets: readonly object[] } {
  return { sheets: sheets.map(sheetJson) };
}

function sheetJson({ name, state, range, tables, cells }: InspectedSheet): object {
  return { name, state, range: range === undefined ? null : rangeText(range), tables: tables.map(tableJson), cells };
}

function tableJson({ title, range, columns, rows, unit, signs, notes }: Table): object {
  return {
    title: title?.text ?? null,
    range: rangeText(range),
    header: columns.map(headingText),
    rows,
    unit: unit ?? null,
    signs: Object.fromEntries(signs),
    notes,
  };
}

/** «2025 | arrivals»: the headings over a column, the outermost first. */
export function headingText({ path }: { readonly path: readonly string[] }): string {
  return path.join(' | ');
}

/** «A3:I13». */
export function rangeText({ top, left, bottom, right }: Range): string {
  return `${address(top, left)}:${address(bottom, right)}`;
}
