import type { ChartBlock } from '../../../document/tree.ts';
import type { Writing } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { paragraph } from '../xml.ts';
import { caption, notesBelow } from './caption.ts';

/** The chart as docx made it; the caption stands above as text. */
export const chart = (block: ChartBlock, writing: Writing, place: number): string =>
  caption(block, writing, place) +
  (block.subtitle === '' ? '' : paragraph('ChartUnit', spoken(block.subtitle, writing.guess))) +
  paragraph('Chart', writing.carried.chart(place)) +
  notesBelow(block.notes, '', block.source, writing);
