import { grossAndNet } from './add.ts';
import { noiseFrom, spread } from './apportion.ts';
import { codesOf, monthNumbers, monthPeriod } from './codes.ts';
import { type Figure, type Figures, figuresOf, valueOf } from './figures.ts';
import { territoryCodes } from './labels.ts';
import type { Gross } from './nation.ts';

/** Months by territory, invented: over the months they add up to the territory's year, over territories to the country's month. */
export function monthsByTerritory(figures: Figures, year: number): Figures {
  const months: Figure[] = [];
  for (const flow of ['external', 'internal'] as const) {
    const table = (direction: keyof Gross): readonly (readonly number[])[] =>
      spread(
        territoryCodes.map((territory) => valueOf(figures, codesOf(flow, direction, String(year), { territory }))),
        monthNumbers.map((month) => valueOf(figures, codesOf(flow, direction, monthPeriod(year, month)))),
        // one seed for both directions: a lively month is lively both ways
        noiseFrom(year),
      );
    const arrivals = table('arrivals');
    const departures = table('departures');
    territoryCodes.forEach((territory, row) =>
      monthNumbers.forEach((month, at) => {
        const gross = { arrivals: arrivals[row]?.[at] ?? 0, departures: departures[row]?.[at] ?? 0 };
        months.push(...grossAndNet(flow, monthPeriod(year, month), gross, { territory }));
      }),
    );
  }
  return figuresOf(months);
}
