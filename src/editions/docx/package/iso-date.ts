/** W3CDTF to the second, as Office writes it. */
export const isoSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
