import assert from 'node:assert/strict';
import { runChecks } from '../../src/checks/run.ts';
import type { Compared } from '../../src/checks/context.ts';
import { codeIndex } from '../../src/dataset/code-index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { number } from '../../src/value/value.ts';
import { readExample, type Example } from '../support/example-release.ts';
import { noted } from './figures.ts';

/** Interregional net of Almaty region and of Almaty city. */
const [REGION, CITY] = ['19', '75'];

describe('the turn of Almaty and Almaty region', () => {
  let example: Example;
  let dataset: Dataset;
  let compared: Compared;
  before(async () => {
    example = await readExample();
    ({ dataset, compared } = await example.deliveries());
  });
  const findings = (observations = dataset.observations, against = compared): readonly Finding[] => {
    const index = codeIndex(observations, dataset.dimensions);
    return runChecks({ ...dataset, observations, index }, example.release.checks, example.list, against);
  };
  const told = (...asked: Parameters<typeof findings>): readonly string[] =>
    findings(...asked).map((finding) => `${finding.facts['check']}: ${noted(finding)}`);
  /** The figures of the year with the two nets set, wherever they stand. */
  const withNets = (region: number, city: number): readonly Observation[] =>
    dataset.observations.map((observation) => {
      const { flow, direction, territory, period } = observation.codes;
      if (!(flow === 'interregional' && direction === 'net' && period === '2025')) return observation;
      return territory === REGION
        ? { ...observation, value: number(region) }
        : territory === CITY
          ? { ...observation, value: number(city) }
          : observation;
    });

  it('is held up by plausible-change and named by rows-exchanged; beside it stands the fourth quarter alone, and nothing else', () =>
    assert.deepEqual(told(), [
      'interregional-net: warning change-implausible G9 +179 value=33126 against=8000 expected=10299 in=2025-M01-M09',
      'interregional-net: warning change-implausible G24 +479 value=12110 against=27800 expected=35788 in=2025-M01-M09',
      'internal-movers: warning growth-turned B10 +84 value=1715368 against=1326504 until=22.8 since=-9.6 in=2025-M01-M09',
      'territories-exchanged: warning rows-exchanged G9 +G24,179,479 value=33126 against=12110 other-code=75 then=8000 other-then=27800 cells=4!G9, 4!G24 comparisons=last-cumulative in=2025-M01-M09',
    ]));

  it('must be accepted, each with the value and what it stands against', () => {
    for (const { facts } of findings()) {
      assert.equal(facts['accept'], 'required');
      assert.match(`${facts['value']} ${facts['against']}`, /^-?\d+ -?\d+$/);
    }
  });

  it('is gone, against January–September, where the two nets stand the other way round', () => {
    const others = told(withNets(12_110, 33_126)).filter((line) => !line.startsWith('internal-movers'));
    assert.deepEqual(
      others.filter((line) => line.includes('rows-exchanged') || line.includes('in=2025-M01-M09')),
      [],
    );
  });

  it('is still told, by last year alone, where January–September was not kept', () => {
    const { period } = compared;
    assert.ok(period !== undefined);
    assert.deepEqual(
      told(dataset.observations, { period }).map((line) => line.replace(/ value.*/, '')),
      [
        'interregional-net: warning change-implausible G9 +G36',
        'interregional-net: warning change-implausible G24 +G51',
      ],
    );
  });

  it('leaves the figures of January–September out of every identity and every indicator', () => {
    assert.ok(dataset.observations.every(({ place }) => !place.workbook.startsWith('vintages/')));
    assert.ok((compared.lastCumulative?.dataset.observations.length ?? 0) > 600);
  });
});
