import exceljs, { type CellFormulaValue, type Workbook, type Worksheet } from 'exceljs';

export async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new exceljs.Workbook();
  // the library's own Buffer type, older than Node's
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

/** What a cell shows: its value, or the cached result of its formula. */
export function shown(sheet: Worksheet, address: string): unknown {
  const { value } = sheet.getCell(address);
  return isFormula(value) ? value.result : value;
}

export function textOf(sheet: Worksheet): string {
  const texts: string[] = [];
  sheet.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts.join('\n');
}

export type FormulaCell = {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly cached: number;
  readonly computed: number;
};

/** Every formula with its cached result and what it comes to; text counts as nothing, as in a spreadsheet's SUM. */
export function formulasOf(workbook: Workbook): readonly FormulaCell[] {
  const found: FormulaCell[] = [];
  for (const sheet of workbook.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (!isFormula(cell.value)) return;
        const { formula, result } = cell.value;
        const computed = evaluate(sheet, formula);
        found.push({ sheet: sheet.name, cell: cell.address, formula, cached: Number(result), computed });
      }),
    );
  }
  return found;
}

function evaluate(sheet: Worksheet, formula: string): number {
  const number = (address: string): number => {
    const value = shown(sheet, address);
    return typeof value === 'number' ? value : 0;
  };
  const sum = /^SUM\((.*)\)$/.exec(formula);
  if (sum !== null) {
    const cells = (sum[1] ?? '').split(',').flatMap(cellsOf);
    return cells.reduce((before, cell) => before + number(cell), 0);
  }
  const [left = '', right = ''] = formula.split('-');
  // a sign in a subtraction is an error in a spreadsheet, unlike in SUM
  return [left, right].every((cell) => typeof shown(sheet, cell) === 'number') ? number(left) - number(right) : NaN;
}

function cellsOf(range: string): readonly string[] {
  const [, column = '', first = '', last = first] = /^([A-Z]+)(\d+)(?::[A-Z]+(\d+))?$/.exec(range) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, at) => `${column}${Number(first) + at}`);
}

function isFormula(value: unknown): value is CellFormulaValue {
  return typeof value === 'object' && value !== null && 'formula' in value;
}
