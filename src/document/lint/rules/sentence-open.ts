import type { Rule } from '../rule.ts';
import { HOLE } from '../run.ts';

/** A key point, a term's meaning or a note that does not end as a sentence. */
export const sentenceOpen: Rule = {
  code: 'sentence-open',
  severity: 'error',
  of: () =>
    function* ({ text, sentences }) {
      for (const sentence of sentences) {
        const words = sentence.trimEnd();
        if (words.trim() === '' || /[.!?…]$/.test(words)) continue;
        const start = text.indexOf(sentence);
        yield {
          at: start + words.length - 1,
          facts: { text: words.slice(-30).replaceAll(HOLE, '…').replaceAll(/\s+/g, ' ').trim() },
        };
      }
    },
};
