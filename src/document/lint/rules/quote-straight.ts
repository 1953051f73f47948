import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';

/** Quotation marks and apostrophes of the typewriter. An apostrophe may be a letter of a language: its alphabet says so. */
export const quoteStraight: Rule = {
  code: 'quote-straight',
  severity: 'error',
  of({ language: { alphabet } }) {
    const pattern = alphabet?.includes("'") === false ? /["']/g : /"|(?<!\p{L})'|'(?!\p{L})/gu;
    return (run) => matches(run, pattern, ([mark]) => ({ mark }));
  },
};
