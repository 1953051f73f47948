import type { Block, ChartBlock, TableBlock } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { bookmarkName, numberBookmark } from '../setting.ts';
import type { Writing } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { bookmark, element, paragraph, run } from '../xml.ts';

/** Names of the sequences, the same in every language; Word lists its tables and figures by them. */
const sequences = { table: 'Table', chart: 'Figure' } as const;

/** Ids of bookmarks in captions begin here: below it are those of blocks. */
const NUMBERS = 1_000_000;

/** "Table 3. Caption" with the number as a field, wherever the language puts it ("3-кесте"). */
export function caption(block: TableBlock | ChartBlock, writing: Writing, place: number): string {
  const { blocks } = writing.publication.document;
  const label = labelled(block.label, sequences[block.kind], expected(blocks, block.kind, place), (number) =>
    bookmark(numberBookmark(block.id), NUMBERS + place, number),
  );
  const name = bookmark(bookmarkName(block.id), place + 1, label);
  return paragraph('Caption', name + (block.label === '' ? '' : run('. ')) + runs(block.caption, writing));
}

function labelled(label: string, sequence: string, next: number, marked: (number: string) => string): string {
  const [, before = '', number, after = ''] = /^(\D*)(\d+)(\D*)$/.exec(label) ?? [];
  // A label of letters and digits ("D01") is a name, not a count.
  if (number === undefined || number.startsWith('0') || /\p{L}$/u.test(before)) return run(label);
  const restart = Number(number) === next ? '' : ` \\r ${number}`;
  const field = element('w:fldSimple', { 'w:instr': `SEQ ${sequence} \\* ARABIC${restart}` }, run(number));
  return (before === '' ? '' : run(before)) + marked(field) + (after === '' ? '' : run(after));
}

/** The number Word would count to here. */
function expected(blocks: readonly Block[], kind: 'table' | 'chart', place: number): number {
  const before = blocks.slice(0, place).findLast((block) => block.kind === kind);
  const number = before?.kind === kind ? /\d+/.exec(before.label)?.[0] : undefined;
  return Number(number ?? 0) + 1;
}

/** Notes, signs and source below a table or chart; the last one carries the space after the whole. */
export function notesBelow(
  notes: TableBlock['notes'],
  signs: string,
  source: TableBlock['source'],
  writing: Writing,
): string {
  const lines = [
    ...notes.map((note) => runs(note, writing)),
    ...(signs === '' ? [] : [spoken(signs, writing.guess)]),
    ...(source.length === 0 ? [] : [runs(source, writing)]),
  ];
  return lines
    .map((line, index) =>
      index === lines.length - 1 ? paragraph('Source', line) : paragraph('Note', line, '<w:keepNext/>'),
    )
    .join('');
}
