import type { ChartMap } from '../../../document/tree.ts';
import type { ChartLook } from '../drawing.ts';

/** How the territories of a class are filled. Classes under zero are striped: their colours are as light in grey print as those over it. */
export type ClassLook = { readonly colour: string; readonly stripes?: string };

const middle = 2;

/** From the lowest class. */
export function classLooks({ classes, below }: ChartMap, { colours }: ChartLook): readonly ClassLook[] {
  const { diverging, scale } = colours;
  const steps = scale.length - 1;
  return classes.map((_, index): ClassLook => {
    if (below === undefined) {
      const at = classes.length === 1 ? middle : Math.round((index * steps) / (classes.length - 1));
      return { colour: scale[at] ?? colours.tint };
    }
    const over = classes.length - below;
    if (index >= below)
      return { colour: diverging[index - below + (over > middle ? middle : middle + 1)] ?? colours.tint };
    const at = index + Math.max(0, middle - below);
    const colour = diverging[at] ?? colours.tint;
    return { colour, stripes: at === 0 ? '#FFFFFF' : colours.departures };
  });
}

export const missingLook = ({ colours }: ChartLook): ClassLook => ({ colour: '#FFFFFF', stripes: colours.line });
