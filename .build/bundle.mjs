/**
 * The second half of `npm run build`: what tsc compiled and the libraries it needs, in two files instead of twelve
 * hundred (`dist/press-<hash>.cjs` and, for the thread that asks exceljs, `dist/witness-<hash>.cjs`), with small doors in
 * the place of tsc's own `dist/cli.js`. Beside each lies what V8 compiled of it (`code.mjs`). After tsc alone the program
 * runs unbundled, so a bundle is never older than the sources it was compiled with.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
for (const name of await readdir(dist)) {
  if (/^(bundle|press|witness)-.*\.(c?js|map|code)$/.test(name)) await rm(join(dist, name));
}

/** The faces of the house, compressed by what tsc has just compiled: `dist/faces.json`, read when they are wanted. */
const packedFaces = {
  name: 'packed-faces',
  setup: ({ onLoad }) =>
    onLoad({ filter: /packed-faces\.ts$/ }, async () => {
      const { packedFont } = await import(pathToFileURL(join(dist, 'editions/docx/package/fonts.js')));
      const { fonts } = parse(await readFile(join(root, 'templates/house.yaml'), 'utf8'));
      const packed = {};
      for (const face of [fonts.regular, fonts.semibold, fonts.italic]) {
        const { digest, entry } = packedFont(await readFile(join(root, 'node_modules', face)));
        packed[digest] = Buffer.from(entry.content).toString('base64');
      }
      await writeFile(join(dist, 'faces.json'), JSON.stringify(packed));
      return {
        contents: `import { readFileSync } from 'node:fs';
export const PACKED = JSON.parse(readFileSync(new URL('faces.json', import.meta.url), 'latin1'));`,
      };
    }),
};

/** What the definitions of `templates/` say, parsed by what tsc has just compiled: `dist/definitions.json`. */
const parsedDefinitions = {
  name: 'parsed-definitions',
  setup: ({ onLoad }) =>
    onLoad({ filter: /definition.parsed\.ts$/ }, async ({ path }) => {
      const { digestOf } = await import(pathToFileURL(join(dist, 'definition/parsed.js')));
      const { parseYaml } = await import(pathToFileURL(join(dist, 'definition/yaml.js')));
      const templates = join(root, 'templates');
      const parsed = {};
      for (const name of (await readdir(templates, { recursive: true })).filter((each) => each.endsWith('.yaml'))) {
        const text = await readFile(join(templates, name), 'utf8');
        const { value } = parseYaml(text, name);
        const json = JSON.stringify(value?.value) ?? '';
        if (json !== '' && isDeepStrictEqual(JSON.parse(json), value.value)) parsed[digestOf(text)] = json;
      }
      await writeFile(join(dist, 'definitions.json'), JSON.stringify(parsed));
      const text = await readFile(path, 'utf8');
      const empty = /PARSED: .* = \{\};/;
      if (!empty.test(text)) throw new Error(`${path} has no empty PARSED`);
      const contents = text.replace(
        empty,
        `PARSED = JSON.parse(readFileSync(new URL('definitions.json', import.meta.url), 'utf8'));`,
      );
      return { contents: `import { readFileSync } from 'node:fs';\n${contents}`, loader: 'ts' };
    }),
};

/**
 * What fontkit and pdfkit load at once and a release never needs: it is loaded when it is asked for anything. WOFF2 faces
 * (with a dictionary as large as fontkit itself) and passwords (with tables made anew at every start).
 */
const LATER = ['brotli/decompress.js', '@noble/ciphers/aes', '@noble/hashes/sha2', '@noble/hashes/utils'];
/** Unpacks fontkit's tables of characters; Node's own does it in a tenth of the time. */
const inflate = `const { inflateRawSync } = require('node:zlib');
module.exports = (source, dest) => {
  const out = inflateRawSync(source);
  dest.set(out);
  return dest.subarray(0, out.length);
};`;
const quicker = {
  name: 'quicker',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^(brotli|@noble|tiny-inflate)/ }, ({ path }) =>
      path === 'tiny-inflate' || LATER.includes(path) ? { path, namespace: 'quicker' } : undefined,
    );
    onLoad({ filter: /^tiny-inflate$/, namespace: 'quicker' }, () => ({ contents: inflate }));
    onLoad({ filter: /.*/, namespace: 'quicker' }, ({ path }) => ({
      contents: `const loader = require;
const later = () => loader(${JSON.stringify(path)});
module.exports = new Proxy(() => {}, {
  apply: (_, self, args) => later().apply(self, args),
  get: (_, name) => (name === '__esModule' ? undefined : later()[name]),
});`,
    }));
  },
};

/**
 * Letters beyond ASCII as escapes, so that a bundle is read one byte a letter. esbuild writes them so in strings; in patterns
 * and their sources (`String.raw`) they stay as they are written, and mean the same.
 */
const ascii = {
  name: 'ascii',
  setup: ({ onLoad }) =>
    onLoad({ filter: /src\/.*\.ts$/ }, async ({ path }) => ({
      contents: escaped(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};
const escaped = (text) =>
  text.replaceAll(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A bundle of some doors, each a module that is evaluated when it is opened; its name holds the digest of its text. */
async function bundled(name, doors) {
  const contents = Object.entries(doors)
    .map(([door, path]) => `export const ${door} = () => import(${JSON.stringify(path)});`)
    .join('\n');
  const { metafile, outputFiles } = await build({
    plugins: [packedFaces, parsedDefinitions, quicker, ascii],
    absWorkingDir: root,
    stdin: { contents, resolveDir: root },
    outfile: join(dist, `${name}.cjs`),
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    define: { 'import.meta.url': 'bundleUrl' },
    // Names stay as they are written: a stack trace of a bug is read by people.
    minifyWhitespace: true,
    minifySyntax: true,
    sourcemap: 'external',
    sourcesContent: false,
    legalComments: 'none',
    metafile: true,
    // Loaded when a finished file is proved or a mail is sent; ajv when a definition is unsound.
    external: ['pdfjs-dist', 'nodemailer', 'ajv'],
    logLevel: 'warning',
  });
  const [map, text] = outputFiles.toSorted((a, b) => (a.path < b.path ? 1 : -1));
  if (/[^\0-\x7f]/.test(text.text)) throw new Error(`${name}: not every letter is ASCII`);
  const file = `${name}-${createHash('sha256').update(text.contents).digest('hex').slice(0, 16)}.cjs`;
  await writeFile(join(dist, file), text.contents);
  await writeFile(join(dist, `${file}.map`), map.contents);
  return { file, metafile };
}

const press = await bundled('press', {
  program: './src/run.ts',
  editions: './src/editions/press.ts',
  printing: './src/editions/threads/printing.worker.ts',
});
const witness = await bundled('witness', { witness: './src/workbook/exceljs/witness.worker.ts' });

await copyFile(new URL('opened.mjs', import.meta.url), join(dist, 'opened.js'));
const opened = `import { opened } from './opened.js';\n`;
/** `src/cli.ts` itself, which takes `run` from the bundle. */
const fromBundle = {
  name: 'from-bundle',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\/effects\/start\.ts$/ }, () => ({ path: './effects/start.js', external: true }));
    onResolve({ filter: /^\.\/opened\.js$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\.\/run\.ts$/ }, ({ path }) => ({ path, namespace: 'bundle' }));
    onLoad({ filter: /.*/, namespace: 'bundle' }, () => ({
      contents: `${opened}const { run } = await opened('${press.file}').program();\nexport { run };`,
    }));
  },
};
await build({
  plugins: [fromBundle],
  absWorkingDir: root,
  entryPoints: ['src/cli.ts'],
  outfile: join(dist, 'cli.js'),
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'linked',
  sourcesContent: false,
  logLevel: 'warning',
});
await writeFile(
  join(dist, 'press.js'),
  `${opened}export const { EDITIONS, printAll, received, sent } = await opened('${press.file}').editions();\n`,
);
await writeFile(join(dist, 'printing.worker.js'), `${opened}await opened('${press.file}').printing();\n`);
await writeFile(join(dist, 'witness.worker.js'), `${opened}await opened('${witness.file}').witness();\n`);
const code = fileURLToPath(new URL('code.mjs', import.meta.url));
const { status, stderr } = spawnSync(process.execPath, [code, press.file, witness.file], { encoding: 'utf8' });
// Without it the program is right, and slower.
if (status !== 0) console.error(`What V8 compiles could not be kept: ${stderr}`);

// The licences of what is bundled go with the bundle.
const folders = [press, witness].flatMap(({ metafile: { inputs } }) =>
  Object.keys(inputs).flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
);
const licences = [];
for (const folder of [...new Set(folders)].toSorted()) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  licences.push(`${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${text.trim()}\n`);
}
await writeFile(join(dist, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
