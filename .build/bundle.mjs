import { build } from 'esbuild';
const common = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', minify: true, keepNames: false, sourcemap: false, metafile: true, logLevel: 'info', external: ['pdfjs-dist', 'nodemailer', 'pdfjs-dist/*'],
  define: { 'import.meta.url': '__url' }, banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" } };
const r = await build({ ...common, entryPoints: { press: 'src/program.ts', witness: 'src/workbook/exceljs/witness.worker.ts' }, outdir: 'dist/bundle', outExtension: { '.js': '.cjs' } });
