import { readFileSync } from 'node:fs';
import { parseYaml, type Located } from '../../src/definition/yaml.ts';
import { judgeTemplate, type Known } from '../../src/document/judge-template.ts';
import { furnitureOf, officeOf } from '../../src/document/lint/furniture.ts';
import { lint } from '../../src/document/lint/index.ts';
import { parity } from '../../src/document/lint/parity.ts';
import { readingsOf } from '../../src/document/lint/readings.ts';
import { NO_TERMS, readTerms, together, type Terms } from '../../src/document/lint/terms.ts';
import { parseTemplate, type Template } from '../../src/document/template.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { judgeLanguage } from '../../src/language/judge-language.ts';
import { located, sound, templateText } from '../language/packs.ts';

export const TONGUES = ['kk', 'ru', 'en'] as const;
export type Tongue = (typeof TONGUES)[number];
const SOURCE = 'ru';
export const CONTACTS = 'input/contacts.yaml';

/** The file of a language that holds the words of the release, or those round its pages. */
export const wordsOf = (tongue: Tongue): string => `templates/migration/${tongue}.md.hbs`;
export const packOf = (tongue: Tongue): string => `templates/languages/${tongue}.yaml`;

/** A text of the real office, or the text that stands in its place. */
export type Texts = Readonly<Record<string, string>>;

export function textOf(file: string): string {
  return file === CONTACTS
    ? readFileSync(new URL(`../../${CONTACTS}`, import.meta.url), 'utf8')
    : templateText(file.replace('templates/', ''));
}

const parsed = new Map<string, Located>();

/** What nobody changed is read once. */
function read(file: string, texts: Texts): Located {
  const known = texts[file] === undefined ? parsed.get(file) : undefined;
  const located = known ?? sound(parseYaml(texts[file] ?? textOf(file), file));
  if (texts[file] === undefined) parsed.set(file, located);
  return located;
}

const templates = new Map<string, Template>();

function template(tongue: Tongue, texts: Texts): Template {
  const file = wordsOf(tongue);
  const known = texts[file] === undefined ? templates.get(file) : undefined;
  const parsedNow = known ?? sound(parseTemplate(texts[file] ?? textOf(file), file));
  if (texts[file] === undefined) templates.set(file, parsedNow);
  return parsedNow;
}

const TERMS = [located('terms.yaml'), located('migration/terms.yaml')].map((file) => sound(readTerms(file)));
const termsOf = new Map<Tongue, Terms>(TONGUES.map((tongue) => [tongue, together(TERMS.map((of) => of(tongue)))]));

const EVERYTHING: Known = {
  figures: new Set(),
  indicators: new Set(),
  exhibits: new Set(),
  printed: new Set(['main-indicators']),
  editions: new Set(),
};

/** All that is told of the words of one language, and of what the others have of it. */
export function guarded(tongue: Tongue, texts: Texts = {}): readonly Finding[] {
  const file = read(packOf(tongue), texts);
  const language = sound(judgeLanguage(file));
  const own = template(tongue, texts);
  const runs = [...furnitureOf(file), ...readingsOf(own, language), ...officeOf(read(CONTACTS, texts), tongue)];
  const numbers = judgeTemplate(own, EVERYTHING).filter(({ code }) => code === 'template-literal-number');
  const beside = TONGUES.filter((other) => other !== SOURCE && (tongue === SOURCE || other === tongue));
  return [
    ...lint(runs, { language, terms: termsOf.get(tongue) ?? NO_TERMS }),
    ...numbers,
    ...beside.flatMap((other) => parity(template(SOURCE, texts), template(other, texts))),
  ];
}
