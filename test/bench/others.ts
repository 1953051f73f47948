import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Programs that are no dependencies of the press: measured where they are installed. */
export type Other = { readonly name: string; readonly program: string; readonly makes: string };

const KNOWN: readonly (Other & { readonly package: string })[] = [
  { name: 'typst', package: '@myriaddreamin/typst-ts-node-compiler', program: 'editions-typst.mjs', makes: 'pdf' },
  { name: 'carbone', package: 'carbone', program: 'editions-carbone.mjs', makes: 'docx' },
];

/** Where they are looked for: STATPRESS_BENCH_PEERS, else `npm install --prefix test/bench/peers` put them there. */
export const OTHERS = process.env['STATPRESS_BENCH_PEERS'] ?? fileURLToPath(new URL('peers', import.meta.url));

export function others(): readonly Other[] {
  process.env['STATPRESS_BENCH_PEERS'] = OTHERS;
  return KNOWN.filter(({ name, package: library }) => {
    const there = existsSync(join(OTHERS, 'node_modules', library));
    if (!there) console.log(`${name} is not installed: npm install --prefix test/bench/peers --no-package-lock`);
    return there;
  });
}
