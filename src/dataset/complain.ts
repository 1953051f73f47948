import { unreadable, type Finding } from '../finding/finding.ts';
import type { CellPlace } from '../place/place.ts';
import type { Meaning } from './resolve.ts';

/** The finding for a label that could not be read. */
export function complain(
  meaning: Meaning,
  place: CellPlace,
  what: 'heading' | 'label' = 'heading',
): Finding | undefined {
  switch (meaning.kind) {
    case 'unknown':
      return unreadable(`${what}-unknown`, place, { label: meaning.label, nearest: meaning.nearest() });
    case 'ambiguous':
      return unreadable('label-ambiguous', place, {
        label: meaning.label,
        codes: meaning.codes.join(', '),
        dimension: meaning.dimension,
      });
    case 'misplaced':
      return unreadable('label-misplaced', place, {
        label: meaning.label,
        dimension: meaning.dimension,
        code: meaning.code,
      });
    case 'contradiction':
      return unreadable('label-contradiction', place, { label: meaning.label, meanings: meaning.meanings });
    case 'codes':
    case 'furniture':
    case 'unit':
      return undefined;
  }
}
