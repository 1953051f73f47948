import type { Box, ChartLook } from '../drawing.ts';
import { textOn } from '../tint.ts';
import type { DrawnLabel } from './drawn.ts';
import { paper } from './ground.ts';

export type LabelText = {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  /** Says both name and value. */
  readonly isWhole: boolean;
};

const leading = 1.16;

/** The ways to write a label, the fullest first. */
export function textsOf(name: string, value: string, look: ChartLook): readonly LabelText[] {
  const measure = (text: string): number => look.measure(text, false);
  const narrow = partsOf(name);
  const values = value === '' ? [] : [value];
  const whole = [
    [name, ...values],
    [...narrow, ...values],
  ];
  const ways = value === '' ? whole : [...whole, [name], narrow, values];
  return ways.map((lines, index) => ({
    lines,
    width: Math.max(...lines.map(measure)),
    height: lines.length * look.textSize * leading,
    isWhole: index < whole.length,
  }));
}

/** A line for each word, and for each part of one that has a hyphen. */
const partsOf = (name: string): readonly string[] => name.split(/ |(?<=-)/u);

export function labelIn(
  name: string,
  { lines, height, width }: LabelText,
  box: Box,
  behind: string,
  look: ChartLook,
): DrawnLabel {
  const colour = behind === paper ? look.colours.ink : textOn(behind, look.colours.ink);
  const lineHeight = height / lines.length;
  return {
    name,
    box,
    behind,
    lines: lines.map((text, index) => ({
      text,
      x: box.x + width / 2,
      y: box.y + lineHeight * index + look.textSize * 0.92,
      anchor: 'middle',
      colour,
    })),
  };
}
