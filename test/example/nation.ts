import type { Noise } from './apportion.ts';
import { field, readCsv, whole } from './csv.ts';
import { type Status, statusOf } from './figures.ts';

export type Gross = { readonly arrivals: number; readonly departures: number };
export type Nation = {
  readonly external: Gross;
  readonly cis: Gross;
  readonly internal: Gross;
  readonly status: Readonly<Record<'external' | 'cis' | 'internal', Status>>;
};

type Knot = Gross & { readonly flow: string; readonly year: number; readonly status: Status };

const knots: readonly Knot[] = readCsv('knots.csv').map((row) => ({
  flow: field(row, 'flow'),
  year: whole(row, 'period'),
  arrivals: whole(row, 'arrivals'),
  departures: whole(row, 'departures'),
  status: statusOf(field(row, 'status')),
}));

/** The country's flows of a year: a knot of `figures/knots.csv`, or the line between its neighbours give or take 4 %. */
export function nationIn(year: number, noise: Noise): Nation {
  // one factor a direction for both, so that the CIS countries stay below all countries
  const factors = { arrivals: noise(40), departures: noise(40) };
  const moves = noise(20);
  const external = between('external', year, factors);
  const cis = between('cis', year, factors);
  const internal = between('internal', year, { arrivals: moves, departures: moves });
  return { external, cis, internal, status: { external: external.status, cis: cis.status, internal: internal.status } };
}

function between(flow: string, year: number, factors: Gross): Gross & { readonly status: Status } {
  const own = knots.filter((knot) => knot.flow === flow);
  const at = own.find((knot) => knot.year === year);
  if (at !== undefined) return at;
  const before = own.findLast((knot) => knot.year < year);
  const after = own.find((knot) => knot.year > year);
  if (before === undefined || after === undefined) throw new Error(`no knots of ${flow} around ${year}`);
  const line = (direction: keyof Gross): number => {
    const rise = (after[direction] - before[direction]) * (year - before.year);
    return Math.round(((before[direction] + rise / (after.year - before.year)) * factors[direction]) / 1000);
  };
  return { arrivals: line('arrivals'), departures: line('departures'), status: 'illustrative' };
}
