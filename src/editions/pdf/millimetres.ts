/** Points of a length in millimetres. */
export const millimetres = (length: number): number => (length * 72) / 25.4;
