import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '../../src/definition/yaml.ts';
import { inspect } from '../../src/inspection/inspect.ts';
import { headingText, rangeText } from '../../src/inspection/json.ts';
import type { Inspected, Table, TableWords } from '../../src/inspection/structure.ts';
import { readWords } from '../../src/language/words.ts';
import type { Cell, Merge, Sheet, Workbook } from '../../src/workbook/workbook.ts';
import { readWorkbook } from '../../src/workbook/read.ts';
import { parseAddress } from '../../src/place/place.ts';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The words of any table, as the office keeps them. */
export function tableWords(): TableWords {
  const located = parseYaml(readFileSync(join(PROJECT, 'templates/codelists/words.yaml'), 'utf8'), 'words.yaml').value;
  const words = located === undefined ? undefined : readWords(located).value;
  if (words === undefined) throw new Error('words.yaml cannot be read');
  return words;
}

export async function inspectFile(path: string): Promise<Inspected | undefined> {
  const { value } = await readWorkbook(readFileSync(path), basename(path), { witness: 'none' });
  return value === undefined ? undefined : inspect(value, tableWords());
}

/** A sheet as a test writes it: a line of cells for each row, parted by bars; «·» stands for an empty cell. */
export function sheet(text: string, merged: readonly string[] = [], name = 'Sheet'): Sheet {
  const rows = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return {
    name,
    state: 'visible',
    merges: merged.map(merge),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rows: rows.flatMap((line, index) => {
      const cells = line.split('|').flatMap((said, column) => cell(said.trim(), index + 1, column + 1));
      return cells.length === 0 ? [] : [{ row: index + 1, cells }];
    }),
  };
}

export function workbook(name: string, ...sheets: readonly Sheet[]): Workbook {
  return { name, sheets };
}

/** Tables of one sheet, as text: title, range, columns, rows, headings. */
export function tablesOn(text: string, merged: readonly string[] = []): readonly Table[] {
  const [seen] = inspect(workbook('a.xlsx', sheet(text, merged)), tableWords()).sheets;
  return seen?.tables ?? [];
}

export function said({ title, range, columns, rows }: Table): string {
  const headings = columns.map(headingText).join(', ');
  return `${title?.text ?? '(none)'}; ${rangeText(range)}; ${rows} rows; ${headings}`;
}

function cell(said: string, row: number, column: number): readonly Cell[] {
  if (said === '·' || said === '') return [];
  const content = /^-?\d+(\.\d+)?$/.test(said)
    ? ({ kind: 'number', text: said } as const)
    : ({ kind: 'text', text: said.replaceAll('\\n', '\n') } as const);
  return [{ row, column, content, indent: 0 }];
}

function merge(range: string): Merge {
  const [first, last] = range.split(':').map(parseAddress);
  if (first === undefined || last === undefined) throw new Error(`${range} is no range`);
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
