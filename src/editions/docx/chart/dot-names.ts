import type { ChartBlock } from '../../../document/tree.ts';
import { ticksOf } from '../../charts/axis.ts';
import { valuesOf } from '../../charts/numbers.ts';
import { advancesOf } from '../pages/advances.ts';
import type { Setting } from '../setting.ts';

/** Of the width of a chart: what stands free at its sides, the most that names take, the plot beside them. */
const [edge, widest, plot] = [0.03, 0.35, 0.62];
const enSpace = '\u2002';
/** From the middle of a mark to its figure, with a little air. */
const besideMark = 9;

/** The names of the rows as they stand left of the scale: so far from it that no figure of a mark near its edge stands on them. */
export function rowNames(block: ChartBlock, setting: Setting): readonly string[] {
  const clear = enSpace.repeat(2 + Math.ceil(overhang(block, setting) / (setting.house.type.note.size / 2)));
  return block.categories.map((name) => name + clear);
}

/** What the names take of the width of the chart. */
export function roomForNames(block: ChartBlock, setting: Setting): number {
  const longest = Math.max(0, ...rowNames(block, setting).map((name) => widthOf(name, setting)));
  return Math.min(widest, edge + longest / chartWidth(setting));
}

/** Points by which the figure of a row's lowest mark reaches out of the scale. */
function overhang(block: ChartBlock, setting: Setting): number {
  const ticks = ticksOf(valuesOf(block), block.axis);
  const [minimum, maximum] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1];
  const scale = plot * chartWidth(setting);
  const reaches = block.categories.flatMap((_, row) => {
    const marks = block.series.flatMap(({ points }) => points[row] ?? []).filter(({ value }) => value !== null);
    const lowest = marks.toSorted((one, other) => (one.value ?? 0) - (other.value ?? 0))[0];
    if (lowest === undefined || marks.length < 2) return [];
    const at = (((lowest.value ?? 0) - minimum) / (maximum - minimum)) * scale;
    return [widthOf(lowest.text, setting) + besideMark - at];
  });
  return Math.max(0, ...reaches);
}

const chartWidth = ({ page }: Setting): number => (page.typeWidthMm * 72) / 25.4;

const widthOf = (text: string, { publication, house }: Setting): number =>
  Array.from(text, advancesOf(publication.fonts.regular)).reduce((sum, wide) => sum + wide, 0) * house.type.note.size;
