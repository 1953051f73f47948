import { address, parseAddress } from '../../place/place.ts';
import { attribute } from '../xml/attribute.ts';
import { child, children, rootOf } from '../xml/element.ts';

/** The cell that is seen where a cell is: a merge shows its first cell only. */
export function seenCell(xml: string): (cell: string) => string {
  const root = rootOf(xml);
  const merges = root && child(xml, root, 'mergeCells');
  const areas = (merges === undefined ? [] : children(xml, merges)).flatMap((merge) => {
    const [from, to] = (attribute(xml, merge, 'ref') ?? '').split(':').map(parseAddress);
    return from && to ? [{ from, to }] : [];
  });
  return (cell) => {
    const place = parseAddress(cell);
    const area =
      place &&
      areas.find(
        ({ from, to }) =>
          from.row <= place.row && place.row <= to.row && from.column <= place.column && place.column <= to.column,
      );
    return area ? address(area.from.row, area.from.column) : cell;
  };
}
