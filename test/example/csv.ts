import { readFileSync } from 'node:fs';

export type CsvRow = ReadonlyMap<string, string>;

/** A file of `figures/`: comma-separated, UTF-8, one header row, no quoting. */
export function readCsv(name: string): readonly CsvRow[] {
  const text = readFileSync(new URL(`figures/${name}`, import.meta.url), 'utf8');
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line, index) => {
    const fields = line.split(',');
    if (fields.length !== columns.length) throw new Error(`${name}: line ${index + 2} has ${fields.length} fields`);
    return new Map(columns.map((column, at) => [column, fields[at] ?? '']));
  });
}

export function field(row: CsvRow, column: string): string {
  const value = row.get(column);
  if (value === undefined) throw new Error(`no column ${column}`);
  return value;
}

export function whole(row: CsvRow, column: string): number {
  const value = Number(field(row, column));
  if (!Number.isSafeInteger(value)) throw new Error(`${column}: ${field(row, column)} is not a whole number`);
  return value;
}
