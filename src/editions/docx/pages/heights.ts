import { bandStyles } from '../furniture.ts';
import { twipsOfMillimetres } from '../lengths.ts';
import { edgeMm, lyingPageOf } from '../page.ts';
import type { Setting } from '../setting.ts';
import { stackHeight } from './boxes.ts';
import type { Measure } from './boxes.ts';
import { linesOf } from './lines.ts';
import type { Box, Heights } from './paginate.ts';

/** What head and foot leave of the page: they push the text away where the margins do not hold them. */
export function heightsOf(setting: Setting, measure: Measure): Heights {
  const { publication, page, house } = setting;
  const { bands, watermark, runningTitle, office, foot } = publication.document.furniture;
  const bandBoxes = bands.map(({ kind, text }) => lineBox(bandStyles[kind], text, measure));
  const running = lineBox('RunningHead', runningTitle, measure);
  const bottom = stackHeight([
    lineBox('FootPage', office, measure),
    ...foot.map((line) => lineBox('Foot', line, measure)),
  ]);
  const below = Math.max(points(house.page.bottomMm), points(edgeMm) + bottom);
  const left = (head: readonly Box[], { heightMm } = page): number =>
    points(heightMm) - Math.max(points(house.page.topMm), points(edgeMm) + stackHeight(head)) - below;
  const bare = bands.length === 0 && watermark !== undefined;
  const everywhere = [...bandBoxes, running];
  return {
    first: left(bare ? [running] : bandBoxes),
    other: left(everywhere),
    lying: left(everywhere, lyingPageOf(house)),
  };
}

function lineBox(style: string, text: string, { looks, width }: Measure): Box {
  const look = looks.get(style);
  if (look === undefined) throw new TypeError(`no style ${style}`);
  const { advances, points: size, leading, before, after, edges, left, right, keepNext } = look;
  const room = width - left - right;
  const lines = linesOf([{ text, advances, points: size }], room, room);
  return { lines, leading, edges, before, after, keepNext, whole: true, repeated: 0 };
}

const points = (millimetres: number): number => twipsOfMillimetres(millimetres) / 20;
