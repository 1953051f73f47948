import { grossAndNet, lessOf } from './add.ts';
import { type Noise, apportion } from './apportion.ts';
import { type Flow, codesOf } from './codes.ts';
import { type Figure, type Figures, valueOf } from './figures.ts';
import { type Label, cisCountries, notStated, otherCountries, territoryCodes } from './labels.ts';
import type { Gross } from './nation.ts';

const year = '2023';
const nothing: Gross = { arrivals: 0, departures: 0 };

/** What the tables of the year before need beside the series: moves between and within regions, and countries. */
export function lastYearDetail(figures: Figures, pattern: Figures, noise: Noise): readonly Figure[] {
  return [
    ...betweenAndWithin(figures, pattern),
    ...countries('cis', cisCountries, figures, pattern, noise),
    ...countries('other', otherCountries, figures, pattern, noise),
    ...notStated.flatMap(({ code }) => grossAndNet('external', year, nothing, { partner: code })),
  ];
}

function betweenAndWithin(figures: Figures, pattern: Figures): readonly Figure[] {
  const details = territoryCodes.map((territory) => {
    const internal = grossOf(figures, 'internal', year, { territory });
    const before = valueOf(pattern, codesOf('internal', 'arrivals', '2024', { territory }));
    const inside = valueOf(pattern, codesOf('intraregional', 'arrivals', '2024', { territory }));
    const moves = Math.min(Math.floor((internal.arrivals * inside) / before), internal.departures);
    const within = { arrivals: moves, departures: moves };
    return { territory, within, between: lessOf(internal, within) };
  });
  const moves = details.reduce((sum, { within }) => sum + within.arrivals, 0);
  const within = { arrivals: moves, departures: moves };
  return [
    ...grossAndNet('intraregional', year, within),
    ...grossAndNet('interregional', year, lessOf(grossOf(figures, 'internal', year), within)),
    ...details.flatMap((detail) => [
      ...grossAndNet('interregional', year, detail.between, { territory: detail.territory }),
      ...grossAndNet('intraregional', year, detail.within, { territory: detail.territory }),
    ]),
  ];
}

function countries(
  flow: Flow,
  list: readonly Label[],
  figures: Figures,
  pattern: Figures,
  noise: Noise,
): readonly Figure[] {
  const parts = (direction: keyof Gross): readonly number[] => {
    const weights = list.map(({ code }) =>
      Math.round((valueOf(pattern, codesOf('external', direction, '2024', { partner: code })) * noise(120)) / 10),
    );
    return apportion(valueOf(figures, codesOf(flow, direction, year)), weights);
  };
  const arrivals = parts('arrivals');
  const departures = parts('departures');
  return list.flatMap(({ code }, at) => {
    const gross = { arrivals: arrivals[at] ?? 0, departures: departures[at] ?? 0 };
    return grossAndNet('external', year, gross, { partner: code });
  });
}

function grossOf(figures: Figures, flow: Flow, period: string, of: { readonly territory?: string } = {}): Gross {
  return {
    arrivals: valueOf(figures, codesOf(flow, 'arrivals', period, of)),
    departures: valueOf(figures, codesOf(flow, 'departures', period, of)),
  };
}
