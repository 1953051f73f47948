import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';
import { HOLE, type Run } from '../run.ts';

/** Helpers that print words or numbers, which do not grow together with what stands beside them. */
const TOUCHING = new RegExp(String.raw`${HOLE}(?=[\p{L}${HOLE}])|[\p{L}\d]${HOLE}|\d(?!st|nd|rd|th)\p{L}`, 'gu');
/** Where the language sets «%» close to the number. */
const BEFORE_PERCENT = new RegExp(String.raw`(?<=[\d${HOLE}])[ \u00A0](?=%)`, 'gu');
const FAULTS: readonly RegExp[] = [
  /(?<=\S)[ \u00A0]{2,}(?=\S)/gu,
  /[ \u00A0](?=[,.;:!?)»”](?!\.))/gu,
  /(?<=[(«“])[ \u00A0]/gu,
  /[,;:!?](?=\p{L})|(?<=\p{Ll})\.(?=\p{Lu})/gu,
  TOUCHING,
];

/** Two spaces, a space before a comma, none behind it, none between a number and its noun. */
export const spaceWrong: Rule = {
  code: 'space-wrong',
  severity: 'error',
  of({ language: { numbers } }) {
    const faults = /^\s/u.test(numbers.percent) ? FAULTS : [...FAULTS, BEFORE_PERCENT];
    return function* (run) {
      for (const fault of faults) yield* matches(run, fault, ({ index }) => ({ text: around(run, index) }));
    };
  },
};

/** A few words on both sides. */
function around({ text }: Run, at: number): string {
  const near = text.slice(Math.max(0, at - 12), at + 13);
  return near.replaceAll(HOLE, '…').replaceAll(/\s/gu, ' ').trim();
}
