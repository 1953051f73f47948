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
  const rest = JSON.parse(text) as Omit<Publication, 'fonts' | 'date'>; // written by `sent`
  restoreDecimals(rest);
  return { ...rest, date, fonts };
}

/** In place, and not by a reviver of JSON, which is asked about every value: a table may have thousands of rows. */
function restoreDecimals(node: object): void {
  for (const child of Object.values(node) as readonly unknown[]) {
    if (typeof child !== 'object' || child === null) continue;
    if (isDecimalText(child)) Object.assign(child, { value: new Decimal(child.value) });
    else restoreDecimals(child);
  }
}

/** The exact value of a table's cell (`Value`); nothing else of this kind holds a string. */
function isDecimalText(value: object): value is { readonly kind: 'number'; readonly value: string } {
  return 'kind' in value && value.kind === 'number' && 'value' in value && typeof value.value === 'string';
}
