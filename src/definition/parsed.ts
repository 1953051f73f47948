import { createHash } from 'node:crypto';

/**
 * What YAML files say, as JSON by the digest of their text. Empty in the sources: `npm run build` puts the definitions of
 * `templates/` beside the bundle, since parsing them takes a tenth of a draft. A file that was changed is parsed.
 */
export const PARSED: Readonly<Record<string, string>> = {};

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
