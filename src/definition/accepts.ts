import type { Schema } from 'ajv';

/** Whether a value is as a schema wants it. */
type Test = (value: unknown) => boolean;
type Schemas = Readonly<Record<string, unknown>>;
/** The test of one keyword; undefined when it holds what is not understood here. */
type Keyword = (expected: unknown, schema: Schemas) => Test | undefined;

/**
 * The plain answer to "is it sound?", for the schemas of the press: most files are sound, and compiling schemas took a
 * tenth of a draft. It says yes only where ajv would; for a keyword it does not know it is undefined, and ajv judges.
 * What is wrong with an unsound value is ajv's to say. Source: JSON Schema 2020-12, validation.
 */
export function acceptance(schema: Schema): Test | undefined {
  return testOf(schema);
}

function testOf(schema: unknown): Test | undefined {
  if (typeof schema === 'boolean') return () => schema;
  if (!isObject(schema)) return undefined;
  const tests: Test[] = [];
  for (const keyword of Object.keys(schema)) {
    const test = KEYWORDS[keyword]?.(schema[keyword], schema);
    if (test === undefined) return undefined;
    tests.push(test);
  }
  return (value) => tests.every((test) => test(value));
}

const yes: Test = () => true;

const KEYWORDS: Readonly<Record<string, Keyword>> = {
  description: () => yes,
  type: (expected) => {
    const types = Array.isArray(expected) ? expected : [expected];
    const known = types.map((type) => TYPES[String(type)]);
    return known.includes(undefined) ? undefined : (value) => known.some((is) => is?.(value) === true);
  },
  enum: (expected) => anyOfThese(expected),
  const: (expected) => anyOfThese([expected]),
  minLength: (expected) => text((value) => lengthOf(value) >= Number(expected)),
  maxLength: (expected) => text((value) => lengthOf(value) <= Number(expected)),
  pattern: (expected) => {
    const pattern = new RegExp(String(expected), 'u');
    return text((value) => pattern.test(value));
  },
  minimum: (expected) => number((value) => value >= Number(expected)),
  maximum: (expected) => number((value) => value <= Number(expected)),
  exclusiveMinimum: (expected) => number((value) => value > Number(expected)),
  exclusiveMaximum: (expected) => number((value) => value < Number(expected)),
  minItems: (expected) => list((value) => value.length >= Number(expected)),
  maxItems: (expected) => list((value) => value.length <= Number(expected)),
  uniqueItems: (expected) =>
    // Lists of lists and objects are left to ajv.
    expected === true
      ? list((value) => value.every((item) => !isObject(item)) && new Set(value).size === value.length)
      : yes,
  items: (expected) => {
    const test = testOf(expected);
    return test && list((value) => value.every(test));
  },
  required: (expected) =>
    isTexts(expected) ? object((value) => expected.every((key) => value[key] !== undefined)) : undefined,
  minProperties: (expected) => object((value) => Object.keys(value).length >= Number(expected)),
  maxProperties: (expected) => object((value) => Object.keys(value).length <= Number(expected)),
  properties: (expected) => {
    const tests = testsByName(expected);
    return tests && object((value) => tests.every(([name, test]) => value[name] === undefined || test(value[name])));
  },
  propertyNames: (expected) => {
    const test = testOf(expected);
    return test && object((value) => Object.keys(value).every(test));
  },
  additionalProperties: (expected, schema) => {
    const test = testOf(expected);
    const named = new Set(Object.keys(isObject(schema['properties']) ? schema['properties'] : {}));
    if (test === undefined || 'patternProperties' in schema) return undefined;
    return object((value) => Object.keys(value).every((key) => named.has(key) || test(value[key])));
  },
  allOf: (expected) => several(expected, (tests, value) => tests.every((test) => test(value))),
  anyOf: (expected) => several(expected, (tests, value) => tests.some((test) => test(value))),
  oneOf: (expected) => several(expected, (tests, value) => tests.filter((test) => test(value)).length === 1),
  not: (expected) => {
    const test = testOf(expected);
    return test && ((value) => !test(value));
  },
  if: (expected, schema) => {
    const [test, then, otherwise] = [testOf(expected), testOf(schema['then'] ?? true), testOf(schema['else'] ?? true)];
    return test && then && otherwise && ((value) => (test(value) ? then(value) : otherwise(value)));
  },
  // Judged with their `if`; without one they say nothing.
  then: () => yes,
  else: () => yes,
};

const TYPES: Readonly<Record<string, Test>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  // Without its strict mode ajv takes infinity for whole.
  integer: (value) => Number.isInteger(value) || value === Infinity || value === -Infinity,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
  array: (value) => Array.isArray(value),
  object: (value) => isObject(value) && !Array.isArray(value),
};

const text =
  (test: (value: string) => boolean): Test =>
  (value) =>
    typeof value !== 'string' || test(value);
const number =
  (test: (value: number) => boolean): Test =>
  (value) =>
    typeof value !== 'number' || test(value);
const list =
  (test: (value: readonly unknown[]) => boolean): Test =>
  (value) =>
    !Array.isArray(value) || test(value);
const object =
  (test: (value: Schemas) => boolean): Test =>
  (value) =>
    !isObject(value) || Array.isArray(value) || test(value);

/** Plain values only: whether two objects are alike is left to ajv. */
function anyOfThese(expected: unknown): Test | undefined {
  if (!Array.isArray(expected) || expected.some((value) => isObject(value))) return undefined;
  const known = new Set<unknown>(expected);
  return (value) => known.has(value);
}

function several(expected: unknown, test: (tests: readonly Test[], value: unknown) => boolean): Test | undefined {
  if (!Array.isArray(expected)) return undefined;
  const tests = expected.map((schema) => testOf(schema));
  const understood = tests.filter((one) => one !== undefined);
  return understood.length === tests.length ? (value) => test(understood, value) : undefined;
}

function testsByName(expected: unknown): readonly (readonly [string, Test])[] | undefined {
  if (!isObject(expected)) return undefined;
  const tests: (readonly [string, Test])[] = [];
  for (const [name, schema] of Object.entries(expected)) {
    const test = testOf(schema);
    if (test === undefined) return undefined;
    tests.push([name, test]);
  }
  return tests;
}

/** Letters, not UTF-16 units. */
const lengthOf = (value: string): number => Array.from(value).length;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Objects and lists. */
const isObject = (value: unknown): value is Schemas => typeof value === 'object' && value !== null;
