import { crosses, meets, overlaps, within } from '../clearance.ts';
import type { Box, ChartLook } from '../drawing.ts';
import { radius, type DrawnArea, type DrawnLabel, type DrawnPlace } from './drawn.ts';
import { grown } from './geometry.ts';
import { colourBehind, groundsOf, paper, type Ground } from './ground.ts';
import { labelIn, textsOf, type LabelText } from './texts.ts';

const step = 1.5;
/** A label stands the better the more of its own territory is round it. */
const clearances = [6, 4, 2.5, 1.5, 0.5, 0];
/** So far a field may reach over the edge of its territory, where it would else lose its value. */
const overhang = 3;
/** So near to its place a label needs no line to it; so far it may stand. */
const reach = { near: radius + 8, far: 90 };

/**
 * Names and values: of cities beside their circles, of territories within their shapes or, by a line, outside of all; a shorter label
 * where nothing else fits. A field is of one colour, and touches no other. What finds no place is left to the data.
 */
export function placeLabels(
  areas: readonly DrawnArea[],
  places: readonly DrawnPlace[],
  frame: Box,
  look: ChartLook,
): readonly DrawnLabel[] {
  const grounds = groundsOf(areas);
  const taken: Box[] = places.map(({ x, y }) => grown({ x, y, width: 0, height: 0 }, radius + 1.5));
  const labels: DrawnLabel[] = [];
  const field: Field = { grounds, taken, labels, frame, look };
  const keep = (label: DrawnLabel | undefined): boolean => {
    if (label === undefined) return false;
    labels.push(label);
    taken.push(grownAside(label.box));
    return true;
  };
  const far = places.filter((place) => !keep(beside(place, place, { from: radius + 3, to: reach.near }, field)));
  const open = grounds
    .map((ground) => ({ ground, texts: textsOf(ground.area.name, ground.area.value, look) }))
    .map((one) => ({ ...one, whole: one.texts.filter(({ isWhole }) => isWhole) }))
    .filter(({ ground, whole }) => !keep(inside(ground, whole, field)));
  // A territory finds a place for its line more easily than a city.
  for (const place of far) keep(beside(place, place, { from: reach.near, to: reach.far }, field));
  for (const { ground, texts, whole } of open) {
    const [x, y] = ground.centre;
    const outside = { from: reach.near, to: reach.far, onPaper: true };
    const found =
      beside(ground.area, { x, y }, outside, field) ??
      inside(ground, whole, field, -overhang) ??
      inside(ground, texts, field);
    keep(found);
  }
  return labels;
}

/** Labels side by side are read as one line where they stand close. */
const grownAside = (box: Box): Box => ({ ...grown(box, 2), x: box.x - aside, width: box.width + 2 * aside });
const aside = 5;

type Field = {
  readonly grounds: readonly Ground[];
  readonly taken: readonly Box[];
  /** Those placed so far. */
  readonly labels: readonly DrawnLabel[];
  readonly frame: Box;
  readonly look: ChartLook;
};

/** The place with the most room round it, and of those the nearest to the middle. */
function inside(
  { area, main, centre, enclaves }: Ground,
  texts: readonly LabelText[],
  { taken, look }: Field,
  least = 0,
): DrawnLabel | undefined {
  const isFree = (box: Box): boolean =>
    main.holds(grown(box, least)) &&
    !taken.some((other) => overlaps(box, other)) &&
    enclaves.every((enclave) => enclave.isClear(box));
  for (const text of texts) {
    const free = fieldsIn(main.bounds, text, centre, isFree);
    for (const clearance of clearances) {
      const box = free.find((one) => main.holds(grown(one, least + clearance)));
      if (box !== undefined) return labelIn(area.name, text, box, area.look.colour, look);
    }
  }
  return undefined;
}

/** All free places of a text within bounds, the nearest to the middle first. */
function fieldsIn(
  bounds: Box,
  { width, height }: LabelText,
  [middleX, middleY]: Ground['centre'],
  isFree: (box: Box) => boolean,
): readonly Box[] {
  const fields: { readonly box: Box; readonly away: number }[] = [];
  for (let y = bounds.y; y + height <= bounds.y + bounds.height; y += step)
    for (let x = bounds.x; x + width <= bounds.x + bounds.width; x += step) {
      const box = { x, y, width, height };
      if (isFree(box)) fields.push({ box, away: Math.hypot(x + width / 2 - middleX, y + height / 2 - middleY) });
    }
  return fields.toSorted((one, other) => one.away - other.away).map(({ box }) => box);
}

type Reach = { readonly from: number; readonly to: number; readonly onPaper?: boolean };
type Point = { readonly x: number; readonly y: number };

/** Beside first, then under and over, then aslant. */
const angles = [0, Math.PI, Math.PI / 2, -Math.PI / 2, 0.6, Math.PI - 0.6, -0.6, Math.PI + 0.6, 1.1, Math.PI - 1.1];

/** Near a point, on the paper or within one territory; from further off a line leads to it, through no other label. */
function beside(
  { name, value }: Pick<DrawnPlace, 'name' | 'value'>,
  point: Point,
  reaching: Reach,
  field: Field,
): DrawnLabel | undefined {
  for (const text of textsOf(name, value, field.look)) {
    const found = text.isWhole ? besideAs(name, text, point, reaching, field) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function besideAs(
  name: string,
  text: LabelText,
  point: Point,
  { from, to, onPaper = false }: Reach,
  { grounds, taken, labels, frame, look }: Field,
): DrawnLabel | undefined {
  const { width, height } = text;
  for (let distance = from; distance < to; distance += 3) {
    for (const angle of angles) {
      const x = point.x + Math.cos(angle) * (distance + width / 2) - width / 2;
      const y = point.y + Math.sin(angle) * (distance + height / 2) - height / 2;
      const box = { x, y, width, height };
      if (!within(box, frame) || taken.some((other) => overlaps(box, other))) continue;
      const behind = colourBehind(grown(box, 1), grounds);
      if (behind === undefined || (onPaper && behind !== paper)) continue;
      const made = labelIn(name, text, box, behind, look);
      if (distance < reach.near) return made;
      const leader = leaderOf(point, box, onPaper ? 0 : radius);
      const [x1, y1, x2, y2] = leader;
      const others = taken.filter((other) => !overlaps(other, grown({ ...point, width: 0, height: 0 }, 1)));
      const isClear =
        !others.some((other) => crosses(other, [x1, y1], [x2, y2])) &&
        !labels.some(({ leader: other }) => other !== undefined && meets(leader, other));
      if (isClear) return { ...made, leader };
    }
  }
  return undefined;
}

/** From the edge of the circle to the nearest point of the label. */
function leaderOf({ x, y }: Point, box: Box, edge: number): NonNullable<DrawnLabel['leader']> {
  const toX = Math.min(box.x + box.width, Math.max(box.x, x));
  const toY = Math.min(box.y + box.height, Math.max(box.y, y));
  const length = Math.hypot(toX - x, toY - y) || 1;
  return [x + ((toX - x) / length) * edge, y + ((toY - y) / length) * edge, toX, toY];
}
