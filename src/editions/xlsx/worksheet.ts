import { address } from '../../place/place.ts';
import type { Furniture } from '../../document/tree.ts';
import { rowHeight } from './heights.ts';
import { element, escaped, NAMESPACE, OFFICE, part } from './markup.ts';
import { reference, type Sheet, type SheetCell } from './sheet.ts';
import type { Strings } from './strings.ts';
import type { Styles } from './styles.ts';

export type Relationship = { readonly type: string; readonly target: string; readonly external?: boolean };
export type Worksheet = { readonly markup: string; readonly relationships: readonly Relationship[] };

/** What the sheets of one workbook share. */
export type Shared = { readonly strings: Strings; readonly styles: Styles; readonly furniture: Furniture };

/** So many rows still read well on one printed page. */
const ONE_PAGE = 45;

/** The markup of one worksheet, and the parts and addresses it points at (rId1 is the first). */
export function worksheet(sheet: Sheet, shared: Shared, first: boolean, tablePart: string | undefined): Worksheet {
  const relationships: Relationship[] = [];
  if (tablePart !== undefined) relationships.push({ type: 'table', target: tablePart });
  const links = sheet.rows.flatMap((cells, row) =>
    cells.map((cell, column) => hyperlink(cell, address(row + 1, column + 1), relationships)),
  );
  const width = Math.max(1, ...sheet.rows.map((cells) => cells.length));
  const markup = element(
    'worksheet',
    { xmlns: NAMESPACE, 'xmlns:r': `${OFFICE}/relationships` },
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })),
    element('dimension', { ref: `A1:${address(Math.max(1, sheet.rows.length), width)}` }),
    element('sheetViews', {}, element('sheetView', { tabSelected: first ? 1 : undefined, workbookViewId: 0 })),
    element('sheetFormatPr', { defaultRowHeight: 17 }),
    element('cols', {}, ...columns(sheet.widths)),
    element('sheetData', {}, ...sheet.rows.map((cells, index) => row(cells, index + 1, sheet, shared))),
    links.join('') === '' ? '' : element('hyperlinks', {}, ...links),
    element('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      orientation: sheet.landscape ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: sheet.rows.length <= ONE_PAGE ? 1 : 0,
    }),
    headerFooter(shared.furniture),
    tablePart === undefined ? '' : element('tableParts', { count: 1 }, element('tablePart', { 'r:id': 'rId1' })),
  );
  return { markup: part(markup), relationships };
}

function columns(widths: readonly number[]): readonly string[] {
  return widths.map((width, index) => element('col', { min: index + 1, max: index + 1, width, customWidth: 1 }));
}

function row(cells: readonly SheetCell[], number: number, { widths }: Sheet, { strings, styles }: Shared): string {
  const list = cells.map((cell, column) => {
    const attributes = { r: address(number, column + 1), s: styles.of(cell.look) };
    return cell.kind === 'number'
      ? element('c', attributes, element('v', {}, String(cell.value)))
      : element('c', { ...attributes, t: 's' }, element('v', {}, String(strings.of(cell.text))));
  });
  return element('row', { r: number, ht: rowHeight(cells, widths) }, ...list);
}

function hyperlink(cell: SheetCell, ref: string, relationships: Relationship[]): string {
  if (cell.kind !== 'text' || cell.link === undefined) return '';
  const { link } = cell;
  if (link.kind === 'place') {
    return element('hyperlink', { ref, location: reference(link.sheet, link.cell), display: cell.text });
  }
  const id = relationships.push({ type: 'hyperlink', target: link.href, external: true });
  return element('hyperlink', { ref, 'r:id': `rId${id}` });
}

/** On paper: the bands above, office and page below. `&` begins a code there; at most 255 characters a line. */
function headerFooter({ bands, office, page }: Furniture): string {
  const text = (words: string) => words.replaceAll('&', '&&').slice(0, 200);
  const head = text(bands.map((band) => band.text).join(' · '));
  const number = text(page).replace('{page}', '&P').replace('{pages}', '&N');
  return element(
    'headerFooter',
    {},
    head === '' ? '' : element('oddHeader', {}, escaped(`&C${head}`)),
    element('oddFooter', {}, escaped(`&L${text(office)}&R${number}`)),
  );
}
