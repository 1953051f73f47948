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

/** Row and column from 1 of «F18», «$F$18»; undefined when the text is no address. Read letter by letter: a sheet has millions. */
export function parseAddress(address: string): { readonly row: number; readonly column: number } | undefined {
  let at = address.startsWith('$') ? 1 : 0;
  let column = 0;
  const letters = at;
  for (let code = address.charCodeAt(at); code >= 65 && code <= 90; code = address.charCodeAt(++at)) {
    column = column * 26 + code - 64;
  }
  if (at === letters || at - letters > 3) return undefined;
  if (address[at] === '$') at++;
  const digits = at;
  let row = 0;
  for (let code = address.charCodeAt(at); code >= 48 && code <= 57; code = address.charCodeAt(++at)) {
    row = row * 10 + code - 48;
  }
  const wellFormed = at === address.length && at > digits && at - digits <= 7 && address[digits] !== '0';
  return wellFormed ? { row, column } : undefined;
}

export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
