import { join } from 'node:path';
import { marked, recordText, type TranslationRecord } from '../document/translation/record.ts';
import { paragraphsOf, partsOf } from '../document/translation/paragraphs.ts';
import { hasErrors, type Finding } from '../finding/finding.ts';
import { fill, type Language } from '../language/language.ts';
import { readRelease, type Release } from '../release/release.ts';
import type { Request } from '../release/request.ts';
import { openSource } from '../release/source.ts';
import { readTongues, type Tongue } from '../release/tongues.ts';
import { readTranslations, translationsFile } from '../release/translations.ts';
import { EXIT, summary, type Invocation, type ReleaseCommand, type Result } from './command.ts';
import { display } from './display.ts';
import { notKnown } from './targets.ts';

/** Which paragraphs of a translation are older than the text they were made from, or missing; needs no figures. */
export const status: ReleaseCommand = {
  name: 'status',
  usage: 'status [release]',
  summary: 'name translations that are missing, or older than the text they were made from',
  options: {
    mark: { type: 'boolean', help: 'record that the translations (of --lang) are made from the text as it stands' },
    part: { type: 'string', help: 'with --mark: one part only, as key-points' },
  },
  on: 'releases',
  operands: 0,
  async run(request, { effects, speaking, options }) {
    const source = openSource(request.folders, effects);
    const { value: release, findings } = await readRelease(source, request.release);
    if (release === undefined) return result(request, findings, [], {}, speaking);
    const tongues = await readTongues(source, release);
    const told = [...findings, ...tongues.findings].filter(({ code, stops }) => stops === true || about(code));
    const { value: record } = await readTranslations(source, release.id);
    const first = tongues.read.find(({ language }) => language.language === release.sourceLanguage);
    const unreadable = told.some(({ stops }) => stops === true);
    if (first === undefined || unreadable) return result(request, told, [], {}, speaking);
    if (options['mark'] === true) return mark(request, release, tongues.read, record, { effects, speaking, options });
    const states = statesOf(release, tongues.read, first, record, told);
    const lines = states.map(({ says, ...facts }) => fill(speaking.commands[says] ?? '', facts));
    return result(request, told, lines, { source: release.sourceLanguage, languages: states.map(stateJson) }, speaking);
  },
};

const about = (code: string): boolean => code.startsWith('translation-');

type State = {
  readonly says: string;
  readonly language: string;
  readonly source: string;
  readonly count: number;
  readonly stale: number;
};

function statesOf(
  { sourceLanguage }: Release,
  tongues: readonly Tongue[],
  first: Tongue,
  record: TranslationRecord | undefined,
  findings: readonly Finding[],
): readonly State[] {
  const count = [...partsOf(first.template).values()].flatMap(paragraphsOf).length;
  return tongues.map(({ language: { language }, template }) => {
    const own = findings.filter(({ place }) => place !== undefined && 'file' in place && place.file === template.file);
    const recorded = record?.source === sourceLanguage && record.of[language] !== undefined;
    const says = language === sourceLanguage ? 'status-source' : recorded ? 'status' : 'status-unmarked';
    return { says, language, source: sourceLanguage, count, stale: own.length };
  });
}

const stateJson = ({ says, language, count, stale }: State): Readonly<Record<string, unknown>> => ({
  language,
  state: says === 'status' ? (stale === 0 ? 'current' : 'stale') : says.replace('status-', ''),
  paragraphs: count,
  stale,
});

/** Writes down what the translations were made from. */
async function mark(
  request: Request,
  { id, sourceLanguage }: Release,
  tongues: readonly Tongue[],
  record: TranslationRecord | undefined,
  { effects, speaking, options }: Pick<Invocation, 'effects' | 'speaking' | 'options'>,
): Promise<Result> {
  const templates = new Map(tongues.map(({ language: { language }, template }) => [language, template]));
  const template = templates.get(sourceLanguage);
  if (template === undefined) return result(request, [], [], {}, speaking);
  templates.delete(sourceLanguage);
  const wanted = [...templates].filter(([language]) => request.languages?.includes(language) ?? true);
  const part = typeof options['part'] === 'string' ? options['part'] : undefined;
  if (part !== undefined && !partsOf(template).has(part)) {
    const unknown = notKnown(`part of ${id}`, part, [...partsOf(template).keys()]);
    return { ...result(request, [], [], {}, speaking), exit: EXIT.usage, lines: [unknown] };
  }
  const file = join(request.folders.templates, translationsFile(id));
  const next = marked(record, { language: sourceLanguage, template }, new Map(wanted), part);
  await effects.files.placeFile(file, new TextEncoder().encode(recordText(next)));
  const line = fill(speaking.commands['status-marked'] ?? '', { file: display(file) });
  return result(request, [], [line], { marked: wanted.map(([language]) => language) }, speaking);
}

function result(
  { release }: Request,
  findings: readonly Finding[],
  lines: readonly string[],
  data: Result['data'],
  speaking: Language,
): Result {
  return {
    exit: hasErrors(findings) ? EXIT.data : EXIT.done,
    lines: [...lines, `${release}: ${summary(findings, speaking)}`],
    data: { release, ...data },
    findings,
    lists: () => undefined,
  };
}
