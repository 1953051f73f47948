import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { examplePublications, type ExamplePublication } from '../../support/publications.ts';
import { elementsOf } from './elements.ts';
import { faultsOf, marginsOf } from './faults.ts';
import { positionsOf } from './positions.ts';
import { hear, told } from './structure.ts';

/** The example's release, each file of it read in every way at once. */
describe('PDF edition: the release of January–December 2025', () => {
  let examples: readonly (ExamplePublication & { readonly bytes: Uint8Array })[] = [];
  before(async () => {
    const publications = await examplePublications();
    examples = await Promise.all(
      publications.map(async (example) => ({ ...example, bytes: await writePdf(example.publication) })),
    );
    assert.equal(examples.length, 6);
  });

  it('has pages without fault, filled to two thirds, in every language, as draft and as final edition', async () => {
    for (const { language, stage, publication, bytes } of examples) {
      const faults = faultsOf(await positionsOf(bytes), marginsOf(publication));
      assert.deepEqual(faults, [], `${language}, ${stage}`);
    }
  });

  it('shows the figure of every territory on the map, in every language', async () => {
    for (const { language, stage, publication, bytes } of examples) {
      if (stage !== 'final') continue;
      const map = publication.document.blocks.find((block) => block.kind === 'chart' && block.form === 'map');
      const points = map?.kind === 'chart' ? (map.series[0]?.points ?? []) : [];
      assert.equal(points.length, 20);
      const figures =
        (await hear(bytes))
          .map(({ root }) => told(root))
          .join('\n')
          .match(/Figure \[.*/g) ?? [];
      const said = figures.at(-1)?.split(']').at(-1)?.replaceAll(/\s/g, ' ') ?? '';
      const missing = points.filter(({ text }) => !said.includes(` ${text.replaceAll(/\s/g, ' ')} `));
      assert.deepEqual(missing, [], language);
    }
  });

  it('has the structure of its golden in every language: order of reading, headings, tables and their headers', async () => {
    for (const { language, stage, bytes } of examples) {
      if (stage !== 'final') continue;
      const scopes = [...elementsOf(bytes).values()].filter(({ role }) => role === 'TH').map(({ scope }) => scope);
      const heads = `header cells: ${['Column', 'Row', undefined].map((scope) => `${scopes.filter((one) => one === scope).length} ${scope ?? 'without scope'}`).join(', ')}\n`;
      const tree = (await hear(bytes)).map(({ root }, index) => `== page ${index + 1}\n${told(root)}\n`).join('\n');
      const golden = new URL(`example.${language}.structure.golden.txt`, import.meta.url);
      if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(golden, heads + tree);
      assert.equal(heads + tree, readFileSync(golden, 'utf8'));
    }
  });
});
