import { PERIOD } from '../dataset/context.ts';
import type { Observation } from '../dataset/observation.ts';
import { parsePeriodCode, periodCode, type Period } from '../period/period.ts';
import { countsAs } from '../value/value.ts';
import { matching, type Check, type Tested } from './check.ts';

/** A point of a series: where it stands on the line of time, in months. */
type Point = { readonly at: number; readonly period: Period; readonly observation: Observation };

/** A gap inside a series: a period with no figure, or with the sign for "not available", between two that have figures. */
export const missingPeriod: Check<'inside'> = {
  id: 'missing-period',
  level: 1,
  kind: 'plausibility',
  schema: { const: 'inside' },
  *run(_, context, where) {
    const gaps = new Map<string, Tested & { rows: number }>();
    for (const series of seriesOf(matching(context, where), context.dataset.dimensions))
      for (const { missing, before, after } of gapsIn(series)) {
        const { table, place } = after.observation;
        const key = `${table}|${place.workbook}|${missing}`;
        const known = gaps.get(key);
        const rows = (known?.rows ?? 0) + 1;
        const observations = known?.observations ?? ([after.observation, before.observation] as const);
        gaps.set(key, {
          observations,
          rows,
          violation: { code: 'series-interrupted', facts: { table, dimension: PERIOD, code: missing, rows } },
        });
      }
    yield* gaps.values();
  },
};

/** The points of each series with a figure, in time; years, months and sums since January are series of their own. */
function* seriesOf(observations: Iterable<Observation>, dimensions: readonly string[]): Iterable<readonly Point[]> {
  const others = dimensions.filter((dimension) => dimension !== PERIOD);
  const series = new Map<string, Point[]>();
  for (const observation of observations) {
    const { codes, table, place, value } = observation;
    const period = parsePeriodCode(codes[PERIOD] ?? '');
    if (period === undefined || countsAs(value) === undefined) continue;
    const { months, month, year } = period;
    const cumulated = month === 1 && months > 1 && months < 12;
    let key = `${table}|${place.workbook}|${cumulated ? `since January ${year}` : months}`;
    for (const dimension of others) key += `|${codes[dimension] ?? ''}`;
    const point = { at: year * 12 + month + (cumulated ? months : 0), period, observation };
    const known = series.get(key);
    if (known === undefined) series.set(key, [point]);
    else known.push(point);
  }
  for (const points of series.values()) if (points.length > 2) yield points.toSorted((a, b) => a.at - b.at);
}

type Gap = { readonly missing: string; readonly before: Point; readonly after: Point };

/** The step of a series is its smallest; where two or more fit between neighbours, something is missing. */
function gapsIn(series: readonly Point[]): readonly Gap[] {
  const steps = series.slice(1).map((point, at) => point.at - (series[at]?.at ?? 0));
  const step = Math.min(...steps.filter((each) => each > 0));
  return series.slice(1).flatMap((after, at): readonly Gap[] => {
    const before = series[at];
    if (before === undefined || after.at - before.at < 2 * step) return [];
    return [{ missing: periodCode(stepped(before.period, step)), before, after }];
  });
}

function stepped(period: Period, step: number): Period {
  const { year, month, months } = period;
  if (month === 1 && months > 1 && months < 12) return { ...period, months: months + step };
  const at = month - 1 + step;
  return { ...period, year: year + Math.floor(at / 12), month: (at % 12) + 1 };
}
