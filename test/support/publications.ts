import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import type { Stage } from '../../src/document/compose.ts';
import type { Publication } from '../../src/editions/edition.ts';
import { nodeEffects } from '../../src/effects/node.ts';
import { judge } from '../../src/pipeline.ts';
import { publicationOf, readFonts } from '../../src/printing.ts';

export type ExamplePublication = {
  readonly language: string;
  readonly stage: Stage['kind'];
  readonly publication: Publication;
};

/** The example's release as it is printed: in every language, as a draft and as the final edition. Composed, not yet set. */
export async function examplePublications(): Promise<readonly ExamplePublication[]> {
  const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const folders = { input: path('input'), output: path('output'), templates: path('templates') };
  const effects = nodeEffects();
  const { judged, findings } = await judge({ folders, release: 'migration', period: '2025-12' }, effects);
  assert.ok(judged !== undefined, JSON.stringify(findings));
  const fonts = await readFonts(judged.release, effects);
  const stages: readonly Stage[] = [{ kind: 'draft', number: 1 }, { kind: 'final' }];
  return stages.flatMap((stage) =>
    judged.tongues.map((tongue) => {
      const { value: publication } = publicationOf(judged, tongue, stage, 0, false, fonts, effects);
      assert.ok(publication !== undefined);
      return { language: tongue.language.language, stage: stage.kind, publication };
    }),
  );
}
