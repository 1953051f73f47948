import { Bookmark, Paragraph, SimpleField, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Block, ChartBlock, TableBlock } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { bookmarkName } from '../setting.ts';
import type { Setting } from '../setting.ts';

/** Names of the sequences, the same in every language; Word lists its tables and figures by them. */
const sequences = { table: 'Table', chart: 'Figure' } as const;

/** "Table 3. Caption" with the number as a field, wherever the language puts it ("3-кесте"). */
export function caption(block: TableBlock | ChartBlock, { publication }: Setting, place: number): Paragraph {
  const label = labelled(block.label, sequences[block.kind], expected(publication.document.blocks, block.kind, place));
  return new Paragraph({
    style: 'Caption',
    children: [
      new Bookmark({ id: bookmarkName(block.id), children: label }),
      ...(block.label === '' ? [] : [new TextRun('. ')]),
      ...runs(block.caption),
    ],
  });
}

function labelled(label: string, sequence: string, next: number): readonly ParagraphChild[] {
  const [, before = '', number, after = ''] = /^(\D*)(\d+)(\D*)$/.exec(label) ?? [];
  // A label of letters and digits ("D01") is a name, not a count.
  if (number === undefined || number.startsWith('0') || /\p{L}$/u.test(before)) return [new TextRun(label)];
  const restart = Number(number) === next ? '' : ` \\r ${number}`;
  return [
    ...(before === '' ? [] : [new TextRun(before)]),
    new SimpleField(`SEQ ${sequence} \\* ARABIC${restart}`, number),
    ...(after === '' ? [] : [new TextRun(after)]),
  ];
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
): readonly Paragraph[] {
  const lines = [
    ...notes.map((note) => runs(note)),
    ...(signs === '' ? [] : [[new TextRun(signs)]]),
    ...(source.length === 0 ? [] : [runs(source)]),
  ];
  return lines.map((children, index) =>
    index === lines.length - 1
      ? new Paragraph({ style: 'Source', children })
      : new Paragraph({ style: 'Note', keepNext: true, children }),
  );
}
