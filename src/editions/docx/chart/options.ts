import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { hex, pixelsOfMillimetres } from '../lengths.ts';
import { plainText } from '../plain-text.ts';
import type { Setting } from '../setting.ts';
import { barsChart } from './bars.ts';
import { columnsChart } from './columns.ts';
import { dotsChart } from './dots.ts';
import { linesChart } from './lines.ts';
import { pyramidChart } from './pyramid.ts';
import { sharesChart } from './shares.ts';
import { stackedChart } from './stacked.ts';

type NativeForm = Exclude<ChartBlock['form'], 'map'>;
/** A chart that Word draws itself from its workbook; a map is drawn of shapes. */
export type NativeChart = ChartBlock & { readonly form: NativeForm };

export const isNative = (block: ChartBlock): block is NativeChart => block.form !== 'map';

const forms: { readonly [Form in NativeForm]: (block: ChartBlock, setting: Setting) => ChartRunOptions } = {
  columns: columnsChart,
  bars: barsChart,
  stacked: stackedChart,
  lines: linesChart,
  shares: sharesChart,
  pyramid: pyramidChart,
  dots: dotsChart,
};

/** Millimetres: what upright charts take; a row of a lying one, and what stands over and under the rows. */
const heights = { upright: 72, round: 16, bar: 3.4, between: 1.6, pyramid: 4, most: 210 };

/** A chart of Word's own, with its workbook. */
export function chartOptions(block: NativeChart, setting: Setting): ChartRunOptions {
  const { house, page } = setting;
  const height = Math.min(heights.most, heightOf(block));
  return {
    ...forms[block.form](block, setting),
    font: { name: house.fonts.family, color: hex(house.colours.ink) },
    chartArea: { fill: 'none', border: 'none' },
    transformation: { width: pixelsOfMillimetres(page.typeWidthMm), height: pixelsOfMillimetres(height) },
    altText: { name: block.label, title: plainText(block.caption), description: block.alt },
  };
}

function heightOf({ form, direction, categories, series }: ChartBlock): number {
  const row = (bars: number): number => heights.round + categories.length * (bars * heights.bar + heights.between);
  if (form === 'bars') return row(series.length);
  if (form === 'dots' || (form === 'stacked' && direction === 'bars')) return row(1);
  if (form === 'pyramid') return Math.max(heights.upright, heights.round + categories.length * heights.pyramid);
  return heights.upright;
}
