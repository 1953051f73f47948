import type { TableBlock } from '../../../document/tree.ts';
import { twipsOfMillimetres } from '../lengths.ts';
import type { Writing } from '../setting.ts';
import { onItsPage } from '../table/lying.ts';
import { tableMarkup } from '../table/table.ts';
import { widthsOf } from '../table/widths.ts';
import { spoken } from '../spoken.ts';
import { paragraph } from '../xml.ts';
import { caption, notesBelow } from './caption.ts';

/** Caption, unit, table, notes: kept together by the styles' "keep with next". */
export function table(block: TableBlock, given: Writing, place: number): string {
  const writing = onItsPage(block, given);
  const widths = widthsOf(block, writing.page.typeWidthMm, writing.stub);
  const rest = writing.page.typeWidthMm - widths.stubMm - widths.numberMm * widths.numbers;
  // The unit stands over the right edge of its table.
  const indent = rest > 1 ? `<w:ind w:right="${twipsOfMillimetres(rest)}"/>` : '';
  return (
    caption(block, writing, place) +
    (block.unit === '' ? '' : paragraph('TableUnit', spoken(block.unit, writing.guess), indent)) +
    tableMarkup(block, writing) +
    notesBelow(block.notes, block.signs, block.source, writing)
  );
}
