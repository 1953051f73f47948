import { normaliseLabel } from '../language/label.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { TableWords } from './structure.ts';

/** What a cell is at first sight. `year`: a number or text that may be a year; `written`: a number typed as text. */
export type Mark = 'blank' | 'figure' | 'year' | 'written' | 'sign' | 'error' | 'date' | 'text';

const YEAR = /^(?:19|20)\d\d$/;
const WRITTEN = /^[-−–+]?\(?\d{1,3}(?:[\s\u00a0\u202f]?\d{3})*(?:[.,]\d+)?\)?\s?[*%]?$/;
/** Signs of other offices, which no legend of ours knows: they are counted, not read. */
const SIGN = /^(?:n\/?a|n\.a\.?|[-–—−*:/.…]{1,3})$/i;
const LONGEST = 16;

export function markOf({ content, format }: Cell, words: TableWords): Mark {
  switch (content.kind) {
    case 'number':
      return format === undefined && YEAR.test(content.text) ? 'year' : 'figure';
    case 'text':
      return markOfText(content.text, words);
    case 'error':
      return 'error';
    case 'boolean':
      return 'text';
    default:
      return 'date';
  }
}

function markOfText(text: string, words: TableWords): Mark {
  const said = text.trim();
  if (said === '') return 'blank';
  if (said.length > LONGEST) return 'text';
  if (words.signs.has(said) || SIGN.test(said)) return 'sign';
  if (!/\d/.test(said)) return 'text';
  if (YEAR.test(normaliseLabel(said))) return 'year';
  return WRITTEN.test(said) ? 'written' : 'text';
}
