import { grossAndNet, lessOf, sumOf } from './add.ts';
import { type Noise, apportion, noiseFrom } from './apportion.ts';
import { type Flow, codesOf } from './codes.ts';
import { type Figure, type Figures, figuresOf, valueOf } from './figures.ts';
import { holderOf, territoriesIn, territoryCodes } from './labels.ts';
import { type Gross, type Nation, nationIn } from './nation.ts';
import { lastYearDetail } from './year-2023.ts';

export const firstYear = 2000;
export const lastYear = 2023;

/**
 * The years before 2024, invented: the country's figures lie on lines between the knots of `figures/knots.csv`,
 * territories share them as they shared 2024, give or take a little.
 */
export function history(pattern: Figures): Figures {
  const noise = noiseFrom(20260203);
  const figures: Figure[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) figures.push(...yearOf(year, pattern, noise));
  return figuresOf([...figures, ...lastYearDetail(figuresOf(figures), pattern, noise)]);
}

function yearOf(year: number, pattern: Figures, noise: Noise): readonly Figure[] {
  const period = String(year);
  const nation = nationIn(year, noise);
  const sizes = new Map(territoryCodes.map((territory) => [territory, noise(60)]));
  const share = (flow: Flow, total: Gross): readonly Gross[] => {
    const weighed = (direction: keyof Gross): readonly number[] =>
      territoriesIn(year).map((territory) => {
        const weight = weightOf(territory, year, (member) =>
          valueOf(pattern, codesOf(flow, direction, '2024', { territory: member })),
        );
        return Math.round((weight * (sizes.get(territory) ?? 1000) * noise(8)) / 10_000);
      });
    const arrivals = apportion(total.arrivals, weighed('arrivals'));
    const departures = apportion(total.departures, weighed('departures'));
    return arrivals.map((value, at) => ({ arrivals: value, departures: departures[at] ?? 0 }));
  };
  const cis = share('cis', nation.cis);
  const other = share('other', lessOf(nation.external, nation.cis));
  const internal = share('internal', nation.internal);
  const territories = territoriesIn(year).flatMap((territory, at) => {
    const none = { arrivals: 0, departures: 0 };
    return flowsOf(period, cis[at] ?? none, other[at] ?? none, internal[at] ?? none, { territory });
  });
  return [...country(period, nation), ...territories];
}

/** What a territory weighed in 2024, with those that were formed out of it since. */
function weightOf(territory: string, year: number, in2024: (member: string) => number): number {
  const members = territoryCodes.filter((member) => holderOf(member, year) === territory);
  return members.reduce((sum, member) => sum + Math.max(in2024(member), 2), 0);
}

function flowsOf(
  period: string,
  cis: Gross,
  other: Gross,
  internal: Gross,
  of: { readonly territory?: string },
): readonly Figure[] {
  const external = sumOf(cis, other);
  return [
    ...grossAndNet('all', period, sumOf(external, internal), of),
    ...grossAndNet('external', period, external, of),
    ...grossAndNet('cis', period, cis, of),
    ...grossAndNet('other', period, other, of),
    ...grossAndNet('internal', period, internal, of),
  ];
}

function country(period: string, { external, cis, internal, status }: Nation): readonly Figure[] {
  const known = [
    ...grossAndNet('external', period, external, {}, status.external),
    ...grossAndNet('internal', period, internal, {}, status.internal),
  ];
  const rest = flowsOf(period, cis, lessOf(external, cis), internal, {});
  return [...known, ...rest.filter(({ codes }) => codes.flow !== 'external' && codes.flow !== 'internal')];
}
