import { cellsOf } from '../document/references.ts';
import type { Figure } from '../indicators/indicator.ts';
import type { CellPlace } from '../place/place.ts';

/** The cells of workbooks behind a figure. */
export function cellsBehind(id: string, figures: ReadonlyMap<string, Figure>): readonly CellPlace[] {
  const figure = figures.get(id);
  return figure === undefined ? [] : cellsOf(figure).map(({ place }) => place);
}
