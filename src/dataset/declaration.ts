import { judge } from '../definition/schema.ts';
import type { DeclaredSigns } from '../language/words.ts';
import { UNITS, type Unit } from '../value/unit.ts';
import { SIGNS } from '../value/value.ts';
import type { Codes } from './observation.ts';

export type Dimension = {
  /** Id of the code list; `periods` is the press's own. */
  readonly codes: string;
  /** The code that stands for all: a table that lacks the dimension speaks of it. */
  readonly total?: string;
};

/** What must stand in a table, by dimension: codes, or for periods `current`, `year-ago`, `months`, `years-since-2000`. */
export type Members = Readonly<Record<string, readonly string[]>>;

export type TableDeclaration = {
  /** Words of the title; any one language is enough, the longest match decides. */
  readonly title: Readonly<Record<string, string>>;
  /** Codes that hold for the whole table. */
  readonly codes?: Codes;
  readonly rows: readonly string[];
  /** How many columns of labels stand before the figures; one, unless said. */
  readonly stub?: number;
  /** Dimensions whose labels stand in rows of their own and hold for the rows beneath, outermost first. */
  readonly blocks?: readonly string[];
  readonly columns: readonly string[];
  /** What the words «total, all» mean in this table. */
  readonly total?: Codes;
  /** Labels that mean something of their own in this table. */
  readonly labels?: Readonly<Record<string, Codes>>;
  readonly unit: Unit;
  /** What the figures are stated in: 1000 for thousands. */
  readonly scale?: 1 | 1000 | 1_000_000;
  readonly members?: Members;
  /** One declaration for many sheets: every combination of these codes, their names set into the title. */
  readonly each?: Readonly<Record<string, readonly string[]>>;
};

export type DatasetDefinition = {
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly tables: Readonly<Record<string, TableDeclaration>>;
  /** The release's own legend, over that of `codelists/words.yaml`. */
  readonly signs?: DeclaredSigns;
  readonly numbers?: { readonly parentheses?: 'refused' | 'negative' };
};

const text = { type: 'string', minLength: 1 } as const;
const texts = { type: 'array', items: text } as const;
const map = (of: object): object => ({ type: 'object', additionalProperties: of });
const codes = map(text);

export const judgeDataset = judge<DatasetDefinition>(
  {
    type: 'object',
    required: ['dimensions', 'tables'],
    properties: {
      dimensions: map({
        type: 'object',
        additionalProperties: false,
        required: ['codes'],
        properties: { codes: text, total: text },
      }),
      tables: map({
        type: 'object',
        additionalProperties: false,
        required: ['title', 'rows', 'columns', 'unit'],
        properties: {
          title: map(text),
          codes,
          rows: { ...texts, minItems: 1 },
          columns: { ...texts, minItems: 1 },
          total: codes,
          labels: map(codes),
          stub: { type: 'integer', minimum: 1, maximum: 4 },
          blocks: { ...texts, minItems: 1 },
          unit: { enum: [...UNITS] },
          scale: { enum: [1, 1000, 1_000_000] },
          members: map(texts),
          each: map(texts),
        },
      }),
      signs: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(SIGNS.map((name) => [name, texts])),
      },
      numbers: {
        type: 'object',
        additionalProperties: false,
        properties: { parentheses: { enum: ['refused', 'negative'] } },
      },
    },
  },
  ['dimensions', 'tables', 'signs', 'numbers'],
);
