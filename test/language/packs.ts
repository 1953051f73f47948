import { readFileSync, readdirSync } from 'node:fs';
import { parseYaml, type Located } from '../../src/definition/yaml.ts';
import type { Outcome } from '../../src/finding/finding.ts';
import { readCodeList, type CodeList } from '../../src/language/codelist.ts';
import { judgeLanguage } from '../../src/language/judge-language.ts';
import type { Language } from '../../src/language/language.ts';
import { readPeriodLabels, type PeriodLabels } from '../../src/language/period-labels.ts';
import { readWords, type Words } from '../../src/language/words.ts';

const TEMPLATES = new URL('../../templates/', import.meta.url);

/** The value of something that must be sound for the test to mean anything. */
export function sound<T>({ value, findings }: Outcome<T>): T {
  if (value === undefined) throw new Error(JSON.stringify(findings));
  return value;
}

export function templateText(name: string): string {
  return readFileSync(new URL(name, TEMPLATES), 'utf8');
}

export function located(name: string): Located {
  return sound(parseYaml(templateText(name), `templates/${name}`));
}

export const pack = (language: string): Language => sound(judgeLanguage(located(`languages/${language}.yaml`)));
export const english = (): Language => pack('en');
export const codeList = (id: string): CodeList => sound(readCodeList(located(`codelists/${id}.yaml`)));
export const periodLabels = (): PeriodLabels => sound(readPeriodLabels(located('codelists/periods.yaml')));
export const tableWords = (): Words => sound(readWords(located('codelists/words.yaml')));

/** Every code list of the office; periods and words have files of their own kind. */
export function codeListIds(): readonly string[] {
  return readdirSync(new URL('codelists/', TEMPLATES))
    .flatMap((name) => (name.endsWith('.yaml') ? [name.slice(0, -5)] : []))
    .filter((id) => id !== 'periods' && id !== 'words');
}
