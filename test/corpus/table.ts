import { readFileSync } from 'node:fs';
import type { Workbook } from '../../src/workbook/workbook.ts';
import type { Difference } from './compare.ts';
import { MANNERS } from './manners.ts';

/** A row of `differences.tsv`. «*» in a field stands for anything; `ours` may name a manner instead: «(line-break)». */
export type Listed = {
  readonly path: string;
  readonly sheet: string;
  readonly cell: string;
  readonly ours: string;
  readonly theirs: string;
  readonly reason: string;
};

export function readTable(): readonly Listed[] {
  const text = readFileSync(new URL('differences.tsv', import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [path = '', sheet = '', cell = '', ours = '', theirs = '', reason = ''] = line.split('\t');
      return { path, sheet, cell, ours, theirs, reason };
    });
}

/** The row that explains a difference, if one does. */
export function explanation(
  table: readonly Listed[],
  path: string,
  difference: Difference,
  workbook: Workbook | undefined,
): Listed | undefined {
  const sheet = workbook?.sheets.find(({ name }) => name === difference.sheet);
  return table.find((listed) => {
    const here = fits(listed.path, path) && fits(listed.sheet, difference.sheet) && fits(listed.cell, difference.cell);
    if (!here) return false;
    const manner = /^\((.+)\)$/.exec(listed.ours)?.[1];
    if (manner !== undefined) return MANNERS[manner]?.(difference, sheet) === true;
    return fits(listed.ours, difference.ours) && fits(listed.theirs, difference.theirs);
  });
}

function fits(pattern: string, text: string): boolean {
  const [first = '', ...others] = pattern.split('*');
  if (others.length === 0) return pattern === text;
  const last = others.pop() ?? '';
  if (!text.startsWith(first) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length && text.endsWith(last);
}
