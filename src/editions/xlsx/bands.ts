import type { Publication } from '../edition.ts';
import type { SheetCell } from './sheet.ts';

/** What a draft, sample data or errors say on every sheet, right under the title. */
export function bandRows({ document, house }: Publication): readonly (readonly SheetCell[])[] {
  return document.furniture.bands.map((band): readonly SheetCell[] => [
    {
      kind: 'text',
      text: band.text,
      look: { role: 'band', colour: band.kind === 'sample' ? house.colours.house : house.colours.departures },
    },
  ]);
}
