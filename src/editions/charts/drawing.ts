import type { House } from '../../definition/house.ts';
import type { ChartBlock } from '../../document/tree.ts';

/** What a chart is drawn with. Lengths in points. */
export type ChartLook = {
  readonly width: number;
  /** Wanted height; without it the chart takes its own. Charts of shares are as high as their groups need. */
  readonly height?: number;
  readonly colours: House['colours'];
  readonly family: string;
  readonly textSize: number;
  /** Points that a text takes at `textSize`, given by the edition that knows the font; `estimatedWidth` where none is known. */
  readonly measure: (text: string, bold: boolean) => number;
};

/** A chart as SVG, the same bytes for the same chart and look. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

export type ChartForm = (chart: ChartBlock, look: ChartLook) => Drawing;

/** A rectangle that other labels keep clear of. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
