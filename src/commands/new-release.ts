import { join } from 'node:path';
import { withEntry } from '../definition/insert-yaml.ts';
import { parseYaml } from '../definition/yaml.ts';
import { fill } from '../language/language.ts';
import { causeSaid } from '../report/cause.ts';
import { display } from './display.ts';
import { EXIT, type Invocation, type Result } from './command.ts';
import { placeTogether } from './place-together.ts';
import { releasesOf, sampleOf, type Sample } from './sample.ts';
import { notKnown, type UsageError } from './targets.ts';

const SKELETON = 'skeleton';
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const OFFICE = ['calendar', 'contacts', 'recipients'] as const;

/** A release that works: a definition, its words, a workbook marked as sample, and the office's entries. Nothing there is touched. */
export async function beginRelease(release: string, invocation: Invocation): Promise<Result | UsageError> {
  const { folders, effects, options, speaking } = invocation;
  const refused = await nameRefused(release, invocation);
  if (refused !== undefined) return refused;
  const like = typeof options['like'] === 'string' ? options['like'] : SKELETON;
  const known = await releasesOf(folders, effects.files);
  if (!known.includes(like)) return { usage: notKnown('release', like, known) };
  const sample = await sampleOf(like, like === SKELETON, folders, effects.files);
  if ('usage' in sample) return sample;
  const languages =
    typeof options['lang'] === 'string' ? options['lang'].split(',').map((one) => one.trim()) : undefined;
  const strange = languages?.find((language) => !sample.languages.includes(language));
  if (strange !== undefined) return { usage: notKnown(`language of ${like}`, strange, sample.languages) };
  const templates = definitionOf(release, languages ?? sample.languages, sample);
  const input = periodOf(release, like, sample);
  const entries = await officeEntries(release, sample, invocation);
  if ('usage' in entries) return entries;
  const definition = join(folders.templates, release);
  const period = join(folders.input, release, sample.period);
  // The period comes last: a release is there as soon as the input folder has it.
  await placeTogether(
    { folders: new Map([[definition, templates]]), files: new Map([...entries, ...prefixed(period, input)]) },
    effects.files,
  );
  const made = [...prefixed(definition, templates).keys(), ...prefixed(period, input).keys()];
  const said = (key: string, facts: Readonly<Record<string, string>>): string =>
    fill(speaking.commands[key] ?? '', facts);
  return {
    exit: EXIT.done,
    lines: [
      ...made.map((file) => said('new-made', { file: display(file) })),
      ...[...entries.keys()].map((file) => said('new-entry', { file: display(file) })),
      said('new-sample', { release, period: sample.period }),
    ],
    data: { release, period: sample.period, files: made, changed: [...entries.keys()] },
    findings: [],
    lists: () => undefined,
  };
}

async function nameRefused(release: string, { folders, effects }: Invocation): Promise<UsageError | undefined> {
  if (!NAME.test(release))
    return {
      usage: `"${release}" is no name for a release: lower-case Latin letters, digits and hyphens, a letter first, as in "labour-market".`,
    };
  for (const folder of [folders.templates, folders.input]) {
    const there = join(folder, release);
    if (await effects.files.exists(there)) return { usage: `"${there}" exists already: nothing is overwritten.` };
  }
  return undefined;
}

/** The files of `templates/<release>/`, under the new name. */
function definitionOf(
  release: string,
  languages: readonly string[],
  { definition, words }: Sample,
): ReadonlyMap<string, Uint8Array> {
  const source = /^source-language: *(\S+)/m.exec(definition)?.[1];
  const renamed = definition
    .replace(/^release: .*$/m, `release: ${release}`)
    .replace(/^languages: .*$/m, `languages: [${languages.join(', ')}]`)
    // A language that is left out is no source of translations.
    .replace(/^source-language: .*\n/m, (line) => (source !== undefined && languages.includes(source) ? line : ''));
  const kept = [...words].filter(([name]) => languages.includes(name.split('.')[0] ?? ''));
  return new Map([['release.yaml', encoded(renamed)], ...kept]);
}

/** The files of `input/<release>/<period>/`; a workbook that bears the old name bears the new one. */
function periodOf(release: string, like: string, { workbooks, settings }: Sample): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ...[...workbooks].map(([name, bytes]): [string, Uint8Array] => [name.replace(like, release), bytes]),
    [
      'period.yaml',
      encoded(
        /^sample:/m.test(settings)
          ? settings.replace(/^sample:.*$/m, 'sample: true')
          : `${settings.trimEnd()}\nsample: true\n`,
      ),
    ],
  ]);
}

/** `calendar.yaml`, `contacts.yaml` and `recipients.yaml` with the entry of the new release. */
async function officeEntries(
  release: string,
  { office }: Sample,
  { folders, speaking, effects: { files } }: Invocation,
): Promise<ReadonlyMap<string, Uint8Array> | UsageError> {
  const written = new Map<string, Uint8Array>();
  for (const name of OFFICE) {
    const value = office[name];
    const path = join(folders.input, `${name}.yaml`);
    if (value === undefined || !(await files.exists(path))) continue;
    const text = await files.readText(path);
    const [fault] = parseYaml(text, path).findings;
    if (fault !== undefined) return { usage: `"${path}" cannot be read: ${causeSaid(fault.facts, speaking)}` };
    written.set(path, encoded(withEntry(text, ['releases'], release, value)));
  }
  return written;
}

function prefixed(folder: string, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].map(([name, bytes]) => [join(folder, name), bytes]));
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
