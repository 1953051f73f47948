import { type Codes, type Flow, codesOf } from './codes.ts';
import type { Figure, Status } from './figures.ts';
import type { Gross } from './nation.ts';

type Of = Partial<Pick<Codes, 'territory' | 'partner' | 'ethnic'>>;

/** Arrivals, departures and the net of both. */
export function grossAndNet(
  flow: Flow,
  period: string,
  { arrivals, departures }: Gross,
  of: Of = {},
  status: Status = 'illustrative',
): readonly Figure[] {
  return [
    { codes: codesOf(flow, 'arrivals', period, of), value: arrivals, status },
    { codes: codesOf(flow, 'departures', period, of), value: departures, status },
    { codes: codesOf(flow, 'net', period, of), value: arrivals - departures, status },
  ];
}

export function sumOf(one: Gross, other: Gross): Gross {
  return { arrivals: one.arrivals + other.arrivals, departures: one.departures + other.departures };
}

export function lessOf(one: Gross, other: Gross): Gross {
  return { arrivals: one.arrivals - other.arrivals, departures: one.departures - other.departures };
}
