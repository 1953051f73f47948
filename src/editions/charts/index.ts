import type { ChartBlock } from '../../document/tree.ts';
import type { ChartForm, ChartLook, Drawing } from './drawing.ts';
import { lines } from './lines.ts';
import { shares } from './shares.ts';

export type { ChartLook, Drawing } from './drawing.ts';
export { estimatedWidth } from './estimate.ts';

const forms: Readonly<Record<ChartBlock['form'], ChartForm>> = { lines, shares };

/** Draws a chart. Data never becomes markup: every text is escaped. */
export const drawChart = (chart: ChartBlock, look: ChartLook): Drawing => forms[chart.form](chart, look);
