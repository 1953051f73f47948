import { NO_TERMS, readTerms, together, type Terms } from '../document/lint/terms.ts';
import type { Finding } from '../finding/finding.ts';
import type { Source } from './source.ts';

/** The terms of the office and those of the release; either file may be absent. */
export async function termsOf(
  source: Source,
  release: string,
): Promise<{ readonly terms: (language: string) => Terms; readonly findings: readonly Finding[] }> {
  const read: ((language: string) => Terms)[] = [];
  const findings: Finding[] = [];
  for (const folder of ['', release]) {
    if (!(await source.templateNames(folder)).includes('terms.yaml')) continue;
    const file = await source.template([folder, 'terms.yaml'].filter((part) => part !== '').join('/'));
    const terms = file.value === undefined ? { findings: file.findings } : readTerms(file.value);
    findings.push(...terms.findings);
    if (terms.value !== undefined) read.push(terms.value);
  }
  return { terms: (language) => (read.length === 0 ? NO_TERMS : together(read.map((of) => of(language)))), findings };
}
