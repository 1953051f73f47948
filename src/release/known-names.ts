import type { Known } from '../document/judge-template.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { Exhibit } from '../document/definition.ts';
import { releaseId, yearsAgo, type Period } from '../period/period.ts';
import type { Release } from './release.ts';

/** Names a template may use; when the figures cannot be computed, those that are declared. */
export function knownNames(
  { indicators, document, editions }: Release,
  period: Period,
  computed: Indicators | undefined,
): Known {
  const declared = indicators.map(({ id }) => id);
  const earlier = `@${releaseId(yearsAgo(period))}`;
  const there = [...(computed?.figures.keys() ?? [])].filter((id) => !id.includes('/'));
  const compared = there.filter((id) => id.endsWith(earlier)).map((id) => id.replace(earlier, '@year-ago'));
  // What cannot be computed (or waits for an absent table) is known by its declaration.
  const whole = computed !== undefined && !computed.incomplete;
  const figures = whole ? there : [...there, ...declared];
  const aliases = whole ? compared : [...compared, ...declared.map((id) => `${id}@year-ago`)];
  return {
    figures: new Set([...figures, ...aliases]),
    indicators: new Set(declared),
    exhibits: new Set(Object.keys(document.exhibits)),
    printed: new Set(Object.keys(document.exhibits).filter((id) => isPrinted(document.exhibits[id]))),
    editions: new Set(editions),
  };
}

/** Neither a list of series nor a table of the spreadsheet only. */
const isPrinted = (exhibit: Exhibit | undefined): boolean =>
  exhibit !== undefined && !('each' in exhibit) && !('annex' in exhibit && exhibit.annex === true);
