import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Outcome } from '../finding/finding.ts';
import { declares } from './codes-schema.ts';

/** What a release declares of small counts; a release that declares nothing prints them all. */
export type Disclosure = {
  /** The smallest count that may be printed; zero and nil always may. */
  readonly threshold: number;
  /** Which figures count persons: for each dimension named, the codes that do. */
  readonly where: Readonly<Record<string, ReadonlySet<string>>>;
};

type Declared = {
  readonly threshold: number;
  readonly where?: Readonly<Record<string, string | readonly string[]>>;
};

const text = { type: 'string' } as const;
const judgeDisclosure = judge<{ readonly disclosure?: Declared }>(
  {
    type: 'object',
    properties: {
      disclosure: declares(['threshold'], {
        threshold: { type: 'integer', minimum: 2 },
        where: {
          type: 'object',
          additionalProperties: { type: ['string', 'array'], items: text, minItems: 1 },
        },
      }),
    },
  },
  ['disclosure'],
);

export function readDisclosure(located: Located): Outcome<Disclosure | undefined> {
  const { value, findings } = judgeDisclosure(located);
  const declared = value?.disclosure;
  if (declared === undefined) return { findings };
  const where = Object.entries(declared.where ?? {}).map(
    ([dimension, codes]): readonly [string, ReadonlySet<string>] => [
      dimension,
      new Set(typeof codes === 'string' ? [codes] : codes),
    ],
  );
  return { value: { threshold: declared.threshold, where: Object.fromEntries(where) }, findings };
}
