import { number } from '../../value/value.ts';
import type { ChartBlock, ChartPoint, TableBlock, TableCell } from '../tree.ts';

/** The figures of a chart as a table, for those who cannot see it: a row a category, a column a series. */
export function chartTable(block: ChartBlock): TableBlock {
  const { id, label, caption, subtitle, stub = '', unit = subtitle, categories, series, notes, source } = block;
  const heads = ['', ...series.map((one) => one.label)];
  return {
    kind: 'table',
    id,
    label,
    caption,
    unit,
    header: [heads.map((text, index) => ({ text: index === 0 ? stub : text, columns: 1, rows: 1 }))],
    rows: categories.map((name, index) => ({
      role: 'member',
      label: name,
      level: 0,
      cells: series.map(({ points }) => cellOf(points[index])),
    })),
    notes,
    signs: '',
    source,
  };
}

function cellOf(point: ChartPoint | undefined): TableCell {
  const { id, value = null, text = '', figure } = point ?? {};
  const known = value === null ? ({ kind: 'sign', sign: 'not-available' } as const) : number(value);
  return {
    value: figure?.value ?? known,
    ...(id === undefined ? {} : { id }),
    text,
    unit: figure?.unit ?? 'count',
    decimals: figure?.decimals ?? 0,
  };
}
