import type { Rule } from '../rule.ts';
import { bracketUnpaired } from './bracket-unpaired.ts';
import { dashWrong } from './dash-wrong.ts';
import { numberInWords } from './number-in-words.ts';
import { numberStyle } from './number-style.ts';
import { quoteStraight } from './quote-straight.ts';
import { scriptMixed } from './script-mixed.ts';
import { sentenceOpen } from './sentence-open.ts';
import { spaceBreaking } from './space-breaking.ts';
import { spaceWrong } from './space-wrong.ts';
import { termAvoided } from './term-avoided.ts';
import { unitDoubled } from './unit-doubled.ts';
import { wordDoubled } from './word-doubled.ts';
import { wordForeign } from './word-foreign.ts';

/** Every rule about written text. */
export const RULES: readonly Rule[] = [
  termAvoided,
  wordDoubled,
  unitDoubled,
  scriptMixed,
  wordForeign,
  quoteStraight,
  bracketUnpaired,
  dashWrong,
  spaceWrong,
  spaceBreaking,
  numberStyle,
  numberInWords,
  sentenceOpen,
];
