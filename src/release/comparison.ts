import type { PeriodSettings } from '../definition/office.ts';
import { unreadable, type Outcome } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Release } from './release.ts';
import type { Vintage } from './vintage.ts';
import { vintageMissing } from './vintages.ts';

/** The vintage of last year's figures to compare with; `kept` is its file where the workbooks do not hold it. */
export type Base = { readonly vintage: string; readonly kept?: Vintage };

/**
 * What the policy chooses: «same-stage» the figures that stand in this year's workbook, «latest» the newest that was
 * published, «vintage» the one that `period.yaml` names.
 */
export function chooseBase(
  release: Release,
  period: string,
  settings: PeriodSettings,
  kept: readonly Vintage[],
): Outcome<Base> {
  const comparison = settings.comparison ?? release.comparison;
  const standing = settings['year-ago-vintage'];
  if (comparison.base === 'same-stage') return { value: { vintage: standing }, findings: [] };
  const wanted = comparison.base === 'vintage' ? comparison.vintage : kept.at(-1)?.name;
  if (wanted === undefined) return { findings: [vintageMissing(release, period)] };
  // What stands in the workbook may have been published later than what was kept.
  const name = comparison.base === 'latest' && standing > wanted ? standing : wanted;
  const base = kept.find((vintage) => vintage.name === name);
  if (base !== undefined) return { value: { vintage: name, kept: base }, findings: [] };
  if (name === standing) return { value: { vintage: name }, findings: [] };
  const known = [...new Set([standing, ...kept.map((vintage) => vintage.name)])].toSorted();
  const file = `input/${release.id}/${period}/vintages`;
  const facts = { vintage: name, period, nearest: nearest(name, known) ?? known.join(', ') };
  return { findings: [unreadable('vintage-unknown', { file }, facts)] };
}
