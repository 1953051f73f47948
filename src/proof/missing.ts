import { cellsBehind } from './cells.ts';
import type { Judged } from './proof.ts';
import type { Comparison } from './comparison.ts';

/**
 * Figures that are gone: those set large on the first page, wherever nothing stands in their place, and those whose
 * neighbours on both sides stand where they should. A sentence that somebody has left out whole is not missed.
 */
export function missing({ expected, pairs, expectation, figures }: Comparison): readonly Judged[] {
  const met = new Set(pairs);
  return expected.flatMap((token, index): readonly Judged[] => {
    const passage = expectation.passages[token.passage];
    const piece = passage?.pieces[token.piece];
    if (passage === undefined || piece?.figure === undefined || met.has(index)) return [];
    const beside = [index - 1, index + 1].every(
      (other) => met.has(other) && expected[other]?.passage === token.passage,
    );
    if (passage.kind !== 'key-figure' && !beside) return [];
    const text = passage.pieces.map((each) => each.text).join('');
    return [
      {
        of: 'number',
        text: '',
        class: 'missing',
        figure: piece.figure,
        should: token.text,
        cells: cellsBehind(piece.figure, figures),
        where: { ...passage.standing, ...(piece.at === undefined ? {} : { at: piece.at }) },
        context: text.replaceAll(/\s+/g, ' '),
      },
    ];
  });
}
