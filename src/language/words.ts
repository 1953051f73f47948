import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Outcome } from '../finding/finding.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import type { Sign } from '../value/value.ts';
import { normaliseLabel } from './label.ts';

/** What a unit line says: «тыс. человек» is persons, a thousand of them. */
export type UnitSaid = { readonly unit: Unit; readonly scale: number };

/** The furniture of tables: words that name no code, the legend of signs, the names of units. */
export type Words = {
  readonly total: ReadonlySet<string>;
  readonly ofWhich: ReadonlySet<string>;
  readonly continued: ReadonlySet<string>;
  /** Words before the number of a table. */
  readonly table: ReadonlySet<string>;
  readonly signs: ReadonlyMap<string, Sign>;
  /** By normalised name. */
  readonly units: ReadonlyMap<string, UnitSaid>;
};

type Declared = {
  readonly total: readonly string[];
  readonly 'of-which': readonly string[];
  readonly continued: readonly string[];
  readonly table: readonly string[];
  readonly signs: Readonly<Partial<Record<Sign, readonly string[]>>>;
  readonly units: readonly { readonly unit: Unit; readonly scale?: number; readonly names: readonly string[] }[];
};

const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const;
const judgeWords = judge<Declared>({
  type: 'object',
  additionalProperties: false,
  required: ['total', 'of-which', 'continued', 'table', 'signs', 'units'],
  properties: {
    total: texts,
    'of-which': texts,
    continued: texts,
    table: texts,
    units: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['unit', 'names'],
        properties: { unit: { enum: [...UNITS] }, scale: { enum: [1, 1000, 1_000_000] }, names: texts },
      },
    },
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
      continued: new Set(value.continued.map(normaliseLabel)),
      table: new Set(value.table.map(normaliseLabel)),
      units: new Map(
        value.units.flatMap(({ unit, scale = 1, names }) =>
          names.map((name): [string, UnitSaid] => [normaliseLabel(name), { unit, scale }]),
        ),
      ),
      signs: new Map(SIGNS.flatMap((sign) => (value.signs[sign] ?? []).map((text): [string, Sign] => [text, sign]))),
    },
    findings,
  };
}
