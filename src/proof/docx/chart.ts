import type { Part } from '../../workbook/package/parts.ts';
import { scan } from '../../workbook/package/xml.ts';
import type { FoundChart } from '../finished.ts';
import { named } from './story.ts';

const CHART: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
]);

type Series = { name: string; readonly categories: Map<number, string>; readonly values: Map<number, string> };

/** The numbers that a chart keeps of its workbook: what Word draws without opening it. */
export function readChart(part: Part): FoundChart | undefined {
  const all: Series[] = [];
  let inside: 'tx' | 'cat' | 'val' | undefined;
  let index = 0;
  let text: string | undefined;
  const refusal = scan(
    part,
    {
      open(local, tag) {
        if (local === 'ser') all.push({ name: '', categories: new Map(), values: new Map() });
        if (local === 'tx' || local === 'cat' || local === 'val') inside = local;
        if (local === 'pt') index = Number(named(tag, 'idx'));
        if (local === 'v') text = '';
      },
      text(said) {
        if (text !== undefined) text += said;
      },
      close(local) {
        const series = all.at(-1);
        if (local === 'v' && series !== undefined && text !== undefined) {
          if (inside === 'tx') series.name += text;
          else if (inside === 'cat') series.categories.set(index, text);
          else if (inside === 'val') series.values.set(index, text);
        }
        if (local === 'v') text = undefined;
        if (local === inside) inside = undefined;
      },
    },
    CHART,
  );
  if (refusal !== undefined) return undefined;
  return {
    series: all.map(({ name, categories, values }) => ({
      name,
      points: [...values].map(([place, value]) => ({ category: categories.get(place) ?? '', text: value })),
    })),
  };
}
