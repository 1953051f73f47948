/**
 * The second half of `npm run build`: what tsc compiled and the libraries it needs, in a few files instead of
 * twelve hundred, put in the place of tsc's own dist/cli.js. After tsc alone the program runs unbundled, so a
 * bundle is never older than the sources it was compiled with.
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../', import.meta.url));

const dist = join(root, 'dist');
for (const name of await readdir(dist)) if (/^bundle-.*\.js(\.map)?$/.test(name)) await rm(join(dist, name));

/** The faces of the house, compressed by what tsc has just compiled. */
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
      return { contents: `export const PACKED = ${JSON.stringify(packed)};` };
    }),
};

const { metafile } = await build({
  plugins: [packedFaces],
  absWorkingDir: root,
  entryPoints: {
    cli: 'src/cli.ts',
    press: 'src/editions/press.ts',
    'printing.worker': 'src/editions/threads/printing.worker.ts',
    'witness.worker': 'src/workbook/exceljs/witness.worker.ts',
  },
  outdir: 'dist',
  chunkNames: 'bundle-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Names stay as they are written: a stack trace of a bug is read by people.
  minifyWhitespace: true,
  minifySyntax: true,
  sourcemap: 'linked',
  sourcesContent: false,
  legalComments: 'none',
  metafile: true,
  // Loaded when a finished file is proved or a mail is sent; ajv when a definition is unsound.
  external: ['pdfjs-dist', 'nodemailer', 'ajv'],
  banner: { js: "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);" },
  logLevel: 'warning',
});

// The licences of what is bundled go with the bundle.
const folders = Object.keys(metafile.inputs).flatMap(
  (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
);
const licences = [];
for (const folder of [...new Set(folders)].toSorted()) {
  const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
  const file = (await readdir(join(root, folder))).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(root, folder, file), 'utf8');
  licences.push(`${name} ${version} (${typeof license === 'string' ? license : 'see below'})\n\n${text.trim()}\n`);
}
await writeFile(join(dist, 'LICENSES.txt'), licences.join(`\n${'-'.repeat(80)}\n\n`));
