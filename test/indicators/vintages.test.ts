import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeEffects } from '../../src/effects/node.ts';
import { formatValue } from '../../src/language/format.ts';
import { judge, type Judgement } from '../../src/pipeline.ts';
import { english } from '../language/packs.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The release of January–December 2025 over a copy of input/ in which the period asks for this base of comparison. */
async function judged(base: string, without = ''): Promise<Judgement> {
  const input = await mkdtemp(join(tmpdir(), 'statpress-vintages-'));
  try {
    await cp(join(ROOT, 'input'), input, { recursive: true });
    if (without !== '') await rm(join(input, without), { recursive: true });
    const settings = join(input, 'migration', '2025-12', 'period.yaml');
    await writeFile(settings, `${await readFile(settings, 'utf8')}\ncomparison: { base: ${base} }\n`);
    const folders = { input, output: join(input, 'output'), templates: join(ROOT, 'templates') };
    return await judge({ folders, release: 'migration', period: '2025-12' }, nodeEffects());
  } finally {
    await rm(input, { recursive: true, force: true });
  }
}

function printed({ judged: sound }: Judgement, id: string): string | undefined {
  const figure = sound?.indicators.figures.get(id);
  return figure && formatValue(figure.value, figure.unit, figure.decimals, english());
}

describe('the two texts of the office', function both() {
  this.timeout(120_000);
  const TEXTS = [
    { base: 'same-stage', arrivals: '−20.7%', departures: '−40.5%', levels: ['29,948', '12,784'], vintage: '2025-02' },
    { base: 'latest', arrivals: '−18.9%', departures: '−40.2%', levels: ['29,282', '12,732'], vintage: '2025-03' },
  ];
  for (const { base, arrivals, departures, levels, vintage } of TEXTS)
    it(`with the base ${base} arrivals changed by ${arrivals}, departures by ${departures}`, async () => {
      const judgement = await judged(base);
      assert.deepEqual(
        judgement.findings
          .filter(({ severity, accepted }) => severity !== 'note' && accepted === undefined)
          .map(({ code, facts }) => [code, facts]),
        [],
      );
      assert.equal(printed(judgement, 'external.arrivals.change'), arrivals);
      assert.equal(printed(judgement, 'external.departures.change'), departures);
      assert.deepEqual(
        ['external.arrivals@2024-12', 'external.departures@2024-12'].map((id) => printed(judgement, id)),
        levels,
      );
      const change = judgement.judged?.indicators.figures.get('external.arrivals.change');
      assert.equal(change?.lineage.vintage, vintage);
    });

  it('a base without its vintage stops, and says where it belongs', async () => {
    const { judged: sound, findings } = await judged('latest', 'migration/2024-12/vintages');
    assert.equal(sound, undefined);
    assert.ok(findings.some(({ code }) => code === 'vintage-missing'));
  });
});
