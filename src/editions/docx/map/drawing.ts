import type { ChartBlock } from '../../../document/tree.ts';
import type { ChartLook } from '../../charts/index.ts';
import { radius, type DrawnLabel, type DrawnPlace } from '../../charts/map/drawn.ts';
import { sceneOf, sheetOf } from '../../charts/map/scene.ts';
import type { Words } from '../../charts/svg.ts';
import { advancesOf } from '../pages/advances.ts';
import type { Writing } from '../setting.ts';
import { element } from '../xml.ts';
import { group, type Member } from './group.ts';
import { freeform, ground, line, oval, rectangle, words } from './shapes.ts';

/** Ids of drawings in a document differ; docx counts its own from 1. */
const firstId = 1000;
const white = '#FFFFFF';

/** The map as a group of shapes, each named after its territory: in Word every one can be taken, recoloured and moved. */
export function mapDrawing(block: ChartBlock, writing: Writing): string {
  if (block.map === undefined) throw new TypeError(`${block.id} is a map without territories.`);
  const look = lookOf(writing);
  const scene = sceneOf(block, sheetOf(block.map, look), look);
  const { ink } = look.colours;
  const circle = { fill: white, edge: { colour: ink, points: 0.7 } };
  const members: readonly Member[] = [
    ground(block.label, { x: 0, y: 0, width: scene.width, height: scene.height }),
    ...scene.areas.map((area) =>
      freeform(nameOf(area), area.rings, {
        fill: area.look.colour,
        stripes: area.look.stripes,
        edge: { colour: white, points: 0.4 },
      }),
    ),
    ...scene.labels.flatMap(({ name, leader }) =>
      leader === undefined ? [] : [line(name, leader, { colour: ink, points: 0.5 })],
    ),
    ...scene.places.map((place) => oval(nameOf(place), place, radius, { ...circle, fill: place.look.colour })),
    ...scene.labels.map((label) => labelOf(label, look)),
    ...scene.swatches.map(({ box, look: own }, index) =>
      rectangle(`${index + 1}`, box, { fill: own.colour, stripes: own.stripes }),
    ),
    ...scene.words.map((said) => words(said.text, fieldOf(said, look), [said], look)),
  ];
  const head = { id: firstId + writing.publication.document.blocks.indexOf(block), name: block.label, alt: block.alt };
  return element('w:r', {}, group(head, { width: scene.width, height: scene.height }, members));
}

const nameOf = ({ name, value }: Pick<DrawnPlace, 'name' | 'value'>): string =>
  value === '' ? name : `${name}: ${value}`;

function lookOf({ page, house, publication }: Writing): ChartLook {
  const textSize = house.type.note.size;
  const [regular, semibold] = [advancesOf(publication.fonts.regular), advancesOf(publication.fonts.semibold)];
  return {
    width: (page.typeWidthMm * 72) / 25.4,
    colours: house.colours,
    family: house.fonts.family,
    textSize,
    measure: (text, bold) => {
      const advances = bold ? semibold : regular;
      let width = 0;
      for (const letter of text) width += advances(letter);
      return width * textSize;
    },
  };
}

/** Striped ground is covered behind the label: its field is as the territory, without stripes. */
const labelOf = ({ name, box, behind, lines }: DrawnLabel, look: ChartLook): Member =>
  words(name, box, lines, look, behind === white ? undefined : behind);

/** Words that stand alone, with the field that they take. */
function fieldOf({ text, x, y, anchor = 'start', size }: Words, look: ChartLook) {
  const part = (size ?? look.textSize) / look.textSize;
  const width = look.measure(text, false) * part + 2;
  const height = look.textSize * 1.3;
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { x: left, y: y - height * 0.8, width, height };
}
