import type { ChartMap } from '../../../document/tree.ts';
import type { Box, ChartLook } from '../drawing.ts';
import type { Words } from '../svg.ts';
import { missingLook, type ClassLook } from './class-looks.ts';

const swatch = { width: 16, height: 8 };
const toText = 5;
const between = 16;

export type MapKey = {
  readonly swatches: readonly { readonly box: Box; readonly look: ClassLook }[];
  readonly words: readonly Words[];
  readonly height: number;
};

/** Under the map: every class with its boundaries and the number of its territories. */
export function keyOf(map: ChartMap, looks: readonly ClassLook[], look: ChartLook): MapKey {
  const { ink, grey } = look.colours;
  const missing = map.areas.filter((area) => area.class === undefined).length;
  const entries = [
    ...map.classes.map(({ text, count }, index) => ({
      text: `${text} (${count})`,
      look: looks[index] ?? missingLook(look),
    })),
    ...(map.missing === undefined ? [] : [{ text: `${map.missing} (${missing})`, look: missingLook(look) }]),
  ];
  const leading = look.textSize * 1.7;
  const swatches: { readonly box: Box; readonly look: ClassLook }[] = [];
  const words: Words[] = [];
  let x = 0;
  let y = 4;
  for (const entry of entries) {
    const width = swatch.width + toText + look.measure(entry.text, false);
    if (x > 0 && x + width > look.width) {
      x = 0;
      y += leading;
    }
    swatches.push({ box: { x, y, ...swatch }, look: entry.look });
    words.push({ text: entry.text, x: x + swatch.width + toText, y: y + swatch.height - 1, colour: ink });
    x += width + between;
  }
  y += leading;
  words.push({ text: map.legend, x: 0, y: y + look.textSize, colour: grey });
  return { swatches, words, height: y + leading };
}
