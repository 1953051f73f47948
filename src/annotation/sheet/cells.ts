import { address, parseAddress } from '../../place/place.ts';
import { attribute, setAttribute } from '../xml/attribute.ts';
import { append, edited, insert, type Edit } from '../xml/edit.ts';
import { child, children, childrenNamed, rootOf, type Element } from '../xml/element.ts';

/** Another format for a cell, by the one it has. */
export type Restyle = (format: number) => number;
export type Restyles = ReadonlyMap<number, ReadonlyMap<number, Restyle>>;

type Numbered = { readonly number: number; readonly element: Element };

/** Gives cells other formats, by row and column; a cell or row that is not there yet is made, with the format it would have had. */
export function restyleCells(xml: string, wanted: Restyles): string {
  const root = rootOf(xml);
  const data = root && child(xml, root, 'sheetData');
  if (root === undefined || data === undefined) return xml;
  const rows = numbered(xml, data, 'row');
  const columns = columnFormats(xml, root);
  const edits: Edit[] = [];
  const newRows = new Map<number, string>();
  for (const [row, cells] of [...wanted].toSorted(([a], [b]) => a - b)) {
    const found = rows.filter(({ number }) => number === row);
    const places = found.map(({ element }) => ({ element, cells: numbered(xml, element, 'c') }));
    const missing: [number, string][] = [];
    const [first] = places;
    const own = first && rowFormat(xml, first.element);
    for (const [column, restyle] of [...cells].toSorted(([a], [b]) => a - b)) {
      const here = places.flatMap((place) => place.cells.filter(({ number }) => number === column));
      for (const { element } of here) {
        const format = restyle(Number(attribute(xml, element, 's') ?? 0));
        edits.push(setAttribute(xml, element, 's', format));
      }
      const format = restyle(own ?? columns(column) ?? 0);
      if (here.length === 0) missing.push([column, `<${named(data, 'c')} r="${address(row, column)}" s="${format}"/>`]);
    }
    if (missing.length === 0) continue;
    if (first)
      edits.push(...inserted(xml, first.element, first.cells, missing), ...widened(xml, first.element, missing));
    else
      newRows.set(
        row,
        `<${named(data, 'row')} r="${row}">${missing.map(([, cell]) => cell).join('')}</${named(data, 'row')}>`,
      );
  }
  return edited(xml, [...edits, ...inserted(xml, data, rows, [...newRows])]);
}

/** Rows or cells with their numbers: one that does not state it follows the one before. */
function numbered(xml: string, parent: Element, local: 'row' | 'c'): readonly Numbered[] {
  let last = 0;
  return childrenNamed(xml, parent, local).map((element) => {
    const stated = attribute(xml, element, 'r');
    if (stated === undefined) last++;
    else last = (local === 'row' ? Number(stated) : parseAddress(stated.toUpperCase())?.column) ?? last;
    return { number: last, element };
  });
}

/** Each before the first that is greater, else at the end; what stands there states its number, so nothing else moves. */
function inserted(
  xml: string,
  parent: Element,
  present: readonly Numbered[],
  missing: readonly (readonly [number, string])[],
): readonly Edit[] {
  const last: string[] = [];
  const edits = missing.flatMap(([number, text]): Edit | readonly never[] => {
    const next = present.find((each) => each.number > number);
    if (next) return insert(next.element.start, text);
    last.push(text);
    return [];
  });
  return last.length === 0 ? edits : [...edits, ...append(xml, parent, last.join(''))];
}

/** `spans` of a row, where it is stated, holds its new cells too. */
function widened(xml: string, row: Element, missing: readonly (readonly [number, string])[]): readonly Edit[] {
  const spans = /^(\d+):(\d+)$/.exec(attribute(xml, row, 'spans') ?? '');
  if (spans === null) return [];
  const columns = missing.map(([column]) => column);
  const [from, to] = [Math.min(Number(spans[1]), ...columns), Math.max(Number(spans[2]), ...columns)];
  return `${from}:${to}` === spans[0] ? [] : [setAttribute(xml, row, 'spans', `${from}:${to}`)];
}

function rowFormat(xml: string, row: Element): number | undefined {
  const format = attribute(xml, row, 's');
  const custom = attribute(xml, row, 'customFormat');
  return format !== undefined && (custom === '1' || custom === 'true') ? Number(format) : undefined;
}

function columnFormats(xml: string, root: Element): (column: number) => number | undefined {
  const cols = child(xml, root, 'cols');
  const columns = cols === undefined ? [] : children(xml, cols);
  return (column) => {
    const found = columns.find(
      (each) => Number(attribute(xml, each, 'min')) <= column && column <= Number(attribute(xml, each, 'max')),
    );
    const format = found && attribute(xml, found, 'style');
    return format === undefined ? undefined : Number(format);
  };
}

function named(beside: Element, local: string): string {
  return beside.name.slice(0, beside.name.length - beside.local.length) + local;
}
