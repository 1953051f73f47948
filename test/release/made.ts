import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { draft } from '../../src/commands/draft.ts';
import { nodeEffects } from '../../src/effects/node.ts';
import { readLanguage } from '../../src/release/release.ts';
import { openSource } from '../../src/release/source.ts';

export type Recorded = { readonly id: string; readonly value: string | null; readonly decimals: number };

/** The first draft of the example in one language, made once for a whole suite. */
export type Made = {
  readonly folder: string;
  readonly file: (edition: string) => Uint8Array;
  readonly path: (edition: string) => string;
  readonly figures: () => readonly Recorded[];
  readonly remove: () => void;
};

export async function makeDraft(language = 'en'): Promise<Made> {
  const output = mkdtempSync(join(tmpdir(), 'statpress-'));
  const folder = join(output, 'migration', '2025-12', 'draft-1');
  const effects = nodeEffects();
  const folders = { input: 'input', output, templates: 'templates' };
  const speaking = (await readLanguage(openSource(folders, effects), 'en')).value;
  assert.ok(speaking);
  const request = { folders, release: 'migration', period: '2025-12', languages: [language] };
  const result = await draft.run(request, {
    requests: [request],
    folders,
    format: 'text',
    quiet: false,
    speaking,
    effects,
    options: {},
    words: [],
  });
  // What a person must look at is no fault of the example.
  const faults = result.findings.filter(({ facts }) => facts['accept'] !== 'required');
  assert.deepEqual([result.exit, faults], [0, []]);
  const path = (edition: string): string => join(folder, `migration-2025-12-${language}.${edition}`);
  return {
    folder,
    path,
    file: (edition) => new Uint8Array(readFileSync(path(edition))),
    figures: () => JSON.parse(readFileSync(join(folder, 'record', 'figures.json'), 'utf8')) as readonly Recorded[], // our own record
    remove: () => rmSync(output, { recursive: true }),
  };
}
