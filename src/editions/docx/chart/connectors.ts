import type { ChartBlock } from '../../../document/tree.ts';

/** Takes no letter, as that of the names of the rows does, and is another: a series is hidden from the legend by its name. */
export const CONNECTORS = '\u2007';

/** The line of a row from one mark to the other: the places of both among the points of their series, from 0, and the row from the top. */
export type Connector = { readonly row: number; readonly from: number; readonly to: number };

/** Points of the connectors: both ends, and one between two lines that is taken out again, since only a gap ends a line. */
export const STRIDE = 3;
export const isGap = (point: number): boolean => point % STRIDE === STRIDE - 1;

/** Rows with marks of both the first series and the second. */
export function connectorsOf({ categories, series: [first, second] }: ChartBlock): readonly Connector[] {
  const found: Connector[] = [];
  let [from, to] = [0, 0];
  for (const row of categories.keys()) {
    const [hasFirst, hasSecond] = [first, second].map((one) => (one?.points[row]?.value ?? null) !== null);
    if (hasFirst === true && hasSecond === true) found.push({ row, from, to });
    from += hasFirst === true ? 1 : 0;
    to += hasSecond === true ? 1 : 0;
  }
  return found;
}
