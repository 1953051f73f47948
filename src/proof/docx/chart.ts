import type { Part } from '../../workbook/package/parts.ts';
import { scan } from '../../workbook/package/xml.ts';
import type { FoundChart } from '../finished.ts';
import { named } from './story.ts';

const CHART: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
]);

type Series = {
  name: string;
  readonly categories: Map<number, string>;
  readonly values: Map<number, string>;
  /** Of a plot of points: the figure along the scale, and the row it stands in. */
  readonly across: Map<number, string>;
};

/** The numbers that a chart keeps of its workbook: what Word draws without opening it. */
export function readChart(part: Part): FoundChart | undefined {
  const all: Series[] = [];
  let inside: Inside | undefined;
  let index = 0;
  let text: string | undefined;
  const refusal = scan(
    part,
    {
      open(local, tag) {
        if (local === 'ser') all.push({ name: '', categories: new Map(), values: new Map(), across: new Map() });
        if (isInside(local)) inside = local;
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
          else if (inside === 'val' || inside === 'yVal') series.values.set(index, text);
          else if (inside === 'xVal') series.across.set(index, text);
        }
        if (local === 'v') text = undefined;
        if (local === inside) inside = undefined;
      },
    },
    CHART,
  );
  if (refusal !== undefined) return undefined;
  // The last series without a name holds the names of the rows.
  const rows = all.findLast(({ name, across }) => across.size > 0 && name.trim() === '')?.across.size ?? 0;
  return {
    series: all
      .filter(({ name, across }) => across.size === 0 || name.trim() !== '')
      .map(({ name, categories, values, across }) => ({
        name,
        points:
          across.size === 0
            ? [...values].map(([place, value]) => ({ category: categories.get(place) ?? '', text: value }))
            : [...across].map(([place, value]) => ({
                category: '',
                row: rows - Number(values.get(place)),
                text: value,
              })),
      })),
  };
}

const INSIDE = ['tx', 'cat', 'val', 'xVal', 'yVal'] as const;
type Inside = (typeof INSIDE)[number];
const isInside = (local: string): local is Inside => INSIDE.some((known) => known === local);
