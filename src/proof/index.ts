import type { Publication } from '../editions/edition.ts';
import type { Figure } from '../indicators/indicator.ts';
import type { Language } from '../language/language.ts';
import { readDocx } from './docx/read.ts';
import { expectation, type Expectation } from './expected.ts';
import { sheetExpectation } from './expected-sheets.ts';
import type { Finished, Unread } from './finished.ts';
import { prove } from './prove.ts';
import type { Proof } from './proof.ts';
import { readXlsx } from './xlsx/read.ts';

/** An edition whose files can be read back: how, and what the release expects of it. */
type Reader = {
  readonly read: (bytes: Uint8Array, name: string) => Promise<Finished | Unread> | Finished | Unread;
  readonly expects: (publication: Publication) => Expectation;
};

const printed = ({ document }: Publication): Expectation => expectation(document);

/** By extension. The library that reads PDF is loaded when a PDF is read. */
const READERS: Readonly<Record<string, Reader>> = {
  docx: { read: readDocx, expects: printed },
  pdf: { read: async (bytes) => (await import('./pdf/read.ts')).readPdf(bytes), expects: printed },
  xlsx: { read: readXlsx, expects: sheetExpectation },
};

export const PROVABLE: readonly string[] = Object.keys(READERS);

export function extensionOf(name: string): string {
  return (/\.([^.]+)$/.exec(name)?.[1] ?? '').toLowerCase();
}

/** Text and properties of a finished or hand-edited file; undefined for an edition that nobody reads back. */
export async function readFinished(bytes: Uint8Array, name: string): Promise<Finished | Unread | undefined> {
  return READERS[extensionOf(name)]?.read(bytes, name);
}

/** Judges what was read against the release composed anew. */
export function proveFinished(
  file: Finished,
  name: string,
  publication: Publication,
  figures: ReadonlyMap<string, Figure>,
  language: Language,
): Proof {
  const expects = READERS[extensionOf(name)]?.expects;
  if (expects === undefined) return { judged: [] };
  return prove(file, { expectation: expects(publication), figures, language });
}
