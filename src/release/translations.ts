import { judgeRecord, type TranslationRecord } from '../document/translation/record.ts';
import type { Outcome } from '../finding/finding.ts';
import type { Source } from './source.ts';

export const translationsFile = (release: string): string => `${release}/translations.yaml`;

/** What the translations of a release were made from; a release that has not recorded it has no value, and no fault. */
export async function readTranslations(source: Source, release: string): Promise<Outcome<TranslationRecord>> {
  if (!(await source.templateNames(release)).includes('translations.yaml')) return { findings: [] };
  const { value, findings } = await source.template(translationsFile(release));
  return value === undefined ? { findings } : judgeRecord(value);
}
