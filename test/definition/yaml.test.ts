import assert from 'node:assert/strict';
import { judge } from '../../src/definition/schema.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { isCellPlace } from '../../src/place/place.ts';
import { factsSaid } from '../support/facts-said.ts';

const FILE = 'templates/x/release.yaml';

/** «code line facts», as the report tells it. */
function noted({ code, place, facts }: Finding): string {
  const where = place === undefined || isCellPlace(place) ? '' : `${place.file}:${place.line ?? ''}`;
  return [code, where, ...Object.entries(factsSaid(facts)).map(([name, value]) => `${name}=${value}`)].join(' ');
}

describe('a definition that is no YAML', () => {
  const BROKEN: readonly (readonly [string, string, number])[] = [
    ['an open bracket', 'a: [1, 2\nb: 3\n', 2],
    ['a key twice', 'a: 1\nb: 2\na: 3\n', 3],
    ['a tab for an indent', 'a:\n\tb: 1\n', 2],
    ['an open quote', "a: 1\nb: 'x\n", 3],
  ];
  for (const [name, text, line] of BROKEN)
    it(`is told with file and line: ${name}`, () => {
      const { value, findings } = parseYaml(text, FILE);
      assert.equal(value, undefined);
      assert.deepEqual(
        findings
          .slice(0, 1)
          .map(({ code, stops, place }) => ({ code, stops, line: place && 'line' in place && place.line })),
        [{ code: 'definition-malformed', stops: true, line }],
      );
    });
});

describe('a definition', () => {
  it('keeps dates and hours as text, so that no time zone moves them', () => {
    const { value } = parseYaml('day: 2026-02-09\nhour: 12:00\nvintage: 2025-02\nno: no\n', FILE);
    assert.deepEqual(value?.value, { day: '2026-02-09', hour: '12:00', vintage: '2025-02', no: 'no' });
  });

  const schema = {
    type: 'object',
    additionalProperties: false,
    required: ['dimension'],
    properties: {
      dimension: { type: 'string' },
      severity: { enum: ['error', 'warning'] },
      deep: { type: 'object', additionalProperties: { type: 'object', properties: { order: { type: 'integer' } } } },
    },
  };
  const judgeIt = judge<unknown>(schema);
  const judged = (text: string): readonly string[] => {
    const { value, findings } = parseYaml(text, FILE);
    return value === undefined ? findings.map(noted) : judgeIt(value).findings.map(noted);
  };

  const FAULTS: readonly (readonly [string, string, readonly string[]])[] = [
    ['nothing, if it is sound', 'dimension: x\n', []],
    [
      'an unknown key with its line and the nearest known one',
      'dimension: x\nsevertiy: error\n',
      [`definition-unknown-key ${FILE}:2 key=severtiy where=(top) nearest=severity`],
    ],
    [
      'a key like no other, with all that are known',
      'dimension: x\nzzz: 1\n',
      [`definition-unknown-key ${FILE}:2 key=zzz where=(top) nearest=dimension, severity, deep`],
    ],
    [
      'a value out of its list, with the list',
      'dimension: x\n\nseverity: grave\n',
      [`definition-invalid ${FILE}:3 where=severity cause=must be one of error, warning`],
    ],
    [
      'a wrong kind of value deep down',
      'dimension: x\ndeep:\n  first:\n    order: 1.5\n',
      [`definition-invalid ${FILE}:4 where=deep.first.order cause=must be integer`],
    ],
    [
      'all faults at once',
      'severity: grave\ndimensoin: x\n',
      [
        `definition-invalid ${FILE}:1 where=(top) cause=must have required property 'dimension'`,
        `definition-unknown-key ${FILE}:2 key=dimensoin where=(top) nearest=dimension`,
        `definition-invalid ${FILE}:1 where=severity cause=must be one of error, warning`,
      ],
    ],
  ];
  for (const [name, text, expected] of FAULTS)
    it(`is told ${name}`, () => assert.deepEqual(judged(text).toSorted(), expected.toSorted()));
});
