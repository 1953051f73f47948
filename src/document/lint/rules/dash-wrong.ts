import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';
import { HOLE } from '../run.ts';

const number = String.raw`[${HOLE}\d]`;
const MINUS = new RegExp(String.raw`(?<=^|[\s(])[-–](?=${number})`, 'gmu');
/** Between numbers, also with spaces round it. */
const RANGE = new RegExp(String.raw`(?<=${number})(?:-|--|—)(?=${number})`, 'gu');
const DASH = /(?<=\S[ \u00A0])(?:-|--|—)(?=[ \u00A0])|(?<=[^\s-])(?:--|—)(?=[^\s-])/gu;

/** A hyphen for a dash or for a minus. A figure below zero brings its own minus. */
export const dashWrong: Rule = {
  code: 'dash-wrong',
  severity: 'error',
  of: () =>
    function* (run) {
      yield* matches(run, MINUS, ([found]) => ({ found, wanted: '− (U+2212)' }));
      yield* matches(run, RANGE, ([found]) => ({ found, wanted: '– (U+2013)' }));
      yield* matches(run, DASH, ([found]) => ({ found, wanted: '– (U+2013)' }));
    },
};
