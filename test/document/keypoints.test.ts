import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { CASES, figuresOf, type Year } from './keypoints.ts';
import { keyIndicators, migrationTemplate, printed, rendered, telling } from './telling.ts';

const GOLDEN = new URL('keypoints.en.golden.txt', import.meta.url);

function keyPoints(year: Year): readonly string[] {
  const indicators = keyIndicators(figuresOf(year), year.vintage);
  const render = rendered(migrationTemplate(), telling(indicators));
  const lines = printed(render.section('key-points')).filter((line) => /^(- |Note: )/.test(line));
  assert.deepEqual([...indicators.findings, ...render.findings], []);
  return lines;
}

/** One case a paragraph: its name, and the sentences in which it differs from the published year, which comes first and whole. */
function grid(): string {
  const published = new Set(keyPoints({}));
  return CASES.map(([name, year], index) => {
    const lines = keyPoints(year).filter((line) => index === 0 || !published.has(line));
    return `== ${name}\n${lines.join('\n')}\n`;
  }).join('\n');
}

describe('the key points in English', () => {
  it('say every kind of year rightly (keypoints.en.golden.txt)', () => {
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(GOLDEN, grid());
    assert.equal(grid(), readFileSync(GOLDEN, 'utf8'));
  });

  it('keep each figure within reach of its cells', () => {
    const render = rendered(migrationTemplate(), telling(keyIndicators(figuresOf({}))));
    const ids = JSON.stringify(render.section('key-points')).matchAll(/"kind":"figure","id":"([^"]+)"/g);
    const known = keyIndicators(figuresOf({})).figures;
    const found = [...ids].map(([, id = '']) => id);
    assert.ok(found.length >= 15, found.join());
    assert.deepEqual(
      found.filter((id) => !known.has(id)),
      [],
    );
  });

  it('never say a sign, an empty name or a double space', () =>
    assert.doesNotMatch(grid(), /\b(x|undefined|NaN) |[…·] |–\d| {2}|\.\.| ,| \./));
});
