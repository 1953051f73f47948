import assert from 'node:assert/strict';
import { nodeEffects } from '../../src/effects/node.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { readRelease, type Release } from '../../src/release/release.ts';
import { openSource, type Source } from '../../src/release/source.ts';
import type { Vintage } from '../../src/release/vintage.ts';
import { readVintages } from '../../src/release/vintages.ts';
import { isCellPlace } from '../../src/place/place.ts';
import { Workspace } from '../support/workspace.ts';

const FOLDER = 'input/migration/2023-12/vintages';
const CODES = { flow: 'external', direction: 'arrivals', period: '2023' };
const HEAD = { release: 'migration', period: '2023-12', vintage: '2024-02', status: 'preliminary' };
const fileOf = (head: object, ...observations: readonly object[]): string =>
  JSON.stringify(
    { ...HEAD, ...head, observations: observations.length > 0 ? observations : [{ codes: CODES, value: '25387' }] },
    null,
    1,
  );

describe('the vintages of a period', () => {
  let workspace: Workspace;
  let release: Release;
  before(async () => {
    workspace = await Workspace.open();
    const { value } = await readRelease(source(), 'migration');
    assert.ok(value !== undefined);
    release = value;
  });
  afterEach(() => workspace.remove('input/migration/2023-12').catch(() => undefined));
  after(() => workspace.remove());

  const source = (): Source => {
    const [input, output, templates] = ['input', 'output', 'templates'].map((name) => workspace.path(name));
    return openSource({ input: input ?? '', output: output ?? '', templates: templates ?? '' }, nodeEffects());
  };
  const kept = async (
    files: Readonly<Record<string, string>>,
  ): Promise<{ readonly value?: readonly Vintage[]; readonly findings: readonly Finding[] }> => {
    for (const [name, text] of Object.entries(files)) await workspace.write(`${FOLDER}/${name}`, text);
    return readVintages(source(), release, '2023-12');
  };

  it('come in the order of publication, whatever their files are called', async () => {
    const { value, findings } = await kept({
      'a.json': fileOf({ vintage: '2024-06', status: 'final', day: '2024-06-20', note: 'Annual data' }),
      'b.json': fileOf({ vintage: '2024-02', day: '2024-02-09' }),
      '2024-03-15.json': fileOf({ vintage: '2024-03', status: 'revised' }),
    });
    assert.deepEqual(findings, []);
    assert.deepEqual(
      value?.map(({ name, status, day, note, file }) => [name, status, day, note, file]),
      [
        ['2024-02', 'preliminary', '2024-02-09', undefined, 'b.json'],
        ['2024-03', 'revised', '2024-03-15', undefined, '2024-03-15.json'],
        ['2024-06', 'final', '2024-06-20', 'Annual data', 'a.json'],
      ],
    );
    assert.equal(value[0]?.observations[0]?.codes['territory'], 'KZ');
  });

  const FAULTS: readonly (readonly [
    name: string,
    files: Readonly<Record<string, string>>,
    code: string,
    place: string,
    facts: object,
  ])[] = [
    [
      'two files of one vintage',
      { 'a.json': fileOf({}), 'b.json': fileOf({}) },
      'vintage-twice',
      'b.json',
      { vintage: '2024-02', other: 'a.json' },
    ],
    ['a file that was cut off', { 'a.json': fileOf({}).slice(0, 60) }, 'definition-malformed', 'a.json', {}],
    [
      'another release',
      { 'a.json': fileOf({ release: 'prices' }) },
      'vintage-foreign',
      'a.json:2',
      { what: 'release', found: 'prices', wanted: 'migration' },
    ],
    [
      'another period',
      { 'a.json': fileOf({ period: '2022-12' }) },
      'vintage-foreign',
      'a.json:3',
      { what: 'period', found: '2022-12' },
    ],
    [
      'an unknown status',
      { 'a.json': fileOf({ status: 'provisional' }) },
      'definition-invalid',
      'a.json:5',
      { where: 'status' },
    ],
    [
      'a number that is none',
      { 'a.json': fileOf({}, { codes: CODES, value: '25 387' }) },
      'definition-invalid',
      'a.json:13',
      { where: 'observations.0.value' },
    ],
    [
      'an unknown code',
      { 'a.json': fileOf({}, { codes: CODES, value: '1' }, { codes: { ...CODES, territory: '17' }, value: '1' }) },
      'vintage-code-unknown',
      'a.json:20',
      { figure: 2, dimension: 'territory', code: '17' },
    ],
    [
      'an unknown dimension',
      { 'a.json': fileOf({}, { codes: { ...CODES, territori: '71' }, value: '1' }) },
      'vintage-code-unknown',
      'a.json:12',
      { dimension: 'territori', nearest: 'territory' },
    ],
    [
      'the same figure twice',
      { 'a.json': fileOf({}, { codes: CODES, value: '1' }, { codes: { ...CODES, territory: 'KZ' }, value: '2' }) },
      'vintage-figure-twice',
      'a.json:15',
      { figure: 2, first: 1 },
    ],
  ];
  for (const [name, files, code, place, facts] of FAULTS) {
    it(`are refused for ${name}, with file and line`, async () => {
      const { value, findings } = await kept(files);
      assert.equal(value, undefined);
      const [first] = findings;
      assert.deepEqual([first?.code, first?.stops], [code, true]);
      assert.ok(first?.place !== undefined && !isCellPlace(first.place));
      const { file, line } = first.place;
      assert.ok(`${file}:${line ?? ''}`.startsWith(`${FOLDER}/${place}`), `${file}:${line}`);
      assert.deepEqual({ ...first.facts, ...facts }, first.facts);
    });
  }
});
