import type { TableBlock } from '../../../document/tree.ts';
import type { Element } from '../tag.ts';
import { columnsOf, gridOf } from './grid.ts';

/** A table as it is heard: one, however many pages and groups of columns it is printed in. */
export type TableTags = {
  readonly table: Element;
  /** The caption's own line and that of the unit. */
  readonly caption: Element;
  readonly unit: Element;
  /** Header cells in the order of the block's header. */
  readonly heads: readonly Element[];
  readonly rows: readonly { readonly stub: Element; readonly cells: readonly Element[] }[];
};

/** Every header cell names what it speaks for; a cell over several rows is heard in the first of them, though its words stand in the last. */
export function tableTags({ header, rows, unit: unitWords }: TableBlock): TableTags {
  const count = columnsOf(gridOf(header));
  const inRows = header.map((cells) =>
    cells.map(({ columns, rows: over }): Element => ({ role: 'TH', scope: 'Column', columns, rows: over })),
  );
  const body = rows.map(({ role, cells }) => ({
    stub: { role: 'TH', scope: 'Row', columns: role === 'heading' ? count : 1 } as const,
    cells: role === 'heading' ? [] : cells.map((): Element => ({ role: 'TD' })),
  }));
  const caption: Element = { role: 'P' };
  const unit: Element = { role: 'P' };
  const table: Element = {
    role: 'Table',
    children: [
      { role: 'Caption', children: unitWords === '' ? [caption] : [caption, unit] },
      { role: 'THead', children: inRows.map((children) => ({ role: 'TR', children })) },
      { role: 'TBody', children: body.map(({ stub, cells }) => ({ role: 'TR', children: [stub, ...cells] })) },
    ],
  };
  return { table, caption, unit, heads: inRows.flat(), rows: body };
}
