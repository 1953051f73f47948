import type { StatedNumber } from '../document/stated.ts';
import { findingJson } from '../report/json.ts';
import type { Lists } from '../report/describe.ts';
import type { Finding } from '../finding/finding.ts';
import type { Figure } from '../indicators/indicator.ts';
import type { Language } from '../language/language.ts';
import { figuresJson } from './figures-json.ts';
import { fileEntries, type Manifest } from './manifest.ts';

export type RecordParts = {
  readonly manifest: Omit<Manifest, 'outputs'>;
  readonly editions: ReadonlyMap<string, Uint8Array>;
  readonly findings: readonly Finding[];
  readonly figures: Iterable<Figure>;
  /** All languages of the release: the record does not depend on which of them are printed. */
  readonly languages: readonly Language[];
  /** Numbers from outside, with their sources. */
  readonly stated: readonly StatedNumber[];
  readonly speaking: Language;
  readonly lists: Lists;
};

/** What stays in the office: findings, figures and the manifest of everything. */
export function recordFiles({
  manifest,
  editions,
  findings,
  figures,
  languages,
  stated,
  speaking,
  lists,
}: RecordParts): ReadonlyMap<string, Uint8Array> {
  const encode = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const files = new Map<string, Uint8Array>([
    ['record/findings.json', encode(findings.map((finding) => findingJson(finding, speaking, lists)))],
    ['record/figures.json', figuresJson(figures, languages)],
  ]);
  if (stated.length > 0) files.set('record/stated.json', encode(stated));
  const outputs = fileEntries([...editions, ...files]);
  return files.set('record/manifest.json', encode({ ...manifest, outputs }));
}
