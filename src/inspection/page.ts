import { fill, type Language } from '../language/language.ts';
import { rangeText } from './json.ts';
import type { Column, Inspected, InspectedSheet, Table } from './structure.ts';

type Paint = { readonly strong: (text: string) => string; readonly faint: (text: string) => string };

const COLOUR: Paint = {
  strong: (text) => `\u001b[1m${text}\u001b[22m`,
  faint: (text) => `\u001b[2m${text}\u001b[22m`,
};
const PLAIN: Paint = { strong: (text) => text, faint: (text) => text };

/** So many lines of headings and notes of one table are shown; the rest is counted. */
const SHOWN = 40;
const WIDE = 150;

/** A page for the terminal: sheet by sheet, which tables stand there, where, and what they hold. */
export function page({ sheets }: Inspected, language: Language, colour: boolean): readonly string[] {
  const paint = colour ? COLOUR : PLAIN;
  return sheets.flatMap((sheet) => [...sheetLines(sheet, language, paint), '']);
}

function sheetLines(sheet: InspectedSheet, language: Language, paint: Paint): readonly string[] {
  const { name, state, range, tables, cells } = sheet;
  const say = sayer(language);
  const hidden = state === 'visible' ? '' : `, ${say(`inspect-${state}`)}`;
  const used = range === undefined ? say('inspect-empty') : say('inspect-used', { range: rangeText(range), cells });
  const head = `${paint.strong(say('inspect-sheet', { name }))}  ${paint.faint(`${used}${hidden}`)}`;
  if (tables.length === 0) return range === undefined ? [head] : [head, `  ${say('inspect-none')}`];
  return [head, ...tables.flatMap((table, index) => [...(index > 0 ? [''] : []), ...tableLines(table, say, paint)])];
}

type Say = (key: string, facts?: Readonly<Record<string, string | number>>) => string;

function sayer({ commands }: Language): Say {
  return (key, facts = {}) => fill(commands[key] ?? key, facts);
}

function tableLines(table: Table, say: Say, paint: Paint): readonly string[] {
  const { title, range, columns, rows, unit, signs, notes } = table;
  const signsSaid = [...signs].map(([sign, count]) => `${sign} × ${count}`).join(', ');
  const [first = say('inspect-untitled'), ...more] = (title?.text ?? '').split('\n').filter((line) => line !== '');
  return [
    `  ${paint.strong(cut(first))}`,
    ...more.map((line) => `  ${paint.faint(cut(line))}`),
    `    ${say('inspect-size', { range: rangeText(range), rows, columns: columns.length })}`,
    ...(unit === undefined ? [] : [`    ${say('inspect-unit', { unit })}`]),
    ...(signsSaid === '' ? [] : [`    ${say('inspect-signs', { signs: signsSaid })}`]),
    ...limited(grouped(columns)).map((heading) => `    ${paint.faint('│')} ${cut(heading)}`),
    ...limited(notes).map((note) => `    ${paint.faint(say('inspect-note', { note: cut(note) }))}`),
  ];
}

/** Columns under the same outer headings in one line: «2025 | arrivals, departures». */
function grouped(columns: readonly Column[]): readonly string[] {
  const groups: { readonly outer: string; readonly leaves: string[] }[] = [];
  for (const { path } of columns) {
    const outer = path.slice(0, -1).join(' | ');
    const leaf = path.at(-1) ?? '…';
    const last = groups.at(-1);
    if (last?.outer === outer) last.leaves.push(leaf);
    else groups.push({ outer, leaves: [leaf] });
  }
  return groups.map(({ outer, leaves }) => [...(outer === '' ? [] : [outer]), leaves.join(', ')].join(' | '));
}

function limited(texts: readonly string[]): readonly string[] {
  const rest = texts.length - SHOWN;
  return rest > 0 ? [...texts.slice(0, SHOWN), `… +${rest}`] : texts;
}

function cut(text: string): string {
  return text.length > WIDE ? `${text.slice(0, WIDE - 1)}…` : text;
}
