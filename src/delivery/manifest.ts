import { createHash } from 'node:crypto';

export type FileEntry = { readonly file: string; readonly sha256: string; readonly size: number };

/** What an edition was made of and what came out: `record/manifest.json`. */
export type Manifest = {
  readonly release: string;
  readonly period: string;
  readonly stage: string;
  readonly version: string;
  /** One digest of version, inputs and templates: equal means nothing that is printed can differ. */
  readonly fingerprint: string;
  readonly inputs: readonly FileEntry[];
  readonly templates: readonly FileEntry[];
  readonly outputs: readonly FileEntry[];
};

export function fileEntries(files: Iterable<readonly [string, Uint8Array]>): readonly FileEntry[] {
  return [...files]
    .map(([file, bytes]): FileEntry => ({ file, sha256: sha256(bytes), size: bytes.length }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** `used`: «input/…» and «templates/…» to bytes. `apart`: what `publish` itself wrote of the period is no input of its manifest. */
export function sourcesOf(
  used: ReadonlyMap<string, Uint8Array>,
  version: string,
  apart: readonly string[],
): Pick<Manifest, 'fingerprint' | 'inputs' | 'templates'> {
  const all = fileEntries(used).filter(({ file }) => !apart.includes(file));
  return {
    fingerprint: sha256(
      new TextEncoder().encode([version, ...all.map(({ file, sha256: digest }) => `${file} ${digest}`)].join('\n')),
    ),
    inputs: all.filter(({ file }) => file.startsWith('input/')),
    templates: all.filter(({ file }) => file.startsWith('templates/')),
  };
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
