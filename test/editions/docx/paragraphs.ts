import { SaxesParser } from 'saxes';

/** A paragraph as a reader of the file meets it: its style, its words, where it stands. */
export type ReadParagraph = {
  readonly style: string;
  readonly text: string;
  /** Row and column of a table, from 0; absent outside tables. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  readonly holdsDrawing: boolean;
};

/** Reads a body, head or foot. Field instructions are shown as {PAGE}; merged cells keep their place in the row. */
export function paragraphsOf(xml: string): readonly ReadParagraph[] {
  const found: ReadParagraph[] = [];
  const at = { table: -1, row: -1, column: -1, inTable: false };
  let current = { style: 'Normal', text: '', holdsDrawing: false };
  let open: 'text' | 'instruction' | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') Object.assign(at, { table: at.table + 1, row: -1, inTable: true });
    if (name === 'w:tr') Object.assign(at, { row: at.row + 1, column: -1 });
    if (name === 'w:tc') at.column += 1;
    if (name === 'w:p') current = { style: 'Normal', text: '', holdsDrawing: false };
    if (name === 'w:pStyle') current.style = attributes['w:val'] ?? '';
    if (name === 'w:tab' && attributes['w:pos'] === undefined) current.text += '\t';
    if (name === 'c:chart') current.holdsDrawing = true;
    if (name === 'w:noBreakHyphen') current.text += '-';
    if (name === 'w:fldSimple') current.text += `{${attributes['w:instr'] ?? ''}}`;
    if (name === 'w:footnoteReference') current.text += `[^${attributes['w:id'] ?? ''}]`;
    if (name === 'w:footnoteRef') current.text += '[^]';
    if (name === 'w:t') open = 'text';
    if (name === 'w:instrText') open = 'instruction';
  });
  parser.on('text', (text) => {
    if (open === 'text') current.text += text;
    if (open === 'instruction') current.text += `{${text}}`;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t' || name === 'w:instrText') open = undefined;
    if (name === 'w:tbl') at.inTable = false;
    if (name !== 'w:p') return;
    const { table, row, column } = at;
    found.push({ ...current, ...(at.inTable ? { cell: { table, row, column } } : {}) });
  });
  parser.write(xml).close();
  return found;
}
