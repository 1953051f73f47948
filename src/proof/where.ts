import type { FoundPassage } from './finished.ts';
import type { Where } from './proof.ts';
import type { Token } from './tokens.ts';

export function textOf({ pieces }: FoundPassage): string {
  return pieces.map(({ text }) => text).join('');
}

export function whereOf(passage: FoundPassage | undefined, standing: Where, at?: string): Where {
  return {
    ...standing,
    ...(passage?.page === undefined ? {} : { page: passage.page }),
    ...(passage?.sheet === undefined ? {} : { sheet: passage.sheet }),
    ...(passage?.row === undefined ? {} : { row: passage.row }),
    ...(at === undefined ? {} : { at }),
  };
}

const ROUND = 48;

/** The words round a number, the number in square brackets; of a row, its own cell, with the label of the row before it. */
export function around(text: string, { start, end }: Pick<Token, 'start' | 'end'>): string {
  const from = text.lastIndexOf('\t', start) + 1;
  const until = text.indexOf('\t', end);
  const before = text.slice(from, start);
  const after = text.slice(end, until < 0 ? undefined : until);
  const cut = (part: string): string => part.replaceAll(/\s+/g, ' ');
  const left = before.length > ROUND ? `…${before.slice(-ROUND).replace(/^\S*\s/, '')}` : before;
  const right = after.length > ROUND ? `${after.slice(0, ROUND).replace(/\s\S*$/, '')}…` : after;
  const stub = text.slice(0, Math.max(0, text.indexOf('\t')));
  const label = from > 0 && before.trim() === '' && after.trim() === '' ? `${cut(stub)} … ` : '';
  return `${label}${cut(left)}[${text.slice(start, end)}]${cut(right)}`.trim();
}
