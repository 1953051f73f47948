export type Degrees = readonly [longitude: number, latitude: number];
export type Projection = (point: Degrees) => readonly [x: number, y: number];

const radians = Math.PI / 180;

/**
 * Albers' equal-area conic projection of the sphere, fitted to what it shows: standard parallels a sixth of the height from both edges,
 * the meridian in the middle upright; y grows downward. Source: Snyder, Map Projections: A Working Manual (USGS, 1987), 14-1 to 14-6.
 */
export function albers(points: readonly Degrees[]): Projection {
  const [west, east] = range(points.map(([longitude]) => longitude));
  const [south, north] = range(points.map(([, latitude]) => latitude));
  const sixth = (north - south) / 6;
  const first = Math.sin((south + sixth) * radians);
  const second = Math.sin((north - sixth) * radians);
  const n = (first + second) / 2 || 1e-9;
  const c = 1 - first ** 2 + 2 * n * first;
  const middle = (west + east) / 2;
  return ([longitude, latitude]) => {
    const rho = Math.sqrt(c - 2 * n * Math.sin(latitude * radians)) / n;
    const theta = n * (longitude - middle) * radians;
    return [rho * Math.sin(theta), rho * Math.cos(theta)];
  };
}

const range = (values: readonly number[]): readonly [number, number] => [Math.min(...values), Math.max(...values)];
