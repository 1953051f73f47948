import { withEnding } from '../../language/ending.ts';
import { formatNumber } from '../../language/format.ts';
import { fill } from '../../language/language.ts';
import type { Unit } from '../../value/unit.ts';
import { stubName } from '../exhibits.ts';
import type { ChartMap, ChartPoint, MapArea } from '../tree.ts';
import type { Telling } from '../words.ts';
import { boundariesOf } from './boundaries.ts';

export type Shaded = {
  readonly dimension: string;
  readonly codes: readonly string[];
  readonly points: readonly ChartPoint[];
  readonly unit: Unit;
  readonly decimals: number;
  /** Declared boundaries of the classes. */
  readonly boundaries?: readonly number[];
};

/** Territories shaded in classes; boundaries and numbers of territories stand in the legend. */
export function chartMap(shaded: Shaded, telling: Telling): ChartMap | undefined {
  const { dimension, codes, points } = shaded;
  const territories = telling.map?.(dimension);
  const list = telling.list(dimension);
  if (territories === undefined || list?.map === undefined) return undefined;
  const values = points.flatMap(({ value }) => value ?? []);
  const boundaries = shaded.boundaries ?? boundariesOf(values);
  const classOf = (value: number): number => boundaries.filter((boundary) => boundary <= value).length;
  const { places, attribution } = list.map;
  const areas = [...territories.shapes].map(([code, shapes]): MapArea => {
    const category = codes.indexOf(code);
    const value = points[category]?.value ?? null;
    return {
      code,
      name: stubName(code, dimension, telling),
      shapes,
      isPlace: places !== undefined && list.get(code)?.kind === places,
      ...(category < 0 ? {} : { category }),
      ...(value === null ? {} : { class: classOf(value) }),
    };
  });
  const { language } = telling;
  const zero = boundaries.indexOf(0);
  const divided = zero >= 0 && values.some((value) => value < 0);
  return {
    areas,
    height: territories.height,
    classes: Array.from({ length: boundaries.length + 1 }, (_, index) => ({
      text: classText(boundaries[index - 1], boundaries[index], shaded, telling),
      count: areas.filter((area) => area.class === index).length,
    })),
    ...(divided ? { below: zero + 1 } : {}),
    ...(areas.some((area) => area.class === undefined) ? { missing: language.signs['not-available'].meaning } : {}),
    legend: language.words['map-legend'] ?? '',
    attribution: fill(language.words['map-attribution'] ?? '', { attribution }),
  };
}

function classText(
  from: number | undefined,
  to: number | undefined,
  { unit, decimals }: Shaded,
  { language }: Telling,
): string {
  const { words } = language;
  // A boundary is a round number: it is said in full, and never longer than it is.
  const said = (value: number | undefined): string =>
    value === undefined
      ? ''
      : formatNumber(value, unit, Math.max(decimals, 0) && (Number.isInteger(value) ? 0 : decimals), language);
  const key = from === undefined ? 'map-under' : to === undefined ? 'map-over' : 'map-between';
  const forms: Record<string, string> = {};
  for (const [name, text] of Object.entries({ from: said(from), to: said(to) })) {
    forms[name] = text;
    // «−5 000-нан кем»: a language may want a number in a case.
    for (const form of Object.keys(language.endings?.cases ?? {}))
      forms[`${name}-${form}`] = withEnding(text, form, language);
  }
  return fill(words[key] ?? '', forms);
}
