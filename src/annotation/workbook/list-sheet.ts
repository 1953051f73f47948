import type { Severity } from '../../finding/finding.ts';
import type { Language } from '../../language/language.ts';
import type { Standard } from '../package/namespace.ts';
import type { ListLook } from '../styles/paint.ts';
import { escapeString } from '../xml/escape.ts';

/** One finding as the list tells it; no cell where it is about a sheet or the whole workbook. */
export type Line = {
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  /** Whether the cell is in the workbook, so that a link leads somewhere. */
  readonly linked: boolean;
  readonly says: string;
  readonly advice: string;
  readonly related: string;
};

const WIDTHS = [11, 24, 9, 62, 54, 36];
const HEADER_ROW = 3;
/** Height of a line of the list's type in points. Heights are stated, since not every program finds them by itself. */
const LINE = 13.5;

/** The worksheet that lists all findings, each with a link to its cell. Texts stand in the cells: no other part changes. */
export function listSheet(
  title: string,
  lines: readonly Line[],
  look: ListLook,
  language: Language,
  { main }: Standard,
): string {
  const words = language.annotation;
  const header = [words.severity, words.sheet, words.cell, words.finding, words.advice, words.compare];
  const rows = [
    row(1, [[look.title, title]], 21),
    row(
      HEADER_ROW,
      header.map((word) => [look.header, word]),
    ),
    ...lines.map((line, index) => row(HEADER_ROW + 1 + index, cellsOf(line, look, language))),
  ];
  const links = lines.flatMap(({ sheet, cell, linked }, index) => {
    const location = escapeString(`'${sheet.replaceAll("'", "''")}'!${cell}`);
    return linked ? [`<hyperlink ref="C${HEADER_ROW + 1 + index}" location="${location}" display="${cell}"/>`] : [];
  });
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>' +
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane ySplit="${HEADER_ROW}" topLeftCell="A${HEADER_ROW + 1}" ` +
    'activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    (links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function cellsOf(line: Line, look: ListLook, language: Language): readonly (readonly [number, string])[] {
  return [
    [look.severity[line.severity], language.severities[line.severity]],
    [look.text, line.sheet],
    [line.linked ? look.link : look.text, line.cell],
    [look.text, line.says],
    [look.text, line.advice],
    [look.text, line.related],
  ];
}

function row(number: number, cells: readonly (readonly [number, string])[], height = heightOf(cells)): string {
  const written = cells.map(([format, text], index) => {
    const place = `r="${String.fromCharCode(65 + index)}${number}" s="${format}"`;
    if (text === '') return `<c ${place}/>`;
    return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeString(text)}</t></is></c>`;
  });
  return `<row r="${number}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** Room for the longest of the wrapped texts; 409 points are Excel's most. */
function heightOf(cells: readonly (readonly [number, string])[]): number {
  const lines = cells.map(([, text], index) => Math.ceil(text.length / ((WIDTHS[index] ?? 10) - 3)));
  return Math.min(409, Math.max(1, ...lines) * LINE + 3);
}
