import type { ChartBlock, ChartMap, MapArea } from '../../../document/tree.ts';
import type { ChartLook } from '../drawing.ts';
import type { Ring } from '../hatch.ts';
import { classLooks, missingLook } from './class-looks.ts';
import type { Scene } from './drawn.ts';
import { boundsOf, centreOf } from './geometry.ts';
import { keyOf } from './key.ts';
import { placeLabels } from './labels.ts';

const margin = 10;
/** Under the shapes, where labels of cities at the border stand. */
const under = 26;
const attributionSize = 7;

export function sceneOf(chart: ChartBlock, map: ChartMap, look: ChartLook): Scene {
  const looks = classLooks(map, look);
  const key = keyOf(map, looks, look);
  const width = look.width - 2 * margin;
  const natural = map.height * width;
  const wanted = look.height === undefined ? natural : look.height - key.height - under - margin;
  const scale = Math.min(1, Math.max(0.6, wanted / natural)) * width;
  const left = (look.width - scale) / 2;
  const place = (area: MapArea): readonly Ring[] =>
    area.shapes.flatMap(([outline = []]) => [
      outline.map(([x, y]): readonly [number, number] => [left + x * scale, margin + y * scale]),
    ]);
  const [points] = chart.series;
  const drawn = map.areas.map((area) => ({
    area,
    name: area.name,
    value: area.category === undefined ? '' : (points?.points[area.category]?.text ?? ''),
    rings: place(area),
    look: (area.class === undefined ? undefined : looks[area.class]) ?? missingLook(look),
  }));
  // An enclave stands upon what surrounds it.
  const areas = drawn
    .filter(({ area }) => !area.isPlace)
    .toSorted((one, other) => sizeOf(other.rings) - sizeOf(one.rings));
  const places = drawn
    .filter(({ area }) => area.isPlace)
    .map(({ rings, ...rest }) => {
      const [x, y] = centreOf(rings[0] ?? []);
      return { ...rest, x, y };
    });
  const bottom = margin + map.height * scale + under;
  const frame = { x: 0, y: 0, width: look.width, height: bottom - 3 - attributionSize - 1 };
  return {
    width: look.width,
    height: bottom + key.height,
    areas,
    places,
    labels: placeLabels(areas, places, frame, look),
    swatches: key.swatches.map(({ box, look: own }) => ({ box: { ...box, y: box.y + bottom }, look: own })),
    words: [
      ...key.words.map((one) => ({ ...one, y: one.y + bottom })),
      {
        text: map.attribution,
        x: look.width,
        y: bottom - 3,
        anchor: 'end' as const,
        colour: look.colours.grey,
        size: attributionSize,
      },
    ],
  };
}

function sizeOf(rings: readonly Ring[]): number {
  const { width, height } = boundsOf(rings);
  return width * height;
}
