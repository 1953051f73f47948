import type { ChartBlock, ChartMap } from '../../../document/tree.ts';
import type { ChartLook } from '../drawing.ts';
import type { Ring } from '../hatch.ts';
import type { Words } from '../svg.ts';
import { classLooks, missingLook, type ClassLook } from './class-looks.ts';
import type { Scene } from './drawn.ts';
import { boundsOf, centreOf } from './geometry.ts';
import { keyOf, type MapKey } from './key.ts';
import { placeLabels } from './labels.ts';

const margin = 10;
/** Under the shapes, where labels of cities at the border stand. */
const under = 26;
const attributionSize = 7;

/** What a map has before its labels are placed, which is most of the work. */
type Sheet = {
  readonly map: ChartMap;
  readonly looks: readonly ClassLook[];
  readonly key: MapKey;
  /** Points a unit of the shapes takes, and where they begin. */
  readonly scale: number;
  readonly left: number;
  /** Of the shapes and the line under them; the key stands beneath. */
  readonly bottom: number;
  readonly height: number;
};

export function sheetOf(map: ChartMap, look: ChartLook): Sheet {
  const looks = classLooks(map, look);
  const key = keyOf(map, looks, look);
  const width = look.width - 2 * margin;
  const natural = map.height * width;
  const wanted = look.height === undefined ? natural : look.height - key.height - under - margin;
  const scale = Math.min(1, Math.max(0.6, wanted / natural)) * width;
  const bottom = margin + map.height * scale + under;
  return { map, looks, key, scale, left: (look.width - scale) / 2, bottom, height: bottom + key.height };
}

export function sceneOf(chart: ChartBlock, sheet: Sheet, look: ChartLook): Scene {
  const { map, key, bottom, height } = sheet;
  const drawn = territories(chart, sheet, look);
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
  const frame = { x: 0, y: 0, width: look.width, height: bottom - 3 - attributionSize - 1 };
  const attribution: Words = {
    text: map.attribution,
    x: look.width,
    y: bottom - 3,
    anchor: 'end',
    colour: look.colours.grey,
    size: attributionSize,
  };
  return {
    width: look.width,
    height,
    areas,
    places,
    labels: placeLabels(areas, places, frame, look),
    swatches: key.swatches.map(({ box, look: own }) => ({ box: { ...box, y: box.y + bottom }, look: own })),
    words: [...key.words.map((one) => ({ ...one, y: one.y + bottom })), attribution],
  };
}

function territories({ series: [points] }: ChartBlock, { map, looks, scale, left }: Sheet, look: ChartLook) {
  const place = ([x, y]: readonly [number, number]) => [left + x * scale, margin + y * scale] as const;
  return map.areas.map((area) => ({
    area,
    name: area.name,
    value: area.category === undefined ? '' : (points?.points[area.category]?.text ?? ''),
    rings: area.shapes.map(([outline = []]): Ring => outline.map(place)),
    look: (area.class === undefined ? undefined : looks[area.class]) ?? missingLook(look),
  }));
}

function sizeOf(rings: readonly Ring[]): number {
  const { width, height } = boundsOf(rings);
  return width * height;
}
