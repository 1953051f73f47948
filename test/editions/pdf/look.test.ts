import assert from 'node:assert/strict';
import type { Block, Inline, TableBlock } from '../../../src/document/tree.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import type { Box } from './positions.ts';
import { positionsOf } from './positions.ts';

const mm = (length: number): number => (length * 72) / 25.4;
const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (value: string): Block => ({ kind: 'paragraph', role: 'text', children: [text(value)] });
const heading = (level: 1 | 2, value: string): Block => ({
  kind: 'heading',
  level,
  id: value,
  number: '',
  children: [text(value)],
});

/** Of the house's face: how far its ascenders reach above the base line. */
const ascender = 1.025;
/** Size and leading of each style, as reference measures of the look give them. */
const sizes = {
  title: [22, 26],
  h1: [15, 20],
  h2: [11.5, 16],
  text: [10, 14],
  caption: [9, 12],
  note: [7.5, 10],
} as const;

/** From the head of the page: of a line's own head and foot. */
const headOf = ({ y, size }: Box): number => -y - ascender * size;
const footOf = (box: Box, leading: number): number => headOf(box) + leading;

describe('PDF edition: the measures of the look', () => {
  let boxes: readonly Box[] = [];
  const found = (words: string): Box => {
    const box = boxes.find((one) => one.text === words);
    assert.ok(box !== undefined, words);
    return box;
  };
  const table = (): TableBlock => ({ ...sampleTable('t', 'Table 1', 12), caption: [text('Caption')] });
  before(async () => {
    const blocks: readonly Block[] = [
      ...sampleDocument.blocks.filter(({ kind }) => kind === 'title'),
      paragraph('Before'),
      heading(1, 'First'),
      paragraph('Between'),
      heading(2, 'Second'),
      paragraph('After'),
      table(),
      paragraph('Last'),
    ];
    const pages = await positionsOf(await writePdf({ ...samplePublication, document: { ...sampleDocument, blocks } }));
    boxes = pages.flatMap((page) => page.boxes);
  });

  it('are those of type', () => {
    const used = (words: string): number => found(words).size;
    assert.equal(used('Migration of the population of'), sizes.title[0]);
    assert.equal(used('First'), sizes.h1[0]);
    assert.equal(used('Second'), sizes.h2[0]);
    assert.equal(used('Between'), sizes.text[0]);
    assert.equal(used('Table 1. Caption'), sizes.caption[0]);
    assert.equal(used('Abai'), 8.5);
    assert.equal(used('Territory'), 8);
    assert.equal(Math.min(...boxes.filter(({ text: words }) => words !== '1').map(({ size }) => size)), sizes.note[0]);
  });

  it('are those of spaces: 28 and 7 points round a heading, 14 and 4 round a lower one, 14 and 21 round a table', () => {
    const space = (above: string, leading: number, below: string): number =>
      Math.round(10 * (headOf(found(below)) - footOf(found(above), leading))) / 10;
    assert.deepEqual(
      [
        space('Before', sizes.text[1], 'First'),
        space('First', sizes.h1[1], 'Between'),
        space('Between', sizes.text[1], 'Second'),
        space('Second', sizes.h2[1], 'After'),
        space('After', sizes.text[1], 'Table 1. Caption'),
        space('Source: Bureau of National Statistics, migration-2025-12.xlsx, sheet 3.', sizes.note[1], 'Last'),
      ],
      [28, 7, 14, 4, 14, 21],
    );
  });

  it('are those of the page: text from 22 mm at the left, tables up to 18 mm at the right', () => {
    assert.ok(Math.abs(found('Before').x - mm(22)) < 0.05);
    const right = Math.max(...boxes.map(({ x, width }) => x + width));
    assert.ok(right <= 595.28 - mm(18) + 0.1, String(right));
  });

  it('are those of tables: rows of 14 points, 3.5 more after every fifth, a stub of 52 mm at most, columns of 15 mm at least', () => {
    const names = table().rows.map(({ label }) => found(label).y);
    const pitches = names.slice(1).map((y, index) => Math.round(10 * ((names[index] ?? 0) - y)) / 10);
    assert.deepEqual(pitches, [14, 14, 14, 14, 14, 17.5, 14, 14, 14, 14, 17.5, 14]);
    assert.ok(Math.abs(found('Abai').x - mm(22) - mm(1.8)) < 0.05);
    const [first, ...others] = boxes.filter(
      ({ text: words }) => words === 'Arrivals' || words === 'Departures' || words === 'Net',
    );
    assert.ok(first !== undefined);
    const ends = [first, ...others].map(({ x, width }) => x + width);
    const widths = ends.slice(1).map((end, index) => end - (ends[index] ?? 0));
    assert.equal(widths.length, 5);
    for (const width of widths)
      assert.ok(width >= mm(15) && Math.abs(width - (widths[0] ?? 0)) < 0.05, widths.join(' '));
    assert.ok((ends[0] ?? 0) - (widths[0] ?? 0) - mm(22) <= mm(52) + mm(1.8) + 8);
  });
});
