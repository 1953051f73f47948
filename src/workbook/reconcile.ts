import { address } from '../place/place.ts';
import type { Finding } from '../finding/finding.ts';
import { DISAGREEMENTS, type Difference } from './exceljs/disagreements.ts';
import type { SheetTestimony, Silence, Testimony } from './exceljs/testimony.ts';
import type { LinearReading, SheetTraits } from './package/package.ts';
import type { CellContent, Sheet } from './workbook.ts';

/** More differences than these on one sheet have one cause. */
const MAX_FINDINGS = 100;

/** Compares what the two witnesses say of a workbook. A difference that no rule explains is an error at its cell. */
export function reconcile(reading: LinearReading, testimony: Testimony): readonly Finding[] {
  const { workbook, traits } = reading;
  if (testimony.kind === 'silent') return [silence(workbook.name, '', testimony.cause, testimony.detail)];
  const spoken = new Map(testimony.sheets.map((sheet) => [sheet.name, sheet]));
  return workbook.sheets.flatMap((sheet, index) => {
    const said = spoken.get(sheet.name);
    const sheetTraits = traits[index];
    if (sheetTraits === undefined || (said === undefined && sheet.rows.length === 0)) return [];
    if (said === undefined) return [silence(workbook.name, sheet.name, 'sheet-missing', '')];
    const unknown = differences(reading, sheet, said, sheetTraits).filter(
      (difference) => !DISAGREEMENTS.some(({ explains }) => explains(difference)),
    );
    return unknown.slice(0, MAX_FINDINGS).map((difference, count): Finding => {
      const more = count === MAX_FINDINGS - 1 ? unknown.length - MAX_FINDINGS : 0;
      return findingOf(workbook.name, difference, more);
    });
  });
}

/** A sound file on which exceljs has nothing to say: the linear pass stands alone, and the report tells. */
export function silence(workbook: string, sheet: string, cause: Silence, detail: string): Finding {
  const place = { workbook, sheet, cell: '' };
  return { code: 'second-witness-silent', severity: 'note', place, related: [], facts: { cause, detail } };
}

function differences(
  { date1904, strings }: LinearReading,
  sheet: Sheet,
  said: SheetTestimony,
  traits: SheetTraits,
): readonly Difference[] {
  const rest = new Map(said.addresses.map((place, index) => [place, said.values[index] ?? '']));
  const found: Difference[] = [];
  const common = { sheet, traits, date1904, strings };
  for (const { row, cells } of sheet.rows) {
    for (const cell of cells) {
      const place = address(row, cell.column);
      const linear = normalised(cell.content, date1904);
      const exceljs = rest.get(place);
      rest.delete(place);
      if (linear === exceljs) continue;
      found.push({ ...common, address: place, cell, linear, ...(exceljs === undefined ? {} : { exceljs }) });
    }
  }
  for (const [place, exceljs] of rest) found.push({ ...common, address: place, exceljs });
  return found;
}

/** In the words of the other witness; a date as the milliseconds exceljs makes of its serial number. */
function normalised(content: CellContent, date1904: boolean): string {
  switch (content.kind) {
    case 'number':
      return `n:${Number(content.text)}`;
    case 'text':
      return `s:${content.text}${content.marks ?? ''}`;
    case 'boolean':
      return `b:${content.value}`;
    case 'error':
      return `e:${content.error}`;
    case 'duration':
    case 'date': {
      if (content.serial === undefined) return `d:${content.iso}`;
      return `d:${Math.round((Number(content.serial) - 25_569 + (date1904 ? 1462 : 0)) * 86_400_000)}`;
    }
  }
}

function findingOf(workbook: string, { address: cell, sheet, linear, exceljs }: Difference, more: number): Finding {
  return {
    code: 'witnesses-differ',
    severity: 'error',
    place: { workbook, sheet: sheet.name, cell },
    related: [],
    facts: { linear: shown(linear), exceljs: shown(exceljs), ...(more > 0 ? { more } : {}) },
  };
}

/** Without the mark of its kind; nothing for nothing. */
function shown(value: string | undefined): string {
  if (value === undefined) return '';
  const text =
    value.startsWith('d:') && /^-?\d+$/.test(value.slice(2)) ? dateText(Number(value.slice(2))) : value.slice(2);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function dateText(milliseconds: number): string {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString();
}
