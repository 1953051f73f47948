import type { ChartBlock } from '../../document/tree.ts';
import { bars } from './bars.ts';
import { columns } from './columns.ts';
import { dots } from './dots.ts';
import type { ChartForm, ChartLook, Drawing } from './drawing.ts';
import { lines } from './lines.ts';
import { map } from './map/index.ts';
import { pyramid } from './pyramid.ts';
import { shares } from './shares.ts';
import { stacked } from './stacked.ts';

export type { ChartLook, Drawing } from './drawing.ts';
export { estimatedWidth } from './estimate.ts';

const forms: Readonly<Record<ChartBlock['form'], ChartForm>> = {
  columns,
  bars,
  stacked,
  lines,
  shares,
  pyramid,
  dots,
  map,
};

/** Draws a chart. Data never becomes markup: every text is escaped. */
export const drawChart = (chart: ChartBlock, look: ChartLook): Drawing => forms[chart.form](chart, look);
