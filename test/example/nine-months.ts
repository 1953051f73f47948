import { grossAndNet, sumOf } from './add.ts';
import { apportion } from './apportion.ts';
import { type Flow, codesOf, country, cumulatedPeriod, monthNumbers, monthPeriod } from './codes.ts';
import { type Figure, type Figures, figuresOf, keyedFigures, valueOf } from './figures.ts';
import { cisCountries, ethnicGroups, notStated, otherCountries, territoryCodes } from './labels.ts';
import { monthsByTerritory } from './months.ts';
import type { Gross } from './nation.ts';

const period = cumulatedPeriod(2025, 9);
const nothing: Gross = { arrivals: 0, departures: 0 };

/** Interregional net as it was shown in January–September; the other two that gain are invented, the rest shares the loss. */
const GAINING: Readonly<Record<string, number>> = { '75': 27_800, '19': 8_000, '71': 67_340, '79': 11_690 };
const SHOWN: ReadonlySet<string> = new Set(['75', '19']);

/**
 * January–September 2025 as a release of its own: the country's totals of `figures/months.csv`, external migration of
 * territories as their months add up, the rest shared as the year was. Between regions Almaty and Almaty region stand as
 * in the year before: only the year's figures exchange them.
 */
export function nineMonths(): Figures {
  const year = keyedFigures('2025');
  const nation = nationOf(year);
  const months = monthsByTerritory(year, 2025);
  const external = territoryCodes.map((territory) => since(months, 'external', territory));
  const cis = partsOf(
    nation.cis,
    external.map((_, at) => yearOf(year, 'cis', { territory: territoryCodes[at] ?? '' })),
    external,
  );
  const within = apportion(
    nation.intraregional.arrivals,
    territoryCodes.map((territory) => yearOf(year, 'intraregional', { territory }).arrivals),
  ).map((moves): Gross => ({ arrivals: moves, departures: moves }));
  const between = betweenRegions(year, nation.interregional.arrivals);
  return figuresOf([
    ...[...year.values()].filter(({ codes }) => known.has(codes.period)),
    ...Object.entries(nation).flatMap(([flow, gross]) => grossAndNet(flow as Flow, period, gross)), // the keys are flows
    ...territoryCodes.flatMap((territory, at): readonly Figure[] => {
      const own = (flow: Flow, gross: Gross): readonly Figure[] => grossAndNet(flow, period, gross, { territory });
      const [abroad, near, moves, inside] = [external, cis, between, within].map((list) => list[at] ?? nothing);
      if (abroad === undefined || near === undefined || moves === undefined || inside === undefined) return [];
      const internal = sumOf(moves, inside);
      return [
        ...own('all', sumOf(abroad, internal)),
        ...own('external', abroad),
        ...own('cis', near),
        ...own('other', { arrivals: abroad.arrivals - near.arrivals, departures: abroad.departures - near.departures }),
        ...own('internal', internal).map((figure) => shown(figure, territory)),
        ...own('interregional', moves).map((figure) => shown(figure, territory)),
        ...own('intraregional', inside),
      ];
    }),
    ...parts('partner', cisCountries, nation.cis, year),
    ...parts('partner', otherCountries, nation.other, year),
    ...notStated.flatMap(({ code }) => grossAndNet('external', period, nothing, { partner: code })),
    ...parts('ethnic', ethnicGroups, nation.external, year),
  ]);
}

/** The months, and what they had added up to, of which the release knew. */
const known: ReadonlySet<string> = new Set(
  monthNumbers.slice(0, 9).flatMap((month) => [monthPeriod(2025, month), cumulatedPeriod(2025, month)]),
);

function nationOf(year: Figures): Readonly<Record<Flow, Gross>> {
  const stated = (flow: Flow): Gross => ({
    arrivals: valueOf(year, codesOf(flow, 'arrivals', period)),
    departures: valueOf(year, codesOf(flow, 'departures', period)),
  });
  const [external, internal] = [stated('external'), stated('internal')];
  const share = (flow: Flow, of: Flow, whole: Gross): Gross => {
    const [part, all] = [yearOf(year, flow), yearOf(year, of)];
    const scaled = (direction: keyof Gross): number =>
      Math.round((whole[direction] * part[direction]) / all[direction]);
    return { arrivals: scaled('arrivals'), departures: scaled('departures') };
  };
  const less = (whole: Gross, part: Gross): Gross => ({
    arrivals: whole.arrivals - part.arrivals,
    departures: whole.departures - part.departures,
  });
  const cis = share('cis', 'external', external);
  const interregional = share('interregional', 'internal', internal);
  return {
    all: sumOf(external, internal),
    external,
    cis,
    other: less(external, cis),
    internal,
    interregional,
    intraregional: less(internal, interregional),
  };
}

function yearOf(year: Figures, flow: Flow, of: Parameters<typeof codesOf>[3] = {}): Gross {
  return {
    arrivals: valueOf(year, codesOf(flow, 'arrivals', '2025', of)),
    departures: valueOf(year, codesOf(flow, 'departures', '2025', of)),
  };
}

function since(months: Figures, flow: Flow, territory: string): Gross {
  return monthNumbers.slice(0, 9).reduce(
    (sofar, month) =>
      sumOf(sofar, {
        arrivals: valueOf(months, codesOf(flow, 'arrivals', monthPeriod(2025, month), { territory })),
        departures: valueOf(months, codesOf(flow, 'departures', monthPeriod(2025, month), { territory })),
      }),
    nothing,
  );
}

function partsOf(whole: Gross, weights: readonly Gross[], limits?: readonly Gross[]): readonly Gross[] {
  const [arrivals, departures] = (['arrivals', 'departures'] as const).map((direction) =>
    apportion(
      whole[direction],
      weights.map((weight) => weight[direction]),
      limits?.map((limit) => limit[direction]),
    ),
  );
  return weights.map((_, at) => ({ arrivals: arrivals?.[at] ?? 0, departures: departures?.[at] ?? 0 }));
}

function parts(
  dimension: 'partner' | 'ethnic',
  list: readonly { readonly code: string }[],
  whole: Gross,
  year: Figures,
): readonly Figure[] {
  const shares = partsOf(
    whole,
    list.map(({ code }) => yearOf(year, 'external', { [dimension]: code })),
  );
  return list.flatMap(({ code }, at) => grossAndNet('external', period, shares[at] ?? nothing, { [dimension]: code }));
}

/** Arrivals as in the year, the two exchanged cities and regions as in the year before; departures follow from the net. */
function betweenRegions(year: Figures, total: number): readonly Gross[] {
  const before = keyedFigures('2024-first');
  const grown = yearOf(year, 'interregional').arrivals / valueOf(before, codesOf('interregional', 'arrivals', '2024'));
  const arrivals = apportion(
    total,
    territoryCodes.map((territory) =>
      SHOWN.has(territory)
        ? Math.round(valueOf(before, codesOf('interregional', 'arrivals', '2024', { territory })) * grown)
        : yearOf(year, 'interregional', { territory }).arrivals,
    ),
  );
  const losses = territoryCodes.map((territory) =>
    territory in GAINING ? 0 : -valueOf(year, codesOf('interregional', 'net', '2025', { territory })),
  );
  const gained = Object.values(GAINING).reduce((sum, net) => sum + net, 0);
  const lost = apportion(gained, losses);
  return territoryCodes.map((territory, at) => {
    const own = arrivals[at] ?? 0;
    return { arrivals: own, departures: own - (GAINING[territory] ?? -(lost[at] ?? 0)) };
  });
}

function shown(figure: Figure, territory: string): Figure {
  return figure.codes.direction === 'net' && SHOWN.has(territory) && territory !== country
    ? { ...figure, status: 'published' }
    : figure;
}
