import type { Cell } from '../workbook/workbook.ts';
import { type Sign, number, sign, type Value } from '../value/value.ts';

export type Reading =
  | { readonly kind: 'value'; readonly value: Value; readonly decimals: number }
  | { readonly kind: 'fault'; readonly code: string; readonly found: string };

/** A cell where a figure belongs: a number, one of the legend's signs, or a fault; never a silent zero. */
export function readValue(cell: Cell | undefined, signs: ReadonlyMap<string, Sign>): Reading {
  if (cell === undefined) return { kind: 'fault', code: 'cell-empty', found: '' };
  const { content } = cell;
  switch (content.kind) {
    case 'number':
      return { kind: 'value', value: number(content.text), decimals: content.text.split('.')[1]?.length ?? 0 };
    case 'text': {
      const text = content.text.trim();
      const found = signs.get(text);
      if (found !== undefined) return { kind: 'value', value: sign(found), decimals: 0 };
      return text === ''
        ? { kind: 'fault', code: 'cell-empty', found: '' }
        : { kind: 'fault', code: 'cell-not-a-number', found: text };
    }
    case 'error':
      return { kind: 'fault', code: 'cell-error', found: content.error };
    case 'date':
    case 'duration':
      return { kind: 'fault', code: 'cell-not-a-number', found: content.iso };
    case 'boolean':
      return { kind: 'fault', code: 'cell-not-a-number', found: String(content.value) };
  }
}
