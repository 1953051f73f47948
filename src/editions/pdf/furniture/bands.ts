import type { Furniture } from '../../../document/tree.ts';
import type { Look } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { Node } from '../node.ts';

type Band = Furniture['bands'][number];

const height = millimetres(6);

const colours: Readonly<Record<Band['kind'], (look: Look) => string>> = {
  draft: ({ colours: { departures } }) => departures,
  errors: ({ colours: { departures } }) => departures,
  sample: ({ colours }) => colours.house,
};

export const bandsHeight = (bands: readonly Band[]): number => bands.length * height;

/** Across the head of every page: what this copy is. */
export const bandNodes = (bands: readonly Band[], width: number, look: Look): readonly Node[] =>
  bands.flatMap((band, index): readonly Node[] => {
    const top = index * height;
    const leading = look.styles.band.leading;
    return [
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: width, h: height - 0.5, color: colours[band.kind](look) }],
        absolutePosition: { x: 0, y: top },
      },
      { text: band.text, style: 'band', absolutePosition: { x: look.margins.left, y: top + (height - leading) / 2 } },
    ];
  });
