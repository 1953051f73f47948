import type { Cell } from '../workbook/workbook.ts';
import { textOf } from './grid.ts';

/** «1.», «1.1», «2.3.1)» before a label. */
const NUMBER = /^\s*(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(?=\p{L})/u;

/** How deep a row stands: by its number («1.1» is deeper than «1»), else by indent and leading spaces. */
export function levelOf(cell: Cell | undefined): number {
  const text = textOf(cell) ?? '';
  const indent = (cell?.indent ?? 0) * 2;
  if (!/^[\s\d]/.test(text)) return indent;
  const number = NUMBER.exec(text)?.[1];
  const spaces = /^\s*/.exec(text)?.[0].length ?? 0;
  return indent + spaces + (number === undefined ? 0 : number.split('.').length - 1);
}

export function withoutNumber(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(NUMBER, ''))
    .join('\n');
}
