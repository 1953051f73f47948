import { Decimal } from '../../value/value.ts';
import type { Publication } from '../edition.ts';

/** One edition of one publication: a pure function of both, whoever prints it. */
export type Job = { readonly publication: Publication; readonly edition: string };

/** A publication without its fonts, as text: what a thread is sent. */
export type Sent = { readonly text: string; readonly date: Date };

export function sent(publication: Publication): Sent {
  // A decimal writes itself as a string of all its digits.
  return { text: JSON.stringify({ ...publication, fonts: undefined, date: undefined }), date: publication.date };
}

export function received({ text, date }: Sent, fonts: Publication['fonts']): Publication {
  const rest = JSON.parse(text, (_, value: unknown) =>
    isDecimalText(value) ? { ...value, value: new Decimal(value.value) } : value,
  ) as Omit<Publication, 'fonts' | 'date'>; // written by `sent`
  return { ...rest, date, fonts };
}

/** The exact value of a table's cell (`Value`); nothing else of this kind holds a string. */
function isDecimalText(value: unknown): value is { readonly kind: 'number'; readonly value: string } {
  if (typeof value !== 'object' || value === null || !('kind' in value) || !('value' in value)) return false;
  return value.kind === 'number' && typeof value.value === 'string';
}
