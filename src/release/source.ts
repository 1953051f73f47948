import { join } from 'node:path';
import { parseYaml, type Located } from '../definition/yaml.ts';
import type { Effects } from '../effects/effects.ts';
import { unreadable, type Outcome } from '../finding/finding.ts';
import type { Folders } from './request.ts';

/** Reads the office's and the release's files, and remembers the bytes of each: the manifest names what was used. */
export type Source = {
  readonly template: (name: string) => Promise<Outcome<Located>>;
  readonly templateText: (name: string) => Promise<Outcome<{ readonly file: string; readonly text: string }>>;
  readonly templateNames: (folder: string) => Promise<readonly string[]>;
  readonly input: (name: string) => Promise<Outcome<Located>>;
  readonly inputText: (name: string) => Promise<Outcome<{ readonly file: string; readonly text: string }>>;
  readonly inputBytes: (name: string) => Promise<Uint8Array>;
  readonly inputNames: (folder: string) => Promise<readonly string[] | undefined>;
  /** Everything read so far: «templates/…» and «input/…» to bytes. */
  readonly used: ReadonlyMap<string, Uint8Array>;
};

export function openSource(folders: Folders, { files }: Effects): Source {
  const used = new Map<string, Uint8Array>();
  const read = async (folder: string, root: 'templates' | 'input', name: string): Promise<Uint8Array> => {
    const bytes = await files.readBytes(join(folder, name));
    used.set(`${root}/${name}`, bytes);
    return bytes;
  };
  const text = async (
    folder: string,
    root: 'templates' | 'input',
    name: string,
  ): Promise<Outcome<{ file: string; text: string }>> => {
    const file = `${root}/${name}`;
    if (!(await files.exists(join(folder, name))))
      return { findings: [unreadable('definition-missing', { file }, { file })] };
    return { value: { file, text: new TextDecoder().decode(await read(folder, root, name)) }, findings: [] };
  };
  const yaml = async (folder: string, root: 'templates' | 'input', name: string): Promise<Outcome<Located>> => {
    const { value, findings } = await text(folder, root, name);
    return value === undefined ? { findings } : parseYaml(value.text, value.file);
  };
  return {
    template: (name) => yaml(folders.templates, 'templates', name),
    templateText: (name) => text(folders.templates, 'templates', name),
    templateNames: async (folder) => (await files.list(join(folders.templates, folder))) ?? [],
    input: (name) => yaml(folders.input, 'input', name),
    inputText: (name) => text(folders.input, 'input', name),
    inputBytes: (name) => read(folders.input, 'input', name),
    inputNames: (folder) => files.list(join(folders.input, folder)),
    used,
  };
}
