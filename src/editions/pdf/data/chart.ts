import type { ChartBlock } from '../../../document/tree.ts';
import type { Records } from './csv.ts';

/** A category a line, a series a column; a point without a figure stays empty. */
export const chartRecords = ({ categories, series }: ChartBlock): Records => [
  ['', ...series.map(({ label }) => label)],
  ...categories.map((category, index) => [category, ...series.map(({ points }) => String(points[index]?.value ?? ''))]),
];
