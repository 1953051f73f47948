import { stringify } from 'yaml';

/** A value on one line, as a person would write it: «{ value: '512', against: '71' }». What would be read as a number is quoted. */
export function yamlLine(value: unknown): string {
  // Single quotes would spread a text of several lines over as many.
  const singleQuote = !JSON.stringify(value).includes(String.raw`\n`);
  return stringify(value, {
    collectionStyle: 'flow',
    lineWidth: 0,
    singleQuote,
    doubleQuotedAsJSON: true,
    schema: 'core',
  }).trimEnd();
}
