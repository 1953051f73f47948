import { judge } from '../definition/schema.ts';
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
  readonly columns: readonly string[];
  /** What the words «total, all» mean in this table. */
  readonly total?: Codes;
  /** Labels that mean something of their own in this table. */
  readonly labels?: Readonly<Record<string, Codes>>;
  readonly unit: string;
  readonly members?: Members;
  /** One declaration for many sheets: every combination of these codes, their names set into the title. */
  readonly each?: Readonly<Record<string, readonly string[]>>;
};

export type DatasetDefinition = {
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly tables: Readonly<Record<string, TableDeclaration>>;
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
          unit: text,
          members: map(texts),
          each: map(texts),
        },
      }),
    },
  },
  ['dimensions', 'tables'],
);
