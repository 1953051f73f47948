import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { hex, pixelsOfMillimetres } from '../lengths.ts';
import { plainText } from '../plain-text.ts';
import type { Setting } from '../setting.ts';
import { linesChart } from './lines.ts';
import { sharesChart } from './shares.ts';

const forms: { readonly [Form in ChartBlock['form']]: (block: ChartBlock, setting: Setting) => ChartRunOptions } = {
  lines: linesChart,
  shares: sharesChart,
};
const heightMm = 72;

/** A chart of Word's own, with its workbook. */
export function chartOptions(block: ChartBlock, setting: Setting): ChartRunOptions {
  const { house, page } = setting;
  return {
    ...forms[block.form](block, setting),
    font: { name: house.fonts.family, color: hex(house.colours.ink) },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: pixelsOfMillimetres(page.typeWidthMm), height: pixelsOfMillimetres(heightMm) },
    altText: { name: block.label, title: plainText(block.caption), description: block.alt },
  };
}
