import type { Language } from '../../../src/language/language.ts';
import { readXlsx } from '../../../src/proof/xlsx/read.ts';
import type { DataTable } from './docx.ts';
import { words } from './said.ts';

type Table = DataTable['rows'];
type Sheet = readonly (readonly string[])[];

/** A mark stands in brackets behind what it marks: «Arrivals [p]». */
const unmarked = (text: string): string => words(text.replaceAll(/ ?\[[^\]]*\]/g, ''));

/** What the sheet of a printed table has otherwise: its heads, its labels, a figure that does not round to the printed one. */
export function differsInXlsx(
  bytes: Uint8Array,
  tables: readonly DataTable[],
  { numbers }: Pick<Language, 'numbers'>,
): readonly string[] {
  const read = readXlsx(bytes, 'edition.xlsx');
  if ('unread' in read) return [read.unread];
  const sheets = new Map<string, string[][]>();
  for (const { sheet = '', pieces } of read.passages) {
    const row = pieces.map(({ text }) => text).join('').split('\t'); // prettier-ignore
    sheets.set(sheet, [...(sheets.get(sheet) ?? []), row]);
  }
  return tables.flatMap(({ title, rows: table }) => {
    const sheet = [...sheets.values()].find(([first]) => unmarked(first?.[0] ?? '') === title);
    return sheet === undefined
      ? [`no sheet: ${title}`]
      : differences(sheet, table, numbers).map((said) => `${title}: ${said}`);
  });
}

function differences(sheet: Sheet, table: Table, numbers: Language['numbers']): readonly string[] {
  const heads = flat(table.filter(({ head }) => head).map(({ cells }) => cells));
  const at = sheet.findIndex((row) => row.length === heads.length && unmarked(row[0] ?? '') === heads[0]);
  const rows = table.filter(({ head, cells }) => !head && cells.length > 1);
  const own = (sheet[at] ?? []).map(unmarked);
  return [
    ...(at >= 0 && own.join('|') === heads.join('|') ? [] : [`heads ${own.join('|')}, printed ${heads.join('|')}`]),
    ...(sheet.length - at - 1 === rows.length ? [] : [`${sheet.length - at - 1} rows, printed ${rows.length}`]),
    ...rows.flatMap(({ cells: [stub, ...figures] }, index) => {
      const [label = '', ...stored] = sheet[at + 1 + index] ?? [];
      const named = unmarked(label) === stub?.text ? [] : [`${label}, printed ${stub?.text}`];
      const wrong = figures.flatMap(({ text }, column) =>
        agrees(stored[column] ?? '', text, numbers) ? [] : [`${label}: ${stored[column]}, printed ${text}`],
      );
      return [...named, ...wrong];
    }),
  ];
}

/** Whether a stored number rounds to the printed one, or a sign is the same. */
function agrees(stored: string, printed: string, { group, decimal, minus }: Language['numbers']): boolean {
  const plain = words(printed).replaceAll(words(group) || ' ', '').replace(minus, '-').replace(decimal, '.'); // prettier-ignore
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return unmarked(stored) === printed;
  const half = 0.5 * 10 ** -(plain.split('.')[1]?.length ?? 0);
  return stored !== '' && Math.abs(Number(stored) - Number(plain)) <= half + 1e-9;
}

/** Header rows as one: the heads over a column, from the top down. */
function flat(head: readonly Table[number]['cells'][]): readonly string[] {
  const columns: string[][] = [];
  const free: number[] = [];
  head.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while ((free[column] ?? 0) > row) column += 1;
      for (const end = column + cell.columns; column < end; column += 1) {
        (columns[column] ??= []).push(cell.text);
        free[column] = row + cell.rows;
      }
    }
  });
  return columns.map((texts) => texts.filter((text) => text !== '').join(': '));
}
