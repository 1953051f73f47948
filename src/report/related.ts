import type { Finding } from '../finding/finding.ts';
import { isCellPlace } from '../place/place.ts';

/** More cells than these are counted. */
const SHOWN = 6;

/** «1!B6, 2!C7, … (21)»: the cells to look at beside the suspect one; the workbook is named where it is another. */
export function relatedText({ place, related }: Finding): string {
  const own = place !== undefined && isCellPlace(place) ? place.workbook : undefined;
  const cells = related.slice(0, SHOWN).map(({ workbook, sheet, cell }) => {
    const at = cell === '' ? sheet : `${sheet}!${cell}`;
    return workbook === own ? at : `${workbook} ${at}`;
  });
  return related.length > cells.length ? `${cells.join(', ')}, … (${related.length})` : cells.join(', ');
}
