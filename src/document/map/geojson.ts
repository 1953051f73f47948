import type { Degrees } from './albers.ts';
import { because, type Because } from '../../finding/cause.ts';

/** One territory of a file: its properties and its polygons, each a list of rings. */
export type Feature = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly polygons: readonly (readonly (readonly Degrees[])[])[];
};

/** The polygons of a GeoJSON collection (RFC 7946), or why it is none. */
export function readGeoJson(text: string): readonly Feature[] | Because {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return because('no-json');
  }
  const features = isRecord(file) && Array.isArray(file['features']) ? file['features'] : undefined;
  if (features === undefined) return because('no-features');
  const read = features.map(featureOf);
  const sound = read.filter((feature) => feature !== undefined);
  if (sound.length === read.length) return sound;
  return because('no-polygon', { number: read.indexOf(undefined) + 1 });
}

function featureOf(feature: unknown): Feature | undefined {
  if (!isRecord(feature) || !isRecord(feature['properties']) || !isRecord(feature['geometry'])) return undefined;
  const { type, coordinates } = feature['geometry'];
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : undefined;
  return isListOf(polygons, isPolygon) ? { properties: feature['properties'], polygons } : undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.length > 0 && value.every(is);

const isPolygon = (value: unknown): value is readonly (readonly Degrees[])[] =>
  isListOf(value, (ring): ring is readonly Degrees[] => isListOf(ring, isDegrees) && ring.length > 3);

const isDegrees = (value: unknown): value is Degrees =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;
