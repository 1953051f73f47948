import { judge } from '../definition/schema.ts';
import { ROLES } from '../finding/accepted.ts';
import { HYPHENATIONS } from './hyphenation/index.ts';
import {
  ANNOTATION_WORDS,
  BASE_SENTENCES,
  BASE_STATUSES,
  CHANGE_MEASURES,
  CHANGE_WORDS,
  EXHIBIT_KINDS,
  MARK_NAMES,
  REPORT_WORDS,
  SPREADSHEET_WORDS,
  STRETCH_KINDS,
  type Language,
} from './language.ts';

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const map = (of: object): object => ({ type: 'object', additionalProperties: of });
const shape = (keys: readonly string[], of: object, optional: Readonly<Record<string, object>> = {}): object => ({
  type: 'object',
  additionalProperties: false,
  required: keys,
  properties: { ...Object.fromEntries(keys.map((key) => [key, of])), ...optional },
});
const inflected = { anyOf: [text, { ...map(text), minProperties: 1 }] };
const pairs = { type: 'array', items: { type: 'array', items: text, minItems: 2, maxItems: 2 } } as const;
const style = shape(['text', 'form'], text);
const openMap = (required: readonly string[], of: object): object => ({ ...map(of), required });

const properties: Readonly<Record<string, object>> = {
  language: text,
  locale: text,
  name: text,
  numbers: shape(['group', 'decimal', 'minus', 'percent', 'trailing-zero'], text, {
    'trailing-zero': { enum: ['keep', 'drop'] },
  }),
  plural: shape(['forms'], { ...texts, minItems: 1 }, { fraction: text }),
  months: { type: 'array', items: inflected, minItems: 12, maxItems: 12 },
  ordinals: { type: 'array', items: inflected, minItems: 4, maxItems: 4 },
  cardinals: { ...map(texts), minProperties: 1 },
  periods: openMap(['name', 'short', 'in'], shape(STRETCH_KINDS, text)),
  dates: openMap(['name', 'on', 'time'], text),
  zones: map(text),
  list: shape(['comma', 'and', 'and-long'], text),
  signs: map(shape(['print', 'meaning'], text)),
  marks: shape(MARK_NAMES, shape(['print', 'meaning'], text)),
  base: shape([...BASE_STATUSES, ...BASE_SENTENCES], text),
  units: map(text),
  change: shape(CHANGE_WORDS, inflected, { by: shape(CHANGE_MEASURES, text) }),
  places: shape(
    ['join', 'figure', 'cases'],
    {},
    {
      join: { enum: ['each', 'groups', 'flat'] },
      figure: map(text),
      cases: { ...map(map(shape(['one', 'many'], style))), minProperties: 1 },
    },
  ),
  words: map(text),
  spreadsheet: shape(SPREADSHEET_WORDS, text),
  mail: map(text),
  severities: map(text),
  findings: map({ type: 'array', items: text, minItems: 2, maxItems: 2 }),
  annotation: shape(ANNOTATION_WORDS, text),
  commands: map(text),
  report: shape(REPORT_WORDS, text, { roles: shape(ROLES, text), facts: map(text) }),
};

/** Judges a language file; the type and the lists of its words stand in `language.ts`. */
export const judgeLanguage = judge<Language>({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties: {
    ...properties,
    alphabet: text,
    causes: map(text),
    foreign: pairs,
    hyphenation: { enum: HYPHENATIONS },
    directions: shape(['stands', 'up', 'down'], texts, { stands: { enum: ['before', 'behind'] } }),
    'month-lists': map(shape(['one', 'many'], style)),
    references: openMap(['name'], shape(EXHIBIT_KINDS, text)),
    endings: shape(['spoken', 'cases'], {}, { spoken: pairs, cases: map(pairs) }),
    'no-break': shape(
      ['after-number', 'initials', 'after', 'before'],
      {},
      {
        'after-number': { type: 'boolean' },
        initials: { type: 'boolean' },
        after: texts,
        before: texts,
      },
    ),
  },
});
