import type { Alignment, Borders, Cell, Font } from 'exceljs';

const name = 'Calibri';
export const small: Partial<Font> = { name, size: 8 };
export const smallBold: Partial<Font> = { name, size: 8, bold: true };
export const titleFont: Partial<Font> = { name, size: 10, bold: true };
export const fontOf = (size: number, bold = false): Partial<Font> => ({ name, size, bold });

export const centred: Partial<Alignment> = { horizontal: 'center', vertical: 'middle', wrapText: true };
export const left: Partial<Alignment> = { horizontal: 'left', vertical: 'middle', wrapText: true };
export const right: Partial<Alignment> = { horizontal: 'right', vertical: 'middle' };

const thin = { style: 'thin' } as const;
export const boxed: Partial<Borders> = { top: thin, bottom: thin, left: thin, right: thin };
export const ruledBelow: Partial<Borders> = { bottom: thin };

export type Style = {
  readonly font?: Partial<Font>;
  readonly alignment?: Partial<Alignment>;
  readonly border?: Partial<Borders>;
};

export function put(cell: Cell, value: Cell['value'], style: Style): void {
  cell.value = value;
  if (style.font !== undefined) cell.font = style.font;
  if (style.alignment !== undefined) cell.alignment = style.alignment;
  if (style.border !== undefined) cell.border = style.border;
}
