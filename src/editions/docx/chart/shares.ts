import type { ChartRunOptions } from 'docx/charts';
import type { ChartBlock } from '../../../document/tree.ts';
import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';

/** Parts smaller than this have no room for their figure. */
const narrowest = 4;

/** One 100 % bar per category, read from the top; the parts are the series. */
export function sharesChart({ categories, series, axis }: ChartBlock, { house }: Setting): ChartRunOptions {
  const { colours, type } = house;
  const size = type.note.size;
  return {
    type: 'bar',
    stacking: 'percent',
    gapWidth: 40,
    categories,
    series: series.map(({ label, points }, index) => {
      const colour = colours.sequence[index % colours.sequence.length] ?? colours.ink;
      return {
        name: label,
        values: points.map(({ value }) => value),
        color: hex(colour),
        dataLabels: {
          value: true,
          position: 'center',
          numberFormat: '0.0"%"',
          font: { size, color: isDark(colour) ? 'FFFFFF' : hex(colours.ink) },
        },
        pointLabels: points.map(({ value, text }) => {
          if (value === null || value < narrowest) return false;
          // A number format takes the decimal mark of the reader's system; elsewhere than in English the figure is set as printed.
          return axis.point === '.' ? undefined : { text };
        }),
      };
    }),
    legend: { position: 'bottom', font: { size } },
    categoryAxis: { reverseOrder: true, font: { size } },
    valueAxis: { numberFormat: '0%', font: { size }, crossesAt: 'maximum', interval: 20 },
  };
}

/** Relative luminance below which white letters have the better contrast. Source: WCAG 2.2, relative luminance. */
export function isDark(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
