import type { ChartForm, ChartLook } from '../drawing.ts';
import type { Ring } from '../hatch.ts';
import { stripes } from '../series-look.ts';
import { document, round, shape, words } from '../svg.ts';
import type { ClassLook } from './class-looks.ts';
import { radius, type DrawnLabel, type DrawnPlace, type Scene } from './drawn.ts';
import { boundsOf } from './geometry.ts';
import { rasterOf } from './raster.ts';
import { sceneOf, sheetOf } from './scene.ts';

/** Wide apart, so that many territories under zero stay calm. */
const mapStripes = { distance: 4.5, width: 0.5 };

/** Territories shaded by class, cities as circles of one size, names and values, the key beneath. */
export const map: ChartForm = (chart, look) => {
  if (chart.map === undefined) throw new TypeError(`${chart.id} is a map without territories.`);
  const sheet = sheetOf(chart.map, look);
  let svg: string | undefined;
  return {
    width: look.width,
    height: sheet.height,
    // The layout asks for heights of several maps, and sets one of them.
    get svg() {
      return (svg ??= document(drawn(sceneOf(chart, sheet, look), look), sheet.height, look).svg);
    },
  };
};

function drawn(scene: Scene, look: ChartLook): readonly string[] {
  const fields = scene.labels.map(({ box }) => ringOf(box));
  return [
    ...scene.areas.flatMap(({ rings, look: own }) => area(rings, own, fields, look)),
    ...scene.labels.flatMap((label) => leader(label, look)),
    ...scene.places.flatMap((place) => circle(place, look)),
    ...scene.labels.flatMap(({ lines }) => lines.map(words)),
    ...scene.swatches.flatMap(({ box, look: own }) => area([ringOf(box)], own, [], look)),
    ...scene.words.map(words),
  ];
}

/** Stripes leave out the fields of the labels. */
function area(rings: readonly Ring[], own: ClassLook, fields: readonly Ring[], look: ChartLook): readonly string[] {
  const d = rings.map((ring) => `M${ring.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`).join('');
  const rasters = own.stripes === undefined ? [] : rings.map(rasterOf);
  const free = fields.filter((field) => rasters.some(({ holds }) => holds(boundsOf([field]))));
  const isMissing = own.colour === '#FFFFFF';
  return [
    shape('path', { d, fill: own.colour }),
    ...(own.stripes === undefined ? [] : stripes([...rings, ...free], { ...mapStripes, colour: own.stripes })),
    shape('path', { d, fill: 'none', stroke: isMissing ? look.colours.line : '#FFFFFF', 'stroke-width': 0.4 }),
  ];
}

const circle = ({ x, y, look: own }: DrawnPlace, { colours }: ChartLook): readonly string[] => [
  shape('circle', { cx: x, cy: y, r: radius, fill: own.colour, stroke: '#FFFFFF', 'stroke-width': 2.2 }),
  shape('circle', { cx: x, cy: y, r: radius, fill: own.colour, stroke: colours.ink, 'stroke-width': 0.7 }),
];

const leader = ({ leader: line }: DrawnLabel, { colours }: ChartLook): readonly string[] =>
  line === undefined
    ? []
    : [
        shape('line', { x1: line[0], y1: line[1], x2: line[2], y2: line[3], stroke: colours.ink, 'stroke-width': 0.5 }),
        shape('circle', {
          cx: line[0],
          cy: line[1],
          r: 1.4,
          fill: colours.ink,
          stroke: '#FFFFFF',
          'stroke-width': 0.6,
        }),
      ];

const ringOf = ({ x, y, width, height }: { x: number; y: number; width: number; height: number }): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
