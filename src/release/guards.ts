import type { Located } from '../definition/yaml.ts';
import { furnitureOf, officeOf } from '../document/lint/furniture.ts';
import { lint } from '../document/lint/index.ts';
import { RULES } from '../document/lint/rules/index.ts';
import { parity } from '../document/lint/parity.ts';
import { readingsOf } from '../document/lint/readings.ts';
import { stale } from '../document/translation/stale.ts';
import type { Template } from '../document/template.ts';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import { termsOf } from './terms.ts';
import { readTranslations } from './translations.ts';

/** A language of the release with its words. */
type Worded = { readonly language: Language; readonly template: Template };

/** The words of a release as a careful editor reads them: terms, typography, and the same said in every language. */
export async function guard(
  source: Source,
  release: Release,
  tongues: readonly Worded[],
  files: ReadonlyMap<string, Located>,
): Promise<readonly Finding[]> {
  const { terms, findings } = await termsOf(source, release.id);
  const office = await source.input('contacts.yaml');
  const read = tongues.flatMap(({ language, template }) => {
    const file = files.get(language.language);
    const runs = [
      ...(file === undefined ? [] : furnitureOf(file)),
      ...readingsOf(template, language),
      ...(office.value === undefined ? [] : officeOf(office.value, language.language)),
    ];
    return lint(runs, { language, terms: terms(language.language) });
  });
  return [...findings, ...read, ...(await compared(source, release, tongues))];
}

/** The notes of a period in the same way, beside the words they are printed among: a name is right where both use it. */
export async function guardNotes(
  source: Source,
  release: Release,
  tongues: readonly Worded[],
  notes: readonly Worded[],
): Promise<readonly Finding[]> {
  if (notes.length === 0) return [];
  // What is wrong with the terms themselves, and with the release's own words, has been told.
  const { terms } = await termsOf(source, release.id);
  const read = notes.flatMap(({ language, template }) => {
    const printed = tongues.find((tongue) => tongue.language === language)?.template;
    const runs = [printed, template].flatMap((words) => (words === undefined ? [] : readingsOf(words, language)));
    // A number that was typed is told as such: how its groups are parted is no second fault.
    const rules = RULES.filter(({ code }) => code !== 'space-breaking');
    const found = lint(runs, { language, terms: terms(language.language) }, rules);
    return found.filter(({ place }) => place !== undefined && 'file' in place && place.file === template.file);
  });
  const first = notes.find(({ language }) => language.language === release.sourceLanguage);
  const others = first === undefined ? [] : notes.filter((other) => other !== first);
  return [...read, ...others.flatMap((other) => parityOf(first?.template, other.template))];
}

/** Of the sections that both have: which are missing is told by itself. */
function parityOf(first: Template | undefined, other: Template): readonly Finding[] {
  if (first === undefined) return [];
  const within = (own: Template, beside: Template): Template => ({
    ...own,
    sections: new Map([...own.sections].filter(([name]) => beside.sections.has(name))),
  });
  return parity(within(first, other), within(other, first));
}

/** Each translation beside the text it was made from. */
async function compared(source: Source, release: Release, tongues: readonly Worded[]): Promise<readonly Finding[]> {
  const first = tongues.find(({ language }) => language.language === release.sourceLanguage);
  const { value: record, findings } = await readTranslations(source, release.id);
  if (first === undefined) return findings;
  const others = tongues.filter((other) => other !== first);
  return [
    ...findings,
    ...others.flatMap(({ language, template }) => [
      ...parity(first.template, template),
      ...(record?.source === release.sourceLanguage
        ? stale(first.template, template, record.of[language.language] ?? {})
        : []),
    ]),
  ];
}
