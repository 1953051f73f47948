import type { ChartLook, Drawing } from './drawing.ts';

/** Numbers of the drawing to two decimals: the same text on every machine, and small files. */
export const round = (value: number): string => {
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text;
};

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number>>;

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? round(value) : escape(value)}"`)
    .join('');

export const shape = (name: 'line' | 'rect' | 'path' | 'circle' | 'polyline', attributes: Attributes): string =>
  `<${name}${attributesOf(attributes)}/>`;

export type Words = {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
  readonly colour: string;
  /** Where it differs from the chart's. */
  readonly size?: number;
};

export function words({ text, x, y, anchor = 'start', bold = false, colour, size }: Words): string {
  const more = { ...(bold ? { 'font-weight': 'bold' } : {}), ...(size === undefined ? {} : { 'font-size': size }) };
  return `<text${attributesOf({ x, y, 'text-anchor': anchor, fill: colour, ...more })}>${escape(text)}</text>`;
}

export function document(parts: readonly string[], height: number, { width, family, textSize }: ChartLook): Drawing {
  const size = { width, height, viewBox: `0 0 ${round(width)} ${round(height)}` };
  const type = { 'font-family': family, 'font-size': textSize };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"${attributesOf({ ...size, ...type })}>${parts.join('')}</svg>`;
  return { svg, width, height };
}
