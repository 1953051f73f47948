import type { Cell } from '../../workbook/workbook.ts';
import type { Legend } from '../../language/words.ts';
import { number, sign, type Value } from '../../value/value.ts';
import { readWritten, withoutMark } from './written.ts';

/** What «(5)» means; refused unless the release says. */
export type Parentheses = 'refused' | 'negative';

/** How a release reads what Excel does not hold as a number. */
export type Reader = {
  readonly signs: Legend;
  readonly parentheses: Parentheses;
};

export type Reading =
  | {
      readonly kind: 'value';
      readonly value: Value;
      readonly decimals: number;
      /** The text that was read as this number. */
      readonly written?: string;
    }
  | { readonly kind: 'fault'; readonly code: string; readonly found: string };

/** A cell where a figure belongs: a number, a sign of the legend, a number written as text, or a fault; never a silent zero. */
export function readValue(cell: Cell | undefined, reader: Reader): Reading {
  if (cell === undefined) return { kind: 'fault', code: 'cell-empty', found: '' };
  const { content } = cell;
  switch (content.kind) {
    case 'number':
      return valueOf(content.text);
    case 'text':
      return readText(content.text.trim(), reader);
    case 'error':
      return { kind: 'fault', code: 'cell-error', found: content.error };
    case 'date':
    case 'duration':
      return { kind: 'fault', code: 'cell-not-a-number', found: content.iso };
    case 'boolean':
      return { kind: 'fault', code: 'cell-not-a-number', found: String(content.value) };
  }
}

function readText(text: string, { signs, parentheses }: Reader): Reading {
  const found = signs.get(text) ?? signs.get(withoutMark(text));
  if (found !== undefined) return { kind: 'value', value: sign(found), decimals: 0 };
  if (text === '') return { kind: 'fault', code: 'cell-empty', found: '' };
  const written = readWritten(text);
  if (written.kind === 'fault') return { kind: 'fault', code: written.code, found: text };
  if (written.kind === 'number') return { ...valueOf(written.text), written: text };
  if (parentheses === 'refused') return { kind: 'fault', code: 'number-in-parentheses', found: text };
  return { ...valueOf(`-${written.text}`), written: text };
}

function valueOf(text: string): Extract<Reading, { kind: 'value' }> {
  const point = text.indexOf('.');
  return { kind: 'value', value: number(text), decimals: point < 0 ? 0 : text.length - point - 1 };
}
