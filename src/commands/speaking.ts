import type { Effects } from '../effects/effects.ts';
import type { Language } from '../language/language.ts';
import { readLanguage } from '../release/release.ts';
import type { Folders } from '../release/request.ts';
import { openSource } from '../release/source.ts';
import { notKnown, type UsageError } from './targets.ts';

/** The language of messages: the first asked for, else English. */
export async function speaking(
  folders: Folders,
  asked: string | undefined,
  effects: Effects,
): Promise<Language | UsageError> {
  const tongue = asked ?? 'en';
  const source = openSource(folders, effects);
  const known = (await source.templateNames('languages')).flatMap((name) =>
    name.endsWith('.yaml') ? [name.slice(0, -5)] : [],
  );
  if (!known.includes(tongue)) return { usage: notKnown('language', tongue, known) };
  const read = await readLanguage(source, tongue);
  if (read.value !== undefined) return read.value;
  const [first] = read.findings;
  return {
    usage: `templates/languages/${tongue}.yaml cannot be read: ${first?.code ?? ''} ${JSON.stringify(first?.facts)}`,
  };
}
