import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';
import { HOLE } from '../run.ts';

const TWICE = /(?<![\p{L}\p{N}-])(\p{L}+(?:[ \u00A0,]+\p{L}+){0,2})[ \u00A0,]+\1(?![\p{L}\p{N}-])/giu;
const AFTER_HOLE = new RegExp(String.raw`${HOLE}[ \u00A0]+(\p{L}+)`, 'gu');

/** «net migration, net migration», «на на»; and a word that the helper before it has already said. */
export const wordDoubled: Rule = {
  code: 'word-doubled',
  severity: 'error',
  of: () =>
    function* (run) {
      yield* matches(run, TWICE, ([, word = '']) => ({ word }));
      yield* matches(run, AFTER_HOLE, ({ index, 1: word = '' }) =>
        run.hole(index)?.said.slice(1).includes(word) === true ? { word } : undefined,
      );
    },
};
