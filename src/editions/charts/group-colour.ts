import type { ChartLook } from './drawing.ts';

/** The colours are the house's sequence, in the order of the groups: the same group has the same colour in every bar. */
export const groupColour = (index: number, { colours }: ChartLook): string =>
  colours.sequence[index % colours.sequence.length] ?? colours.line;
