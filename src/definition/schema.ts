import type * as library from 'ajv';
import type { Ajv, AnySchemaObject, ErrorObject, Schema } from 'ajv';
import { createRequire } from 'node:module';
import { nearest } from '../finding/nearest.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { causeOf } from './schema-cause.ts';
import { acceptance } from './accepts.ts';
import type { Located, Path } from './yaml.ts';

export type { Schema };
export type SchemaObject = AnySchemaObject;

/** Judges a definition; the value it returns has the shape the schema promises. */
export type Judge<T> = (located: Located) => Outcome<T>;

/** One schema of a file or of a slice of it (`slice`: the top-level keys it owns; it sees only these). */
export function judge<T>(schema: Schema, slice?: readonly string[]): Judge<T> {
  let errorsOf: ReturnType<typeof validation> | undefined;
  return (located) => {
    errorsOf ??= validation(schema);
    const value = slice === undefined ? located.value : pick(located.value, slice);
    const errors = errorsOf(value);
    // The schema has just said so: T is the type written beside it.
    return errors.length === 0 ? { value: value as T, findings: [] } : { findings: sentences(errors, located) };
  };
}

/** What is wrong with values by a schema; ajv is loaded and the schema compiled when something is. */
export function validation(schema: Schema): (value: unknown) => readonly ErrorObject[] {
  const sound = acceptance(schema);
  let validate: ReturnType<Ajv['compile']> | undefined;
  return (value) => {
    if (sound?.(value) === true) return [];
    validate ??= compiler().compile(schema);
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

let ajv: Ajv | undefined;

/** One compiler for all. Our own schemas are not judged by the schema of schemas at run time: that alone would cost more than all of them. */
function compiler(): Ajv {
  if (ajv !== undefined) return ajv;
  const loaded = createRequire(import.meta.url)('ajv') as typeof library; // as its own types say
  return (ajv = new loaded.Ajv({ allErrors: true, verbose: true, strict: false, meta: false, validateSchema: false }));
}

function pick(value: unknown, keys: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => keys.includes(key)));
}

function sentences(errors: readonly ErrorObject[], located: Located): Finding[] {
  // An alternative that failed is explained by its branches; the frame itself adds nothing.
  const telling = errors.filter(({ keyword }) => !['oneOf', 'anyOf', 'if'].includes(keyword));
  const seen = new Set<string>();
  return (telling.length > 0 ? telling : errors).flatMap((error) => {
    const finding = sentence(error, located);
    const key = JSON.stringify([finding.place, finding.facts]);
    if (seen.has(key)) return [];
    seen.add(key);
    return [finding];
  });
}

function sentence(error: ErrorObject, located: Located): Finding {
  const path: Path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const where = path.length === 0 ? '(top)' : path.join('.');
  const params: Readonly<Record<string, unknown>> = error.params;
  const unknown = params['additionalProperty'];
  if (typeof unknown === 'string') {
    const known = Object.keys((error.parentSchema?.['properties'] as object | undefined) ?? {});
    const like = nearest(unknown, known) ?? known.slice(0, 12).join(', ');
    return unreadable('definition-unknown-key', located.at([...path, unknown]), { key: unknown, where, nearest: like });
  }
  return unreadable('definition-invalid', located.at(path), { where, ...causeOf(error) });
}
