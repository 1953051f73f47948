import { strict as assert } from 'node:assert';
import { Ajv, type Schema } from 'ajv';
import fc from 'fast-check';
import { acceptance } from '../../src/definition/accepts.ts';

/** Every keyword that is understood, alone and with those it works together with. */
const SCHEMAS: readonly Schema[] = [
  true,
  false,
  { type: 'string', minLength: 2, maxLength: 3, pattern: '^[a-zé]' },
  { type: ['integer', 'null'], minimum: -1, exclusiveMaximum: 3 },
  { type: 'number', exclusiveMinimum: 0, maximum: 2.5 },
  { enum: ['a', 'b', 1, null, true] },
  { const: 'a' },
  { type: 'array', items: { type: ['string', 'boolean'] }, minItems: 1, maxItems: 2, uniqueItems: true },
  { uniqueItems: true },
  {
    type: 'object',
    required: ['a'],
    properties: { a: { type: 'integer' }, b: { const: 1 } },
    additionalProperties: false,
  },
  { properties: { a: false }, additionalProperties: { type: 'string' }, propertyNames: { minLength: 1 } },
  { minProperties: 1, maxProperties: 2 },
  { anyOf: [{ type: 'string' }, { required: ['a'] }], not: { const: 'b' } },
  { oneOf: [{ type: 'integer' }, { minimum: 1 }] },
  { allOf: [{ type: 'object' }, { required: ['b'] }] },
  { if: { required: ['a'] }, then: { required: ['b'] }, else: { type: 'object' } },
  { if: { type: 'string' }, then: { minLength: 1 } },
];

const leaf = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'ab', 'éa', '😀', 'abcd'),
  fc.constantFrom(-1, 0, -0, 1, 1.5, 2.5, 3, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom(null, true, false, undefined),
);
const value = fc.letrec<{ readonly any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', ''), tie('any'), { maxKeys: 3, noNullPrototype: true }),
  ),
})).any;

describe('sound by its schema', () => {
  for (const schema of SCHEMAS)
    it(`says yes only where ajv does: ${JSON.stringify(schema)}`, () => {
      const validate = new Ajv({ strict: false }).compile(schema);
      const accepts = acceptance(schema);
      assert.ok(accepts, 'the schema is not understood');
      let yes = 0;
      const property = fc.property(value, (given) => {
        const sound = accepts(given);
        // Alike objects in a list are ajv's to compare.
        const left = typeof schema === 'object' && 'uniqueItems' in schema && !sound;
        if (!left) assert.equal(sound, validate(given), JSON.stringify(given));
        yes += Number(sound);
      });
      fc.assert(property, { seed: 1, numRuns: 400 });
      assert.equal(yes > 0, schema !== false, 'no value was sound');
    });

  it('leaves what it does not understand to ajv', () => {
    assert.equal(acceptance({ patternProperties: { a: true } }), undefined);
    assert.equal(acceptance({ not: { contains: true } }), undefined);
    assert.equal(acceptance({ properties: { a: { enum: [{ b: 1 }] } } }), undefined);
    assert.equal(acceptance({ type: 'date' }), undefined);
  });
});
