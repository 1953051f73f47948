import type { StatedNumber } from '../document/stated.ts';
import type { CheckReport } from '../report/check-report.ts';
import { reportHtml } from '../report/html/page.ts';
import { findingJson } from '../report/json.ts';
import type { Lists } from '../report/describe.ts';
import type { Figure } from '../indicators/indicator.ts';
import type { Language } from '../language/language.ts';
import type { Observation } from '../dataset/observation.ts';
import { cellsJson } from './cells-json.ts';
import { figuresJson } from './figures-json.ts';
import { fileEntries, type Manifest } from './manifest.ts';

export type RecordParts = {
  readonly manifest: Omit<Manifest, 'outputs'>;
  readonly editions: ReadonlyMap<string, Uint8Array>;
  readonly report: CheckReport;
  readonly figures: Iterable<Figure>;
  readonly observations: readonly Observation[];
  /** All languages of the release: the record does not depend on which of them are printed. */
  readonly languages: readonly Language[];
  /** Numbers from outside, with their sources. */
  readonly stated: readonly StatedNumber[];
  readonly speaking: Language;
  readonly lists: Lists;
};

/** What stays in the office: findings for machines and for people, figures, the cells as they were read, and the manifest of everything. */
export function recordFiles({
  manifest,
  editions,
  report,
  figures,
  observations,
  languages,
  stated,
  speaking,
  lists,
}: RecordParts): ReadonlyMap<string, Uint8Array> {
  const encode = (value: unknown): Uint8Array => new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
  const files = new Map<string, Uint8Array>([
    ['record/findings.json', encode(report.findings.map((finding) => findingJson(finding, speaking, lists)))],
    ['record/findings.html', new TextEncoder().encode(reportHtml(report, speaking, lists))],
    ['record/figures.json', figuresJson(figures, languages)],
    ['record/cells.json', cellsJson(observations)],
  ]);
  if (stated.length > 0) files.set('record/stated.json', encode(stated));
  const outputs = fileEntries([...editions, ...files]);
  return files.set('record/manifest.json', encode({ ...manifest, outputs }));
}
