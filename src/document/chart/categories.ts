import type { Indicator } from '../../indicators/indicator.ts';
import type { Telling } from '../words.ts';
import type { ChartExhibit } from './definition.ts';

/**
 * The categories of a chart: the members of a selection in its order, or all of the indicator but those that others are parts of:
 * a total beside its parts would set the scale for all of them.
 */
export function categoriesOf(
  { categories: dimension, last }: ChartExhibit,
  indicator: Indicator,
  only: Indicator | undefined,
  { list }: Telling,
): readonly string[] {
  const all = [...new Set((only ?? indicator).cells.map(({ codes }) => codes[dimension] ?? ''))];
  const there = new Set(all);
  const known = list(dimension);
  const parts = all.filter((code) => known?.children(code).some((child) => there.has(child.code)) !== true);
  return last === undefined ? parts : parts.slice(-last);
}
