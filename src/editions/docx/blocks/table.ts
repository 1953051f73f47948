import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { TableBlock } from '../../../document/tree.ts';
import { twipsOfMillimetres } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { standInMarkup } from '../table/table.ts';
import { widthsOf } from '../table/widths.ts';
import { Markup } from '../xml.ts';
import { caption, notesBelow } from './caption.ts';

/** Caption, unit, the table's stand-in (docx lays it out; the package gets the table), notes: kept together by the styles' "keep with next". */
export function table(block: TableBlock, setting: Setting, place: number): readonly FileChild[] {
  const widths = widthsOf(block, setting.page.typeWidthMm);
  const rest = setting.page.typeWidthMm - widths.stubMm - widths.numberMm * widths.numbers;
  const below = notesBelow(block.notes, block.signs, block.source);
  return [
    caption(block, setting, place),
    ...(block.unit === ''
      ? []
      : [
          new Paragraph({
            style: 'TableUnit',
            // The unit stands over the right edge of its table.
            ...(rest > 1 ? { indent: { right: twipsOfMillimetres(rest) } } : {}),
            children: [new TextRun(block.unit)],
          }),
        ]),
    new Markup('w:tbl', standInMarkup(block, setting, place)),
    ...below,
  ];
}
