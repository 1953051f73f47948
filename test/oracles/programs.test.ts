import assert from 'node:assert/strict';
import type { Context } from 'mocha';
import { missing, needs } from './programs.ts';

/** Runs with no program in reach. */
function withoutPrograms(strict: string, run: () => void): void {
  const { PATH, STATPRESS_NO_SKIP, VERAPDF } = process.env;
  try {
    Object.assign(process.env, { PATH: '', STATPRESS_NO_SKIP: strict, VERAPDF: '' });
    run();
  } finally {
    Object.assign(process.env, { PATH, VERAPDF: VERAPDF ?? '' });
    if (STATPRESS_NO_SKIP === undefined) delete process.env['STATPRESS_NO_SKIP'];
    else Object.assign(process.env, { STATPRESS_NO_SKIP });
  }
}

describe('programs of the oracle tests', () => {
  it('are named with their Debian packages when they are missing', () => {
    withoutPrograms('', () => {
      assert.equal(missing(['qpdf', 'pdftoppm']), 'needs qpdf, pdftoppm: apt-get install qpdf poppler-utils');
      assert.equal(missing(['qpdf', 'verapdf']), 'needs qpdf, verapdf: apt-get install qpdf; VERAPDF=$(.ci/verapdf)');
      assert.equal(missing([]), undefined);
    });
  });

  for (const [strict, outcome] of [
    ['', 'skipped'],
    ['1', 'failed'],
  ] as const) {
    it(`leave a test ${outcome} when they are missing ${strict === '' ? '' : 'and none may be skipped'}`.trim(), () => {
      let skipped = false;
      // Only these two of a context are used.
      const context = { test: { type: 'test', title: 'opens' }, skip: () => (skipped = true) } as unknown as Context;
      withoutPrograms(strict, () => {
        if (strict === '') needs(context, 'qpdf');
        else assert.throws(() => needs(context, 'qpdf'), /needs qpdf: apt-get install qpdf/);
      });
      assert.equal(skipped, strict === '');
      assert.equal(context.test?.title, strict === '' ? 'opens (needs qpdf: apt-get install qpdf)' : 'opens');
    });
  }
});
