import type { Dataset } from '../dataset/dataset.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import type { CodeList } from '../language/codelist.ts';
import { releaseId, yearsAgo, type Period } from '../period/period.ts';
import type { DeclaredIndicator } from './definition.ts';
import type { Figure, Indicator } from './indicator.ts';
import { NotComputable, type Context } from './operation.ts';
import type { Published } from './published.ts';
import { withStatus } from './status.ts';

export type Vintages = { readonly own: string; readonly base: string };

export type Indicators = {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The indicator in last year's context, in the vintage of the comparison; undefined where the deliveries do not reach so far. */
  readonly yearAgo: (id: string) => Indicator | undefined;
  /** Every figure that was computed, those of last year's context among them, by id. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** A table was declared absent: a figure may be missing without being wrong. */
  readonly incomplete: boolean;
  readonly findings: readonly Finding[];
};

export type Settings = {
  readonly period: Period;
  readonly vintages: Vintages;
  readonly list: (dimension: string) => CodeList | undefined;
  readonly smallBase: number;
  /** A table was declared absent: what cannot be computed without it is left out. */
  readonly incomplete?: boolean;
  /** What was published before; without it no figure has a status. */
  readonly published?: Published;
};

/** Computes every declared indicator, exactly; each is computed once in each context. */
export function computeIndicators(
  dataset: Dataset,
  declared: readonly DeclaredIndicator[],
  settings: Settings,
): Indicators {
  const byId = new Map(declared.map((entry) => [entry.id, entry]));
  const figures = new Map<string, Figure>();
  const context = (period: Period, vintage: string, suffix: string): Context => {
    const done = new Map<string, Indicator>();
    const open = new Set<string>();
    const earlier: { context?: Context } = {};
    const self: Context = {
      ...settings,
      period,
      vintage,
      suffix,
      dataset,
      indicator: (id) => {
        const known = done.get(id);
        if (known !== undefined) return known;
        const entry = byId.get(id);
        if (entry === undefined) throw new NotComputable({ indicator: id, codes: '' });
        if (open.has(id)) throw new NotComputable({ indicator: id }, 'indicator-circular');
        open.add(id);
        try {
          const indicator = withStatus(evaluated(entry, self), settings.published, settings.smallBase);
          done.set(id, indicator);
          for (const figure of indicator.cells) figures.set(figure.id, figure);
          return indicator;
        } finally {
          open.delete(id);
        }
      },
      yearAgo: () => {
        const before = yearsAgo(period);
        return (earlier.context ??= context(before, settings.vintages.base, `@${releaseId(before)}`));
      },
    };
    return self;
  };
  const now = context(settings.period, settings.vintages.own, '');
  const findings: Finding[] = [];
  const attempt = (make: () => Indicator): Indicator | NotComputable => {
    try {
      return make();
    } catch (error) {
      if (error instanceof NotComputable) return error;
      throw error;
    }
  };
  const yearAgo = (id: string): Indicator | undefined => {
    const indicator = attempt(() => now.yearAgo().indicator(id));
    return indicator instanceof NotComputable ? undefined : indicator;
  };
  const indicators = new Map<string, Indicator>();
  for (const { id, place } of declared) {
    const indicator = attempt(() => now.indicator(id));
    if (indicator instanceof NotComputable)
      findings.push(
        settings.incomplete === true && indicator.code === 'indicator-not-computable'
          ? { code: 'indicator-absent', severity: 'note', place, related: [], facts: { ...indicator.facts, id } }
          : unreadable(indicator.code, place, { ...indicator.facts, id }),
      );
    else {
      indicators.set(id, indicator);
      for (const { code, facts } of indicator.remarks ?? [])
        findings.push({ code, severity: 'note', place, related: [], facts: { ...facts, id } });
    }
  }
  for (const { id, operation } of declared) {
    if (operation.comparable === true && indicators.get(id)?.dimensions.length === 0) yearAgo(id);
  }
  return { indicators, yearAgo, figures, incomplete: settings.incomplete === true, findings };
}

/** What the declaration says of its own figures, beside its operation: the small base and the decimals as printed. */
function evaluated({ id, operation, declaration }: DeclaredIndicator, context: Context): Indicator {
  const { decimals, 'small-base': ownSmallBase } = declaration;
  const own = typeof ownSmallBase === 'number' ? { ...context, ownSmallBase } : context;
  const indicator = operation.evaluate(id, declaration, own);
  if (typeof decimals !== 'number') return indicator;
  return { ...indicator, cells: indicator.cells.map((figure) => ({ ...figure, decimals })) };
}
