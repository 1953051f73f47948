import { codeKey } from '../dataset/observation.ts';
import type { Figure, Indicator } from './indicator.ts';
import { NotComputable } from './operation.ts';

/** The cells of an indicator that differ in these dimensions only, together; in the order of their first cells. */
export function columns(indicator: Indicator, over: readonly string[]): readonly (readonly Figure[])[] {
  for (const dimension of over) {
    if (!indicator.dimensions.includes(dimension))
      throw new NotComputable({ indicator: indicator.id, dimension }, 'indicator-dimension-missing');
  }
  const kept = indicator.dimensions.filter((dimension) => !over.includes(dimension));
  const groups = new Map<string, Figure[]>();
  for (const figure of indicator.cells) {
    const key = codeKey(figure.codes, kept);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups.values()];
}
