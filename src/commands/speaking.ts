import type { Effects } from '../effects/effects.ts';
import type { Language } from '../language/language.ts';
import { readLanguage } from '../release/release.ts';
import type { Folders } from '../release/request.ts';
import { openSource, type Source } from '../release/source.ts';
import { notKnown, type UsageError } from './targets.ts';

const FALLBACK = 'en';

/** The language of messages: the first asked for, else English. */
export async function speaking(
  folders: Folders,
  asked: string | undefined,
  effects: Effects,
): Promise<Language | UsageError> {
  const tongue = asked ?? FALLBACK;
  const source = openSource(folders, effects);
  const known = (await source.templateNames('languages')).flatMap((name) =>
    name.endsWith('.yaml') ? [name.slice(0, -5)] : [],
  );
  if (!known.includes(tongue)) return { usage: notKnown('language', tongue, known) };
  const read = await readLanguage(source, tongue);
  if (read.value !== undefined) return tongue === FALLBACK ? read.value : completed(read.value, source);
  const [first] = read.findings;
  return {
    usage: `templates/languages/${tongue}.yaml cannot be read: ${first?.code ?? ''} ${JSON.stringify(first?.facts)}`,
  };
}

/** A sentence that a language does not have yet is said in English: better than a code. A test names those that are awaited. */
async function completed(language: Language, source: Source): Promise<Language> {
  const { value } = await readLanguage(source, FALLBACK);
  if (value === undefined) return language;
  return {
    ...language,
    findings: { ...value.findings, ...language.findings },
    causes: { ...value.causes, ...language.causes },
    commands: { ...value.commands, ...language.commands },
  };
}
