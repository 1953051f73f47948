import type { Schema } from '../definition/schema.ts';

/** Codes by dimension, as a check declares them. */
export const codesSchema = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** A declaration of these keys and no other. */
export function declares(required: readonly string[], properties: Readonly<Record<string, object>>): Schema {
  return { type: 'object', additionalProperties: false, required, properties };
}
