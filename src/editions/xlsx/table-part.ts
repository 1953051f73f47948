import { address } from '../../place/place.ts';
import { element, NAMESPACE, part } from './markup.ts';
import type { SheetTable } from './sheet.ts';

/** Marks the range as a table with one header row, which screen readers announce; no filter buttons. */
export function tablePart({ name, headerRow, columns, rows }: SheetTable, id: number): string {
  return part(
    element(
      'table',
      {
        xmlns: NAMESPACE,
        id,
        name,
        displayName: name,
        ref: `A${headerRow}:${address(headerRow + rows, columns.length)}`,
        totalsRowShown: 0,
      },
      element(
        'tableColumns',
        { count: columns.length },
        ...columns.map((column, index) => element('tableColumn', { id: index + 1, name: column })),
      ),
    ),
  );
}
