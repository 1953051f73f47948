import assert from 'node:assert/strict';
import { annotate } from '../../src/annotation/annotate.ts';
import type { Telling } from '../../src/annotation/lines.ts';
import { openArchive } from '../../src/archive/read.ts';
import { nodeEffects } from '../../src/effects/node.ts';
import type { Finding, Severity } from '../../src/finding/finding.ts';
import { readLanguage } from '../../src/release/release.ts';
import { openSource } from '../../src/release/source.ts';

export const NAME = 'w.xlsx';

/** Messages in English, without code lists. */
export async function telling(): Promise<Telling> {
  const source = openSource({ input: 'input', output: 'output', templates: 'templates' }, nodeEffects());
  const { value: language } = await readLanguage(source, 'en');
  assert.ok(language);
  return { language, lists: () => undefined };
}

export function finding(sheet: string, cell: string, severity: Severity = 'error', found = '#REF!'): Finding {
  const facts = { found, row: 'Abai', column: '2025' };
  return { code: 'cell-error', severity, place: { workbook: NAME, sheet, cell }, related: [], facts };
}

export async function copyOf(bytes: Uint8Array, ...findings: readonly Finding[]): Promise<Uint8Array> {
  const copy = annotate({ name: NAME, bytes }, findings, await telling());
  assert.ok(copy);
  return copy;
}

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const archive = openArchive(bytes);
  assert.ok(archive.kind === 'archive');
  return new Map(archive.names.map((name) => [name, Buffer.from(archive.read(name) ?? []).toString('latin1')]));
}

/** Text of one part. */
export function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(partsOf(bytes).get(name) ?? assert.fail(`no ${name}`), 'latin1').toString();
}

/** Parts of the first that are other or absent in the second. */
export function changed(before: Uint8Array, after: Uint8Array): readonly string[] {
  const now = partsOf(after);
  return [...partsOf(before)].flatMap(([name, text]) => (now.get(name) === text ? [] : [name])).toSorted();
}

export function added(before: Uint8Array, after: Uint8Array): readonly string[] {
  const then = partsOf(before);
  return [...partsOf(after).keys()].filter((name) => !then.has(name)).toSorted();
}
