import { createRequire } from 'node:module';
import { parseAddress } from '../../src/place/place.ts';

/** What is used of SheetJS (`xlsx` 0.18.5), which is at hand for this comparison only. */
type SheetJsCell = {
  readonly t: 'b' | 'e' | 'n' | 's' | 'd' | 'z';
  readonly v?: string | number | boolean | null;
  readonly w?: string;
};
type SheetJsSheet = Readonly<Record<string, SheetJsCell | undefined>>;
type SheetJsWorkbook = {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, SheetJsSheet | undefined>>;
};
type SheetJs = { readonly read: (bytes: Buffer, options: Readonly<Record<string, unknown>>) => SheetJsWorkbook };

const require = createRequire(import.meta.url);
const sheetJs = require('xlsx') as SheetJs; // An untyped door: the package's own types want it to be installed.

/** Sheet → address → `n:79.3`, `s:text`, `b:true`, `e:#REF!`. */
export type Opinion = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** How SheetJS reads a workbook; it throws on what it cannot read. */
export function opinionOf(bytes: Buffer): Opinion {
  const workbook = sheetJs.read(bytes, { type: 'buffer', cellDates: false, cellHTML: false, cellText: false });
  return new Map(workbook.SheetNames.map((name) => [name, cellsOf(workbook.Sheets[name] ?? {})]));
}

function cellsOf(sheet: SheetJsSheet): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const [place, cell] of Object.entries(sheet)) {
    if (cell === undefined || parseAddress(place) === undefined) continue;
    const said = normalised(cell);
    if (said !== undefined) cells.set(place, said);
  }
  return cells;
}

function normalised({ t, v, w }: SheetJsCell): string | undefined {
  if (v === undefined || v === null || v === '' || t === 'z') return undefined;
  if (t === 'e') return `e:${ERRORS[Number(v)] ?? w ?? String(v)}`;
  return `${t}:${String(v)}`;
}

/** [MS-XLS] 2.5.10, BErr. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
