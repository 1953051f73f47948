import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Outcome } from '../finding/finding.ts';
import type { Sign } from '../value/value.ts';
import { normaliseLabel } from './label.ts';

/** The furniture of tables: words that name no code, and the legend of signs. */
export type Words = {
  readonly total: ReadonlySet<string>;
  readonly ofWhich: ReadonlySet<string>;
  readonly signs: ReadonlyMap<string, Sign>;
};

type Declared = {
  readonly total: readonly string[];
  readonly 'of-which': readonly string[];
  readonly continued: readonly string[];
  readonly signs: Readonly<Partial<Record<Sign, readonly string[]>>>;
};

const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const judgeWords = judge<Declared>({
  type: 'object',
  additionalProperties: false,
  required: ['total', 'of-which', 'continued', 'signs'],
  properties: {
    total: texts,
    'of-which': texts,
    continued: texts,
    signs: {
      type: 'object',
      additionalProperties: false,
      properties: {
        nil: texts,
        negligible: texts,
        confidential: texts,
        'not-available': texts,
        'not-applicable': texts,
      },
    },
  },
});

export function readWords(located: Located): Outcome<Words> {
  const { value, findings } = judgeWords(located);
  if (value === undefined) return { findings };
  const SIGNS: readonly Sign[] = ['nil', 'negligible', 'confidential', 'not-available', 'not-applicable'];
  return {
    value: {
      total: new Set(value.total.map(normaliseLabel)),
      ofWhich: new Set(value['of-which'].map(normaliseLabel)),
      signs: new Map(SIGNS.flatMap((sign) => (value.signs[sign] ?? []).map((text): [string, Sign] => [text, sign]))),
    },
    findings,
  };
}
