/**
 * The name of a place in the document definition. pdfmake keeps places by their name in an array, whose own names («map», «length») it takes
 * for places; no name that begins so is one of those, nor that of a footnote.
 */
export const placeOf = (id: string): string => `place-${id}`;
