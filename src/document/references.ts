import type { Indicator, Figure, Lineage } from '../indicators/indicator.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { CellPlace } from '../place/place.ts';
import type { DocumentDefinition, Reference } from './definition.ts';

/** The indicator that a definition refers to: `id`, or `id@year-ago`. */
export function referred(reference: Reference, indicators: Indicators): Indicator | undefined {
  const [id = '', context] = reference.split('@');
  return context === 'year-ago' ? indicators.yearAgo(id) : indicators.indicators.get(id);
}

/** Every indicator that the exhibits of a release refer to, whichever editions print them. */
export function references({ exhibits }: DocumentDefinition): readonly Reference[] {
  return Object.values(exhibits).flatMap((exhibit): readonly Reference[] => {
    if ('chart' in exhibit) return [exhibit.of, ...(exhibit.only === undefined ? [] : [exhibit.only])];
    return 'table' in exhibit ? exhibit.table.columns : [exhibit.series];
  });
}

/** The cells of workbooks a figure was made of. */
export function cellsOf(figure: Figure): readonly { readonly place: CellPlace; readonly vintage: string }[] {
  const seen = new Set<Lineage>();
  const walk = ({ lineage }: Figure): readonly { readonly place: CellPlace; readonly vintage: string }[] => {
    if (seen.has(lineage)) return [];
    seen.add(lineage);
    return lineage.kind === 'cell' ? [lineage] : lineage.inputs.flatMap(walk);
  };
  return walk(figure);
}
