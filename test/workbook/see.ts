import { address } from '../../src/place/place.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readWorkbook, type ReadOptions } from '../../src/workbook/read.ts';
import type { CellContent, Sheet } from '../../src/workbook/workbook.ts';

export type Seen = {
  /** Address → what the cell shows, the first sheet's. */
  readonly cells: Readonly<Record<string, string>>;
  /** «severity code place facts», as a person would note them. */
  readonly findings: readonly string[];
  readonly sheet?: Sheet;
};

/** Reads a workbook by both witnesses and tells what a user would notice. */
export async function see(bytes: Uint8Array, options: ReadOptions = {}): Promise<Seen> {
  const { value, findings } = await readWorkbook(bytes, 'w.xlsx', options);
  const sheet = value?.sheets[0];
  return { cells: cellsOf(sheet), findings: findings.map(noted), ...(sheet ? { sheet } : {}) };
}

/** The linear pass alone. */
export function seeAlone(bytes: Uint8Array, options: ReadOptions = {}): Promise<Seen> {
  return see(bytes, { ...options, witness: 'none' });
}

export function cellsOf(sheet: Sheet | undefined): Record<string, string> {
  const cells = sheet?.rows.flatMap((row) => row.cells) ?? [];
  return Object.fromEntries(cells.map((cell) => [address(cell.row, cell.column), shown(cell.content)]));
}

function shown(content: CellContent): string {
  switch (content.kind) {
    case 'number':
      return content.text;
    case 'text':
      return content.marks === undefined ? `"${content.text}"` : `"${content.text}" ^${content.marks}`;
    case 'date':
      return `date ${content.iso}`;
    case 'duration':
      return `duration ${content.iso}`;
    case 'boolean':
      return String(content.value);
    case 'error':
      return `error ${content.error}`;
  }
}

function noted({ severity, code, place, facts }: Finding): string {
  const where = place && 'cell' in place && place.cell !== '' ? ` ${place.sheet}!${place.cell}` : '';
  const what = Object.entries(facts)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}=${value}`);
  return `${severity} ${code}${where}${what.join('')}`;
}
