import exceljs, { type Cell, type Workbook, type Worksheet } from 'exceljs';
import { openArchive } from '../../../src/archive/read.ts';
import type { DocumentTree } from '../../../src/document/tree.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { writeXlsx } from '../../../src/editions/xlsx/index.ts';
import { samplePublication } from '../sample.ts';

/** The sample publication with parts of its document exchanged. */
export function publicationWith(parts: Partial<DocumentTree>): Publication {
  return { ...samplePublication, document: { ...samplePublication.document, ...parts } };
}

/** A written edition as another library reads it. */
export async function readBack(publication: Publication = samplePublication): Promise<Workbook> {
  const bytes = await writeXlsx(publication);
  const workbook = new exceljs.Workbook();
  // exceljs declares a Buffer of its own making; any bytes do.
  await workbook.xlsx.load(bytes as unknown as Parameters<Workbook['xlsx']['load']>[0]);
  return workbook;
}

export function sheet(workbook: Workbook, name: string): Worksheet {
  const found = workbook.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

export function text(cell: Cell): string {
  return cell.text;
}

/** Texts of column A from the top down. */
export function firstColumn(worksheet: Worksheet): readonly string[] {
  return Array.from({ length: worksheet.rowCount }, (_, index) => text(worksheet.getCell(index + 1, 1)));
}

/** The row that heads the table of a sheet. */
export function headerRow(worksheet: Worksheet, firstHead: string): number {
  return firstColumn(worksheet).indexOf(firstHead) + 1;
}

/** The text of every part of a written edition. */
export async function partsOf(publication: Publication): Promise<ReadonlyMap<string, string>> {
  const archive = openArchive(await writeXlsx(publication));
  if (archive.kind !== 'archive') throw new Error('no archive');
  return new Map(archive.names.map((name) => [name, new TextDecoder().decode(archive.read(name))]));
}
