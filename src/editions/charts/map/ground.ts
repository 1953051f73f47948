import type { Box } from '../drawing.ts';
import type { DrawnArea } from './drawn.ts';
import { boundsOf, centreOf, isWithin } from './geometry.ts';
import { rasterOf, type Raster } from './raster.ts';

/** A territory as labels see it: its largest part, and what lies in it and is not its own. */
export type Ground = {
  readonly area: DrawnArea;
  readonly rasters: readonly Raster[];
  readonly main: Raster;
  readonly centre: readonly [x: number, y: number];
  readonly enclaves: readonly Raster[];
};

export const paper = '#FFFFFF';

export function groundsOf(areas: readonly DrawnArea[]): readonly Ground[] {
  const rastered = areas.map((area) => ({ area, rasters: area.rings.map(rasterOf) }));
  return rastered.flatMap(({ area, rasters }): readonly Ground[] => {
    const sizes = area.rings.map((ring) => boundsOf([ring])).map(({ width, height }) => width * height);
    const place = sizes.indexOf(Math.max(...sizes));
    const [ring, main] = [area.rings[place], rasters[place]];
    if (ring === undefined || main === undefined) return [];
    const enclaves = rastered
      .filter((other) => other.area !== area)
      .flatMap((other) =>
        other.area.rings.flatMap((own, index) => (isWithin(...first(own), ring) ? (other.rasters[index] ?? []) : [])),
      );
    return [{ area, rasters, main, centre: centreOf(ring), enclaves }];
  });
}

const first = ([point = [0, 0]]: DrawnArea['rings'][number]): readonly [number, number] => point;

/** The one colour behind a field: that of the territory that holds it, or the paper; undefined where several meet. */
export function colourBehind(box: Box, grounds: readonly Ground[]): string | undefined {
  const touched = grounds.filter(({ rasters }) => rasters.some((raster) => !raster.isClear(box)));
  const [only] = touched;
  if (only === undefined) return paper;
  return touched.length === 1 && only.rasters.some((raster) => raster.holds(box)) ? only.area.look.colour : undefined;
}
