import assert from 'node:assert/strict';
import { openArchive } from '../../src/archive/read.ts';
import { repack } from '../../src/archive/repack.ts';
import { parseAddress } from '../../src/place/place.ts';

/** What a cell is to hold: a number, a text, nothing, or an error value of Excel. */
export type CellValue = number | string | null | { readonly error: string };

/** The same workbook with one cell changed; its style stays, a formula goes. Nothing else of the file is touched. */
export function withCell(workbook: Uint8Array, sheet: string, cell: string, value: CellValue): Uint8Array {
  return withSheet(workbook, sheet, (xml) => replaceCell(xml, cell, value));
}

/** The same workbook without a row; the rows below stay where they are. */
export function withoutRow(workbook: Uint8Array, sheet: string, row: number): Uint8Array {
  return withSheet(workbook, sheet, (xml) => replaceOnce(xml, rowPattern(row), () => ''));
}

/** The same workbook with a copy of a row put after it, under a number that no row has. */
export function withRowCopied(workbook: Uint8Array, sheet: string, from: number, to: number): Uint8Array {
  return withSheet(workbook, sheet, (xml) => {
    assert.doesNotMatch(xml, rowPattern(to));
    return replaceOnce(
      xml,
      rowPattern(from),
      (row) => row + row.replaceAll(/ r="([A-Z]*)\d+"/g, (_, column: string) => ` r="${column}${to}"`),
    );
  });
}

/** The same workbook without the cells of some columns, headings included. */
export function withoutColumns(workbook: Uint8Array, sheet: string, columns: readonly string[]): Uint8Array {
  const pattern = new RegExp(`<c r="(?:${columns.join('|')})\\d+"[^>]*?(?:/>|>.*?</c>)`, 'gs');
  return withSheet(workbook, sheet, (xml) => xml.replaceAll(pattern, ''));
}

/** The same workbook without a sheet. */
export function withoutSheet(workbook: Uint8Array, sheet: string): Uint8Array {
  return withPart(workbook, 'xl/workbook.xml', (xml) =>
    replaceOnce(xml, new RegExp(`<sheet [^>]*name="${sheet}"[^>]*/>`), () => ''),
  );
}

function withSheet(workbook: Uint8Array, sheet: string, rewrite: (xml: string) => string): Uint8Array {
  const list = partOf(workbook, 'xl/workbook.xml');
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="([^"]+)"`).exec(list)?.[1] ?? '';
  const relation = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`).exec(partOf(workbook, 'xl/_rels/workbook.xml.rels'));
  return withPart(workbook, `xl/${relation?.[1] ?? ''}`, rewrite);
}

function withPart(workbook: Uint8Array, part: string, rewrite: (xml: string) => string): Uint8Array {
  const written = new TextEncoder().encode(rewrite(partOf(workbook, part)));
  return repack(workbook, { rewrite: (name, bytes) => (name === part ? written : bytes) });
}

function partOf(workbook: Uint8Array, part: string): string {
  const archive = openArchive(workbook);
  const bytes = archive.kind === 'archive' ? archive.read(part) : undefined;
  assert.ok(bytes !== undefined, `the workbook has no ${part}`);
  return new TextDecoder().decode(bytes);
}

function replaceCell(xml: string, cell: string, value: CellValue): string {
  assert.ok(parseAddress(cell) !== undefined, `${cell} is no address`);
  return replaceOnce(xml, new RegExp(`<c r="${cell}"([^>]*?)(?:/>|>.*?</c>)`, 's'), (_, attributes = '') => {
    const kept = attributes.replace(/ t="[^"]*"/, '');
    if (value === null) return `<c r="${cell}"${kept}/>`;
    if (typeof value === 'number') return `<c r="${cell}"${kept}><v>${value}</v></c>`;
    if (typeof value === 'string') return `<c r="${cell}"${kept} t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<c r="${cell}"${kept} t="e"><v>${value.error}</v></c>`;
  });
}

function rowPattern(row: number): RegExp {
  return new RegExp(`<row r="${row}"[^>]*>.*?</row>`, 's');
}

function replaceOnce(xml: string, pattern: RegExp, by: (match: string, group?: string) => string): string {
  assert.match(xml, pattern);
  return xml.replace(pattern, by);
}
