import type { ChartBlock } from '../../../document/tree.ts';
import { isNative } from '../chart/options.ts';
import { mapDrawing } from '../map/drawing.ts';
import type { Writing } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { paragraph } from '../xml.ts';
import { caption, notesBelow } from './caption.ts';

/** The chart as docx made it, the map of our own shapes; the caption stands above as text. */
export const chart = (block: ChartBlock, writing: Writing, place: number): string =>
  caption(block, writing, place) +
  (block.subtitle === '' ? '' : paragraph('ChartUnit', spoken(block.subtitle, writing.guess))) +
  paragraph('Chart', isNative(block) ? writing.carried.chart(place) : mapDrawing(block, writing)) +
  notesBelow(block.notes, '', block.source, writing);
