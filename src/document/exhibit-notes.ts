import type { Indicator } from '../indicators/indicator.ts';
import { roundingShows } from './rounding.ts';
import type { Inline } from './tree.ts';
import type { Telling } from './words.ts';

/** Notes that figures ask for by themselves, under a table or chart and only where they are true. */
export function exhibitNotes(
  indicators: readonly Indicator[],
  { language, list }: Telling,
): readonly (readonly Inline[])[] {
  const annualised = indicators.some(({ cells }) =>
    cells.some(({ lineage }) => lineage.kind === 'operation' && lineage.annualised === true),
  );
  const notes = [
    ...(indicators.some((indicator) => roundingShows(indicator, list)) ? [language.words['rounding']] : []),
    ...(annualised ? [language.words['annualised']] : []),
  ];
  return notes.flatMap((text) => (text === undefined ? [] : [[{ kind: 'text', text }]]));
}
