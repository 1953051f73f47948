/** A number of a page's content, to a thousandth of a point. */
export const round = (value: number): number => Math.round(value * 1000) / 1000;
