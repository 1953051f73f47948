import type { Codes } from '../../src/dataset/observation.ts';
import { directions } from '../example/codes.ts';
import { field, readCsv, whole } from '../example/csv.ts';
import { keyedFigures, type Status } from '../example/figures.ts';

/** A number that stands in a release of the Bureau, and what it is of. */
export type PublishedFigure = {
  readonly name: string;
  readonly codes: Codes;
  readonly value: number;
  readonly status: Exclude<Status, 'illustrative'>;
};

/** Indices of table 1 that the release prints as changes: −20.7, −40.5 and +13.6 per cent. */
const INDICES = [
  { flow: 'external', direction: 'arrivals', value: 79.3 },
  { flow: 'external', direction: 'departures', value: 59.5 },
  { flow: 'internal', direction: 'arrivals', value: 113.6 },
] as const;

/** Every figure keyed as published, derived from published ones or seen in the press, as `test/example/README.md` says. */
export function publishedFigures(totals: Codes): readonly PublishedFigure[] {
  const figure = (said: Codes, value: number, status: PublishedFigure['status'] = 'published'): PublishedFigure => ({
    name: Object.values(said)
      .filter((code) => !Object.values(totals).includes(code))
      .join(' '),
    codes: { ...totals, ...said },
    value,
    status,
  });
  const keyed = (['2025', '2024-first'] as const).flatMap((vintage) =>
    [...keyedFigures(vintage).values()].flatMap(({ codes, value, status }) =>
      status === 'illustrative' ? [] : [figure(codes, value, status)],
    ),
  );
  const earlier = readCsv('knots.csv').flatMap((row) => {
    if (row.get('status') !== 'published') return [];
    const of = { flow: field(row, 'flow'), period: field(row, 'period') };
    const [arrivals, departures] = [whole(row, 'arrivals'), whole(row, 'departures')];
    const values = { arrivals, departures, net: arrivals - departures };
    return directions.map((direction) => figure({ ...of, direction }, values[direction]));
  });
  const indices = INDICES.map(({ value, ...of }) => figure({ ...of, measure: 'index', period: '2025' }, value));
  return [...keyed, ...earlier, ...indices];
}
