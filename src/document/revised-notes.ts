import type { Figure } from '../indicators/indicator.ts';
import { formatValue, formatVintage } from '../language/format.ts';
import { fill } from '../language/language.ts';
import { stubName } from './exhibits.ts';
import type { Inline } from './tree.ts';
import type { Telling } from './words.ts';

/** A note stays one that is read; what a table marks beyond it, `statpress revisions` and the record tell. */
const TOLD = 20;

/** What each marked figure of a series was before, and when; `over`: the dimensions that tell its figures apart. */
export function revisedNotes(
  figures: readonly Figure[],
  over: readonly string[],
  telling: Telling,
): readonly (readonly Inline[])[] {
  const { language } = telling;
  const revised = figures.filter(({ revision }) => revision?.value !== undefined);
  if (revised.length === 0) return [];
  const told = revised.slice(0, TOLD).flatMap((figure, index): readonly Inline[] => {
    const { id, codes, value, decimals, revision } = figure;
    const said = fill(language.words['revised-figure'] ?? '', {
      of: over.map((dimension) => stubName(codes[dimension] ?? '', dimension, telling)).join(', '),
      before: revision?.value === undefined ? '' : formatValue(revision.value, 'count', decimals, language),
      vintage: formatVintage(revision?.vintage ?? '', language),
    });
    const [before = '', after = ''] = said.split('{now}');
    return [
      { kind: 'text', text: `${index === 0 ? '' : '; '}${before}` },
      { kind: 'figure', id, text: formatValue(value, 'count', decimals, language) },
      { kind: 'text', text: after },
    ];
  });
  const rest = revised.length - TOLD;
  const more = fill(language.words['revised-more'] ?? '', { count: String(rest) });
  return [
    [
      { kind: 'note-mark', mark: language.marks.revised.print },
      { kind: 'text', text: ` ${language.words['revised-figures'] ?? ''} ` },
      ...told,
      { kind: 'text', text: rest > 0 ? `; ${more}.` : '.' },
    ],
  ];
}
