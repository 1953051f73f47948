/** A cell of a workbook: the file's name without folders, the sheet's name, the address as in «F18». */
export type CellPlace = { readonly workbook: string; readonly sheet: string; readonly cell: string };

/** A place in a text file of the press: path as given by the user, line and column from 1. */
export type TextPlace = { readonly file: string; readonly line?: number; readonly column?: number };

export type Place = CellPlace | TextPlace;

export function isCellPlace(place: Place): place is CellPlace {
  return 'workbook' in place;
}

export function placeKey(place: CellPlace): string {
  return `${place.workbook}\u0000${place.sheet}\u0000${place.cell}`;
}

/** «F» for 6. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** Row and column from 1 of «F18»; undefined when the text is no address. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(address);
  if (match?.[1] === undefined) return undefined;
  let column = 0;
  for (const letter of match[1]) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(match[2]), column };
}

export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
