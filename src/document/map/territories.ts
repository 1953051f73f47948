import { unreadable, type Outcome } from '../../finding/finding.ts';
import type { CodeList } from '../../language/codelist.ts';
import type { Shape } from '../tree.ts';
import { albers, type Degrees } from './albers.ts';
import { readGeoJson, type Feature } from './geojson.ts';

/** The shapes of a code list by code, in a plane whose width is 1. */
export type Territories = { readonly shapes: ReadonlyMap<string, readonly Shape[]>; readonly height: number };

/** A map file joined with a code list: every code without parts of its own must have its shape. */
export function readTerritories(file: string, text: string, list: CodeList): Outcome<Territories> {
  const features = readGeoJson(text);
  if ('cause' in features) return { findings: [unreadable('map-unsound', { file }, { file, ...features })] };
  const key = list.map?.key ?? '';
  const found = new Map<string, Feature>();
  for (const feature of features) {
    const joined = feature.properties[key];
    const code = typeof joined === 'string' || typeof joined === 'number' ? codeOf(String(joined), list) : undefined;
    if (code !== undefined) found.set(code, feature);
  }
  const wanting = list.codes.filter(
    ({ code, until }) => until === undefined && list.children(code).length === 0 && !found.has(code),
  );
  if (wanting.length > 0)
    return {
      findings: wanting.map(({ code }) => unreadable('map-area-missing', list.at(code), { code, list: list.id, file })),
    };
  return { value: projected(found), findings: [] };
}

/** A longer number of the same classifier ends in zeros: 100000000 is the territory 10. */
function codeOf(value: string, { codes }: CodeList): string | undefined {
  const fitting = codes.filter(({ code }) => value.startsWith(code) && /^0*$/.test(value.slice(code.length)));
  return fitting.toSorted((one, other) => other.code.length - one.code.length)[0]?.code;
}

function projected(found: ReadonlyMap<string, Feature>): Territories {
  const points = [...found.values()].flatMap(({ polygons }) => polygons.flat(2));
  const project = albers(points);
  const plane = points.map(project);
  const [left, right] = [Math.min(...plane.map(([x]) => x)), Math.max(...plane.map(([x]) => x))];
  const [top, bottom] = [Math.min(...plane.map(([, y]) => y)), Math.max(...plane.map(([, y]) => y))];
  const scale = right - left || 1;
  const placed = (point: Degrees): readonly [number, number] => {
    const [x, y] = project(point);
    return [(x - left) / scale, (y - top) / scale];
  };
  return {
    shapes: new Map(
      [...found].map(([code, { polygons }]) => [code, polygons.map((rings) => rings.map((ring) => ring.map(placed)))]),
    ),
    height: (bottom - top) / scale,
  };
}
