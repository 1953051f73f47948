import type { Inline } from '../document/tree.ts';
import type { Piece } from './passage.ts';

/** Runs as pieces: a figure keeps its id, a number from outside its source. */
export function pieces(inlines: readonly Inline[]): readonly Piece[] {
  return inlines.flatMap((inline): readonly Piece[] => {
    if ('children' in inline) return pieces(inline.children);
    if (inline.kind === 'note-mark' || inline.kind === 'footnote') return [{ text: inline.mark }];
    if (inline.kind === 'figure') return [{ text: inline.text, figure: inline.id }];
    if (inline.kind === 'reference') return [{ text: inline.text }];
    return [{ text: inline.text, ...(inline.stated === undefined ? {} : { stated: inline.stated }) }];
  });
}
