import { Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import { ChartRun } from 'docx/charts';
import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { linesChart } from '../chart/lines.ts';
import { sharesChart } from '../chart/shares.ts';
import { hex, pixelsOfMillimetres } from '../lengths.ts';
import { plainText } from '../plain-text.ts';
import type { Setting } from '../setting.ts';
import { caption, notesBelow } from './caption.ts';

const forms: { readonly [Form in ChartBlock['form']]: (block: ChartBlock, setting: Setting) => ChartRunOptions } = {
  lines: linesChart,
  shares: sharesChart,
};
const heightMm = 72;

/** A chart of Word's own, with its workbook; the caption stands above as text. */
export function chart(block: ChartBlock, setting: Setting, place: number): readonly FileChild[] {
  const { house, page } = setting;
  const options: ChartRunOptions = {
    ...forms[block.form](block, setting),
    font: { name: house.fonts.family, color: hex(house.colours.ink) },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: pixelsOfMillimetres(page.typeWidthMm), height: pixelsOfMillimetres(heightMm) },
    altText: { name: block.label, title: plainText(block.caption), description: block.alt },
  };
  return [
    caption(block, setting, place),
    ...(block.subtitle === '' ? [] : [new Paragraph({ style: 'ChartUnit', children: [new TextRun(block.subtitle)] })]),
    new Paragraph({ style: 'Chart', children: [new ChartRun(options)] }),
    ...notesBelow(block.notes, '', block.source),
  ];
}
