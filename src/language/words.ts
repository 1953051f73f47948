import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Outcome } from '../finding/finding.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import { SIGNS, type Sign } from '../value/value.ts';
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
  readonly signs: Legend;
  /** By normalised name. */
  readonly units: ReadonlyMap<string, UnitSaid>;
};

/** Signs in cells, each with its own meaning. */
export type Legend = ReadonlyMap<string, Sign>;

/** The legend of a release as it declares it: which texts mean which sign. */
export type DeclaredSigns = Readonly<Partial<Record<Sign, readonly string[]>>>;

type Declared = {
  readonly total: readonly string[];
  readonly 'of-which': readonly string[];
  readonly continued: readonly string[];
  readonly table: readonly string[];
  readonly signs: DeclaredSigns;
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
    signs: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(SIGNS.map((name) => [name, texts])),
    },
    units: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['unit', 'names'],
        properties: { unit: { enum: [...UNITS] }, scale: { enum: [1, 1000, 1_000_000] }, names: texts },
      },
    },
  },
});

export function readWords(located: Located): Outcome<Words> {
  const { value, findings } = judgeWords(located);
  if (value === undefined) return { findings };
  return {
    value: {
      total: new Set(value.total.map(normaliseLabel)),
      ofWhich: new Set(value['of-which'].map(normaliseLabel)),
      continued: new Set(value.continued.map(normaliseLabel)),
      table: new Set(value.table.map(normaliseLabel)),
      signs: legend(new Map(), value.signs),
      units: new Map(
        value.units.flatMap(({ unit, scale = 1, names }) =>
          names.map((name): [string, UnitSaid] => [normaliseLabel(name), { unit, scale }]),
        ),
      ),
    },
    findings,
  };
}

/** A legend over another: a text that both know has the meaning of the one above. */
export function legend(below: Legend, declared: DeclaredSigns): Legend {
  const above = SIGNS.flatMap((sign) => (declared[sign] ?? []).map((text): [string, Sign] => [text.trim(), sign]));
  return new Map([...below, ...above]);
}
