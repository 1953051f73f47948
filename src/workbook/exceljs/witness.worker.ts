import { parentPort } from 'node:worker_threads';
import type { Cell, CellValue } from 'exceljs';
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js';
import type { SheetTestimony, Testimony, WitnessAnswer, WitnessRequest } from './testimony.ts';

/** exceljs hangs or throws on some of these and takes long over others; none of them holds a value of a cell. */
const IGNORED = [
  'dataValidations',
  'mergeCells',
  'conditionalFormatting',
  'hyperlinks',
  'drawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'sheetViews',
];

async function testify(bytes: Uint8Array): Promise<Testimony> {
  const workbook = new ExcelWorkbook();
  try {
    // exceljs declares its own Buffer, an ArrayBuffer; what it needs is any bytes that JSZip takes.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch (error) {
    return { kind: 'silent', cause: 'threw', detail: error instanceof Error ? error.message : String(error) };
  }
  const sheets = workbook.worksheets.map((sheet): SheetTestimony => {
    const addresses: string[] = [];
    const values: string[] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value = normalised(resultOf(cell));
        if (value === undefined) return;
        addresses.push(cell.address);
        values.push(value);
      }),
    );
    return { name: sheet.name, addresses, values };
  });
  return sheets.length === 0 ? { kind: 'silent', cause: 'no-sheets', detail: '' } : { kind: 'spoke', sheets };
}

function resultOf(cell: Cell): CellValue {
  const { value } = cell;
  const isFormula = typeof value === 'object' && value !== null && ('formula' in value || 'sharedFormula' in value);
  return isFormula ? cell.result : value;
}

function normalised(value: CellValue | undefined): string | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'number') return `n:${value}`;
  if (typeof value === 'string') return `s:${value}`;
  if (typeof value === 'boolean') return `b:${value}`;
  if (value instanceof Date) return `d:${value.getTime()}`;
  if ('richText' in value) return normalised(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return `e:${value.error}`;
  if ('text' in value) return normalised(value.text);
  return undefined; // An empty shared string comes as an object without any of these.
}

parentPort?.on('message', ({ id, bytes }: WitnessRequest) => {
  void testify(bytes).then((testimony) => parentPort?.postMessage({ id, testimony } satisfies WitnessAnswer));
});
