import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { openArchive } from '../../src/archive/read.ts';
import { repack } from '../../src/archive/repack.ts';
import type { Inline } from '../../src/document/tree.ts';
import type { Publication } from '../../src/editions/edition.ts';
import { nodeEffects } from '../../src/effects/node.ts';
import type { Language } from '../../src/language/language.ts';
import { judge, type Judged } from '../../src/pipeline.ts';
import { print } from '../../src/printing.ts';
import { proveFinished, readFinished } from '../../src/proof/index.ts';
import type { Judged as JudgedNumber } from '../../src/proof/proof.ts';

/** The example's release as `publish` prints it, made once, with the proof at hand. */
export type Published = {
  readonly judged: Judged;
  readonly language: Language;
  readonly publication: Publication;
  readonly file: (edition: string) => Uint8Array;
  /** The Word file with empty fonts: no part of its text, and most of its weight. */
  readonly light: () => Uint8Array;
  readonly prove: (bytes: Uint8Array, edition: string) => Promise<readonly JudgedNumber[]>;
};

export async function publishExample(): Promise<Published> {
  const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const folders = { input: path('input'), output: path('output'), templates: path('templates') };
  const request = { folders, release: 'migration', period: '2025-12', languages: ['en'] };
  const effects = nodeEffects();
  const { judged, findings } = await judge(request, effects);
  assert.ok(judged !== undefined, JSON.stringify(findings));
  const { files, publications } = await print(judged, request, { kind: 'final' }, 0, effects);
  const publication = publications.get('migration-2025-12-en.docx');
  const language = judged.tongues.find((tongue) => tongue.language.language === 'en')?.language;
  assert.ok(publication !== undefined && language !== undefined);
  const file = (edition: string): Uint8Array => {
    const bytes = files.get(`migration-2025-12-en.${edition}`);
    assert.ok(bytes !== undefined);
    return bytes;
  };
  return {
    judged,
    language,
    publication,
    file,
    light: () =>
      repack(file('docx'), { rewrite: (name, bytes) => (name.endsWith('.odttf') ? new Uint8Array(0) : bytes) }),
    prove: async (bytes, edition) => {
      const name = `any.${edition}`;
      const file = await readFinished(bytes, name);
      assert.ok(file !== undefined && !('unread' in file), JSON.stringify(file));
      return proveFinished(file, name, publication, judged.indicators.figures, language).judged;
    },
  };
}

/** The text of one part of a package. */
export function partOf(bytes: Uint8Array, part: string): string {
  const archive = openArchive(bytes);
  const content = archive.kind === 'archive' ? archive.read(part) : undefined;
  assert.ok(content !== undefined, `no ${part}`);
  return new TextDecoder().decode(content);
}

/** The same package with one part in other words. */
export function withPart(bytes: Uint8Array, part: string, text: string): Uint8Array {
  const written = new TextEncoder().encode(text);
  return repack(bytes, { rewrite: (name, content) => (name === part ? written : content) });
}

/** The file with a piece of its document in other words; the piece must stand there. */
export function edited(bytes: Uint8Array, from: string | RegExp, to: string): Uint8Array {
  const before = partOf(bytes, DOCUMENT);
  const after = before.replace(from, to);
  assert.notEqual(after, before, `the document does not hold ${String(from)}`);
  return withPart(bytes, DOCUMENT, after);
}

export const DOCUMENT = 'word/document.xml';

/** What is wrong, as an editor would tell it. */
export function problems(judged: readonly JudgedNumber[]): readonly string[] {
  return judged
    .filter((each) => !['proved', 'stated', 'furniture'].includes(each.class))
    .map(({ of, class: kind, text, should, figure }) =>
      [of === 'direction' ? 'direction' : kind, text, should ?? '', figure ?? ''].join('|'),
    );
}

/** Ids of the figures of a run of text, in order. */
export function figureIds(inlines: readonly Inline[]): readonly string[] {
  return inlines.flatMap((inline): readonly string[] => {
    if ('children' in inline) return figureIds(inline.children);
    return inline.kind === 'figure' ? [inline.id] : [];
  });
}
