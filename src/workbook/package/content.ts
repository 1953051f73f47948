import type { Finding } from '../../finding/finding.ts';
import type { CellContent } from '../workbook.ts';
import { numberText } from './number-text.ts';
import { unescapeText, type RichText } from './rich-text.ts';
import { isoDate, serialDate, serialDuration } from './serial-date.ts';
import type { Style } from './styles.ts';

/** A cell as its element tells it. `value` is undefined when there is no `v`, `inline` when there is no `is`. */
export type RawCell = {
  readonly type: string;
  readonly value: string | undefined;
  readonly inline: RichText | undefined;
  readonly formula: string | undefined;
};

/** What the other parts say that a cell needs. */
export type CellContext = { readonly strings: readonly RichText[]; readonly date1904: boolean };

export type CellIssueCode = 'cell-number-malformed' | 'formula-without-result' | 'cell-unreadable' | 'cell-repeated';
export type CellIssue = { readonly code: CellIssueCode; readonly facts: Finding['facts'] };
/** Both absent: the cell holds nothing. With an issue, `content` shows what stands in the file. */
export type Reading = { readonly content?: CellContent; readonly issue?: CellIssue };

const NOTHING: Reading = {};

/** One reader per cell type ([ECMA-376], 18.18.11). */
const READERS: ReadonlyMap<string, (raw: RawCell, context: CellContext, style: Style) => Reading> = new Map([
  ['n', readNumber],
  ['s', readShared],
  ['str', ({ value }: RawCell) => ofText({ text: unescapeText(value ?? ''), marks: '' })],
  ['inlineStr', ({ inline, value }: RawCell) => ofText(inline ?? { text: unescapeText(value ?? ''), marks: '' })],
  ['b', readBoolean],
  ['e', ({ value = '' }: RawCell): Reading => (value === '' ? NOTHING : { content: { kind: 'error', error: value } })],
  ['d', readDate],
]);

export function readContent(raw: RawCell, context: CellContext, style: Style): Reading {
  // A formula of type `str` without a value has the empty text for its result; of any other type it was never reckoned.
  if (raw.formula !== undefined && raw.type !== 'str' && raw.inline === undefined && (raw.value ?? '').trim() === '') {
    const issue: CellIssue = { code: 'formula-without-result', facts: { formula: raw.formula } };
    return { content: { kind: 'error', error: `=${raw.formula}` }, issue };
  }
  const read = READERS.get(raw.type);
  return read ? read(raw, context, style) : unreadable(raw);
}

function readNumber({ value = '' }: RawCell, { date1904 }: CellContext, style: Style): Reading {
  if (value.trim() === '') return NOTHING;
  const text = numberText(value);
  if (text === undefined) {
    const issue: CellIssue = { code: 'cell-number-malformed', facts: { text: shortened(value) } };
    return { content: { kind: 'error', error: shortened(value) }, issue };
  }
  if (style.dates === 'none') return { content: { kind: 'number', text } };
  if (style.dates === 'elapsed') {
    const elapsed = serialDuration(text);
    return {
      content: elapsed === undefined ? { kind: 'number', text } : { kind: 'duration', iso: elapsed, serial: text },
    };
  }
  const iso = serialDate(text, style.dates, date1904);
  return { content: iso === undefined ? { kind: 'number', text } : { kind: 'date', iso, serial: text } };
}

function readShared(raw: RawCell, { strings }: CellContext): Reading {
  const value = (raw.value ?? '').trim();
  if (value === '') return NOTHING;
  const string = /^\d+$/.test(value) ? strings[Number(value)] : undefined;
  return string ? ofText(string) : unreadable(raw);
}

function readBoolean(raw: RawCell): Reading {
  const value = (raw.value ?? '').trim();
  if (value === '') return NOTHING;
  if (value === '1' || value === 'true') return { content: { kind: 'boolean', value: true } };
  if (value === '0' || value === 'false') return { content: { kind: 'boolean', value: false } };
  return unreadable(raw);
}

function readDate(raw: RawCell): Reading {
  if ((raw.value ?? '').trim() === '') return NOTHING;
  const iso = isoDate(raw.value ?? '');
  return iso === undefined ? unreadable(raw) : { content: { kind: 'date', iso } };
}

function ofText({ text, marks }: RichText): Reading {
  if (text === '' && marks === '') return NOTHING;
  return { content: marks === '' ? { kind: 'text', text } : { kind: 'text', text, marks } };
}

function unreadable({ type, value = '' }: RawCell): Reading {
  const text = shortened(value);
  return { content: { kind: 'error', error: text }, issue: { code: 'cell-unreadable', facts: { type, text } } };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
