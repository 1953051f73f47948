import type { ErrorObject } from 'ajv';
import { because, CAUSES, type Because, type Cause } from '../finding/cause.ts';

type Params = Readonly<Record<string, unknown>>;

const limited =
  (cause: Cause) =>
  ({ limit }: Params): Because =>
    because(cause, { limit: String(limit) });

const compared = ({ comparison, limit }: Params): Because =>
  because('compared', { comparison: String(comparison), limit: String(limit) });

/** By keyword of JSON Schema. */
const CAUSE_OF: Readonly<Record<string, (params: Params) => Because>> = {
  enum: ({ allowedValues }) => because('one-of', { list: [allowedValues].flat().join(', ') }),
  const: ({ allowedValue }) => because('one-of', { list: String(allowedValue) }),
  type: ({ type }) => {
    const cause = CAUSES.find((one) => one === `type-${String(type)}`);
    return cause === undefined ? because('type-any', { types: [type].flat().join(', ') }) : because(cause);
  },
  required: ({ missingProperty }) => because('property-missing', { name: String(missingProperty) }),
  pattern: ({ pattern }) => because('pattern', { pattern: String(pattern) }),
  minItems: limited('fewer-items'),
  minLength: limited('fewer-characters'),
  minProperties: limited('fewer-properties'),
  maxItems: limited('more-items'),
  maxLength: limited('more-characters'),
  maxProperties: limited('more-properties'),
  minimum: compared,
  maximum: compared,
  exclusiveMinimum: compared,
  exclusiveMaximum: compared,
  uniqueItems: () => because('duplicate-items'),
  propertyNames: ({ propertyName }) => because('property-name', { name: String(propertyName) }),
};

/** Why a value does not fit its schema. A schema that forbids says its cause in its description. */
export function causeOf({ keyword, params, message, parentSchema }: ErrorObject): Because {
  if (keyword === 'not') {
    const said: unknown = parentSchema?.['description'];
    const cause = CAUSES.find((one) => one === said);
    if (cause !== undefined) return because(cause);
  }
  // What ajv says of rarer keywords.
  return CAUSE_OF[keyword]?.(params as Params) ?? { cause: message ?? keyword }; // ajv names the parameters of each keyword
}
