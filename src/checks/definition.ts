import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import type { Codes } from '../dataset/observation.ts';
import { because } from '../finding/cause.ts';
import { unreadable, type Outcome, type Severity } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Check } from './check.ts';
import { CHECKS } from './index.ts';

/** A check as declared: which one, of what, where, and how grave it is. */
export type DeclaredCheck = {
  readonly name: string;
  readonly check: Check<never>;
  readonly declaration: never;
  readonly where: Codes;
  readonly severity: Severity;
  /** An identity holds when it is off by no more than this, in the unit of its figures. */
  readonly tolerance: number;
  /** Why it is declared so: said with each finding. */
  readonly reason?: string;
};

type Declared = Readonly<Record<string, unknown>> & {
  readonly severity?: Severity;
  readonly where?: Codes;
  readonly tolerance?: number;
  readonly reason?: string;
};

const judgeChecks = judge<{ readonly checks: Readonly<Record<string, Declared>> }>(
  {
    type: 'object',
    required: ['checks'],
    properties: {
      checks: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            severity: { enum: ['error', 'warning', 'note'] },
            where: { type: 'object', additionalProperties: { type: 'string' } },
            tolerance: { type: 'number', minimum: 0 },
            reason: { type: 'string', minLength: 1 },
            ...Object.fromEntries(CHECKS.map(({ id, schema }) => [id, schema])),
          },
        },
      },
    },
  },
  ['checks'],
);

export function readChecks(located: Located): Outcome<readonly DeclaredCheck[]> {
  const { value, findings } = judgeChecks(located);
  if (value === undefined) return { findings };
  const missing = Object.entries(value.checks).flatMap(([name, declared]) =>
    CHECKS.some(({ id }) => id in declared)
      ? []
      : [
          unreadable('definition-invalid', located.at(['checks', name]), {
            where: `checks.${name}`,
            ...because('names-no-check', {
              known:
                nearest(
                  name,
                  CHECKS.map(({ id }) => id),
                ) ?? CHECKS.map(({ id }) => id).join(', '),
            }),
          }),
        ],
  );
  const idle = Object.entries(value.checks).flatMap(([name, declared]) =>
    declared.tolerance !== undefined && CHECKS.some(({ id, kind }) => id in declared && kind === 'plausibility')
      ? [
          unreadable('definition-invalid', located.at(['checks', name, 'tolerance']), {
            where: `checks.${name}.tolerance`,
            ...because('no-tolerance'),
          }),
        ]
      : [],
  );
  if (missing.length + idle.length > 0) return { findings: [...missing, ...idle] };
  const checks = Object.entries(value.checks).flatMap(([name, declared]) =>
    CHECKS.filter(({ id }) => id in declared).map((check): DeclaredCheck => ({
      name,
      check,
      // The schema above has judged the declaration by the check's own schema.
      declaration: declared[check.id] as never,
      where: declared.where ?? {},
      // What is implausible may be true: a person decides.
      severity: declared.severity ?? (check.kind === 'identity' ? 'error' : 'warning'),
      tolerance: declared.tolerance ?? 0,
      ...(declared.reason === undefined ? {} : { reason: declared.reason }),
    })),
  );
  return { value: checks, findings: [] };
}
