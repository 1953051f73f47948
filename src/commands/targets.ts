import { basename, dirname, join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import { EDITIONS } from '../editions/index.ts';
import { nearest } from '../finding/nearest.ts';
import type { Folders, Request } from '../release/request.ts';

/** A name that does not exist, said with the nearest one that does. */
export type UsageError = { readonly usage: string };

const PERIOD = /^\d{4}-\d\d(-\d\d)?$/;

/** What a command runs on: the release and period asked for, else every release in the input folder at its newest period. */
export async function targets(
  folders: Folders,
  asked: {
    readonly release?: string | undefined;
    readonly period?: string | undefined;
    readonly languages?: readonly string[] | undefined;
    readonly editions?: readonly string[] | undefined;
  },
  { files }: Effects,
): Promise<readonly Request[] | UsageError> {
  const missing = await missingFolder(folders, ['input', 'templates'], { files });
  if (missing !== undefined) return missing;
  const unknown = asked.editions?.find((edition) => EDITIONS.every(({ id }) => id !== edition));
  if (unknown !== undefined)
    return {
      usage: notKnown(
        'edition',
        unknown,
        EDITIONS.map(({ id }) => id),
      ),
    };
  const releases: string[] = [];
  for (const name of (await files.list(folders.input)) ?? []) {
    if (await files.exists(join(folders.templates, name, 'release.yaml'))) releases.push(name);
  }
  if (asked.release !== undefined && !releases.includes(asked.release))
    return { usage: notKnown('release', asked.release, releases) };
  const wanted = asked.release === undefined ? releases : [asked.release];
  if (wanted.length === 0) return { usage: `The input folder "${folders.input}" holds no release.` };
  const requests: Request[] = [];
  for (const release of wanted) {
    const periods = ((await files.list(join(folders.input, release))) ?? []).filter((name) => PERIOD.test(name));
    const period = asked.period ?? (await newest(folders, release, periods, { files }));
    if (period === undefined || !periods.includes(period))
      return { usage: notKnown(`period of ${release}`, asked.period ?? '', periods) };
    const tongues = await languagesOf(folders, release, { files });
    const strange = asked.languages?.find((language) => tongues !== undefined && !tongues.includes(language));
    if (strange !== undefined) return { usage: notKnown(`language of ${release}`, strange, tongues ?? []) };
    requests.push({
      folders,
      release,
      period,
      ...(asked.languages === undefined ? {} : { languages: asked.languages }),
      ...(asked.editions === undefined ? {} : { editions: asked.editions }),
    });
  }
  return requests;
}

/** The newest period; one whose folder only keeps vintages was published before, and is no work at hand. */
async function newest(
  { input }: Folders,
  release: string,
  periods: readonly string[],
  { files }: Pick<Effects, 'files'>,
): Promise<string | undefined> {
  for (const period of periods.toReversed()) {
    const names = (await files.list(join(input, release, period))) ?? [];
    if (names.some((name) => name !== 'vintages')) return period;
  }
  return periods.at(-1);
}

/** What a command on files runs on: the files, each of which must be there; of the folders only the templates are needed. */
export async function fileTargets(
  folders: Folders,
  paths: readonly string[],
  { files }: Effects,
): Promise<readonly string[] | UsageError> {
  const missing = await missingFolder(folders, ['templates'], { files });
  if (missing !== undefined) return missing;
  for (const path of paths) {
    if ((await files.list(path)) !== undefined) return { usage: `"${path}" is a folder, not a file.` };
    if (await files.exists(path)) continue;
    const beside = (await files.list(dirname(path))) ?? [];
    const like = nearest(basename(path), beside);
    const hint = like === undefined ? '' : ` Did you mean "${join(dirname(path), like)}"?`;
    return { usage: `There is no file "${path}".${hint}` };
  }
  return paths;
}

export async function missingFolder(
  folders: Folders,
  names: readonly (keyof Folders)[],
  { files }: Pick<Effects, 'files'>,
): Promise<UsageError | undefined> {
  for (const name of names) {
    if ((await files.list(folders[name])) === undefined)
      return { usage: `The ${name} folder "${folders[name]}" does not exist.` };
  }
  return undefined;
}

/** The languages that a release declares; a definition that cannot be read is the command's to report. */
async function languagesOf(
  { templates }: Folders,
  release: string,
  { files }: Pick<Effects, 'files'>,
): Promise<readonly string[] | undefined> {
  const text = await files.readText(join(templates, release, 'release.yaml'));
  const declared = /^languages: *\[([^\]]*)\]/m.exec(text)?.[1];
  return declared?.split(',').map((language) => language.trim());
}

export function notKnown(kind: string, name: string, known: readonly string[]): string {
  const like = nearest(name, known);
  const hint =
    like === undefined ? (known.length > 0 ? ` Known: ${known.join(', ')}.` : '') : ` Did you mean "${like}"?`;
  return `There is no ${kind} "${name}".${hint}`;
}
