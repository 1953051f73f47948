import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { english, pack } from '../language/packs.ts';

const SOURCES = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const source = files.map((name) => readFileSync(join(SOURCES, name), 'utf8')).join('\n');

/** The ways in which sources name the code of a finding. */
const NAMED = [
  /unreadable\(\s*'([a-z-]+)'/g,
  /\bcode: '([a-z]+(?:-[a-z-]+)?)'/g,
  /\b(?:linear|quotient|refuse|fault)\(\s*'([a-z-]+)'/g,
  /\? '([a-z]+-missing)' : '([a-z]+-missing)'/g,
  /'(indicator-[a-z-]+)'/g,
  /\?? ?'(not-publishable)'|\['(not-publishable)'\]/g,
  /'(number-(?:malformed|ambiguous|as-[a-z]+|with-[a-z]+|in-[a-z]+|written-[a-z-]+))'/g,
  /: '(formula-[a-z-]+)'/g,
  /note\('(hidden-value)'/g,
];

const DRIFT = /'((?:sheet|table|column|row|unit)-(?:vanished|appeared|moved|renamed|changed))'/g;

/** Sentences that a language does not have yet: the press says the English one. Nothing stands here that has been translated. */
const AWAITED_IN: Readonly<Record<'kk' | 'ru', readonly string[]>> = { kk: [], ru: [] };

const holesOf = (sentences: readonly string[] = []): readonly string[] =>
  sentences.flatMap((sentence) => [...sentence.matchAll(/\{([\w.-]+)\}/g)].map(([, hole = '']) => hole)).toSorted();

function codesUsed(): ReadonlySet<string> {
  const codes = NAMED.flatMap((pattern) => [...source.matchAll(pattern)].flatMap((match) => match.slice(1)));
  // The header complains of headings and labels with one function.
  const kinds = source.includes('`${what}-unknown`') ? ['heading-unknown', 'label-unknown'] : [];
  // Drift is told of each part of a workbook in each way it can change.
  if (source.includes('`drift-${kind}`')) kinds.push(...[...source.matchAll(DRIFT)].map(([, kind]) => `drift-${kind}`));
  return new Set([...codes, ...kinds].filter((code): code is string => code !== undefined));
}

describe('the sentences of findings', () => {
  const { findings } = english();

  it('are there for every finding that the press can make', () =>
    assert.deepEqual([...codesUsed()].filter((code) => findings[code] === undefined).toSorted(), []));

  it('are none too many', () => {
    const used = codesUsed();
    assert.ok(used.size > 50, String(used.size));
    assert.deepEqual(
      Object.keys(findings).filter((code) => !used.has(code)),
      [],
    );
  });

  it('say what is wrong, then what to do, each as a sentence', () => {
    for (const [code, [says, advice]] of Object.entries(findings))
      for (const sentence of [says, advice]) assert.match(sentence, /[.?}]$/, `${code}: ${sentence}`);
  });

  it('ask only for facts that sources know', () => {
    const own = new Set(['what', 'code.name', 'column']);
    const holes = Object.values(findings).flatMap((sentences) =>
      sentences.flatMap((sentence) => [...sentence.matchAll(/\{([\w.-]+)\}/g)].map(([, hole = '']) => hole)),
    );
    assert.deepEqual(
      [...new Set(holes)].filter((hole) => !own.has(hole) && !new RegExp(String.raw`\b${hole}\b`).test(source)),
      [],
    );
  });

  for (const [tongue, awaited] of Object.entries(AWAITED_IN)) {
    it(`are the same in ${tongue}, with the same facts in them`, () => {
      const own = pack(tongue).findings;
      assert.deepEqual(
        Object.keys(findings).filter((code) => own[code] === undefined),
        awaited,
      );
      assert.deepEqual(
        Object.keys(own).filter((code) => findings[code] === undefined),
        [],
      );
      for (const [code, sentences] of Object.entries(own)) {
        assert.deepEqual(holesOf(sentences), holesOf(findings[code]), code);
        for (const sentence of sentences) assert.match(sentence, /[.?}]$/, `${code}: ${sentence}`);
      }
    });
  }
});
