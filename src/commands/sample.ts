import { join } from 'node:path';
import { parseYaml } from '../definition/yaml.ts';
import type { Files } from '../effects/effects.ts';
import { isWorkbook } from '../release/period-folder.ts';
import type { Folders } from '../release/request.ts';
import type { UsageError } from './targets.ts';

/** What a new release begins with: the definition, words and workbooks of another, and its entries in the office's files. */
export type Sample = {
  readonly period: string;
  readonly languages: readonly string[];
  readonly definition: string;
  readonly words: ReadonlyMap<string, Uint8Array>;
  readonly workbooks: ReadonlyMap<string, Uint8Array>;
  readonly settings: string;
  readonly office: Readonly<Record<'calendar' | 'contacts' | 'recipients', unknown>>;
};

const PERIOD = /^\d{4}-\d\d(-\d\d)?$/;

/** Every release that has a definition, in `input/` or not. */
export async function releasesOf({ templates }: Folders, files: Files): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of (await files.list(templates)) ?? [])
    if (await files.exists(join(templates, name, 'release.yaml'))) found.push(name);
  return found;
}

/** The skeleton carries its sample beside it; of a release the newest period with workbooks is the sample. */
export async function sampleOf(
  like: string,
  carried: boolean,
  { input, templates }: Folders,
  files: Files,
): Promise<Sample | UsageError> {
  const from = join(templates, like);
  const periods = carried ? join(from, 'sample') : join(input, like);
  const period = await newestWithWorkbooks(periods, files);
  if (period === undefined) return { usage: `"${periods}" holds no period with a workbook to begin with.` };
  const folder = join(periods, period);
  const definition = await files.readText(join(from, 'release.yaml'));
  const words = await filesOf(from, (name) => name.endsWith('.md.hbs'), files);
  return {
    period,
    definition,
    words,
    languages: languagesIn(definition),
    workbooks: await filesOf(folder, isWorkbook, files),
    settings: await files.readText(join(folder, 'period.yaml')),
    office: carried
      ? officeOf(await contentOf(join(from, 'sample', 'office.yaml'), files))
      : {
          calendar: await entryOf(join(input, 'calendar.yaml'), like, files, period),
          contacts: await entryOf(join(input, 'contacts.yaml'), like, files),
          recipients: [],
        },
  };
}

function languagesIn(definition: string): readonly string[] {
  const declared = recordOf(parseYaml(definition, 'release.yaml').value?.value)['languages'];
  return Array.isArray(declared) ? declared.map(String) : [];
}

async function newestWithWorkbooks(folder: string, files: Files): Promise<string | undefined> {
  const periods = ((await files.list(folder)) ?? []).filter((name) => PERIOD.test(name));
  for (const period of periods.toReversed()) {
    const names = (await files.list(join(folder, period))) ?? [];
    if (names.some(isWorkbook) && names.includes('period.yaml')) return period;
  }
  return undefined;
}

async function filesOf(
  folder: string,
  wanted: (name: string) => boolean,
  files: Files,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const names = ((await files.list(folder)) ?? []).filter(wanted);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await files.readBytes(join(folder, name))] as const)),
  );
}

async function contentOf(path: string, files: Files): Promise<Readonly<Record<string, unknown>>> {
  if (!(await files.exists(path))) return {};
  return recordOf(parseYaml(await files.readText(path), path).value?.value);
}

/** What a file of the office says of a release under `releases`; of the calendar one period alone. */
async function entryOf(path: string, release: string, files: Files, only?: string): Promise<unknown> {
  const entry = recordOf((await contentOf(path, files))['releases'])[release];
  const one = only === undefined ? undefined : recordOf(entry)[only];
  return one === undefined || only === undefined ? (only === undefined ? entry : undefined) : { [only]: one };
}

function officeOf({ calendar, contacts, recipients }: Readonly<Record<string, unknown>>): Sample['office'] {
  return { calendar, contacts, recipients };
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
