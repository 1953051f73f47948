import { judge, type SchemaObject } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import { because } from '../finding/cause.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { TextPlace } from '../place/place.ts';
import { OPERATIONS } from './index.ts';
import { percentagesOfNets } from './nets.ts';
import type { Declaration, Operation } from './operation.ts';

export type DeclaredIndicator = {
  readonly id: string;
  readonly operation: Operation;
  readonly declaration: Declaration;
  readonly place: TextPlace;
};

const judgeIndicators = judge<{ readonly indicators: Readonly<Record<string, Declaration>> }>(
  {
    type: 'object',
    required: ['indicators'],
    properties: {
      indicators: {
        type: 'object',
        propertyNames: { pattern: '^[a-z][a-z0-9.-]*$' },
        additionalProperties: {
          type: 'object',
          allOf: OPERATIONS.map(({ id, schema }) => ({
            if: { required: [id] },
            then: own(schema as SchemaObject), // own schemas are objects
          })),
        },
      },
    },
  },
  ['indicators'],
);

/** What an operation allows of its declaration, and what any indicator may say of its figures. */
function own(schema: SchemaObject): SchemaObject {
  const properties: unknown = { ...schema['properties'], decimals: { type: 'integer', minimum: 0, maximum: 10 } };
  return { additionalProperties: false, ...schema, properties };
}

/** Indicators as declared; every operand must be declared too. */
export function readIndicators(located: Located): Outcome<readonly DeclaredIndicator[]> {
  const { value, findings } = judgeIndicators(located);
  if (value === undefined) return { findings };
  const found: Finding[] = [];
  const ids = Object.keys(value.indicators);
  const declared = Object.entries(value.indicators).flatMap(([id, declaration]): readonly DeclaredIndicator[] => {
    const place = located.at(['indicators', id]);
    const operation = OPERATIONS.find((known) => known.id in declaration);
    if (operation === undefined) {
      found.push(withoutOperation(id, declaration, place));
      return [];
    }
    for (const operand of operation.operands(declaration)) {
      if (!ids.includes(operand))
        found.push(
          unreadable('indicator-unknown', place, { indicator: operand, nearest: nearest(operand, ids) ?? '' }),
        );
    }
    return [{ id, operation, declaration, place }];
  });
  found.push(...percentagesOfNets(declared));
  return found.length > 0 ? { findings: found } : { value: declared, findings };
}

function withoutOperation(id: string, declaration: Declaration, place: TextPlace): Finding {
  const known = OPERATIONS.map((operation) => operation.id);
  const [key = ''] = Object.keys(declaration);
  const like = nearest(key, known);
  const named = { known: known.join(', ') };
  const cause =
    like === undefined
      ? because('names-no-operation', named)
      : because('names-no-operation-but', { ...named, nearest: like });
  return unreadable('definition-invalid', place, { where: `indicators.${id}`, ...cause });
}
