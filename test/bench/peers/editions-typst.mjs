/** `node editions-typst.mjs pdf CONTENT FOLDER`: the same content by typst's node binding, which tags its PDF. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { svgOf } from './chart.mjs';
import { reading } from './reading.mjs';

const [, file, folder] = process.argv.slice(2);
const require = createRequire(join(process.env.STATPRESS_BENCH_PEERS, 'package.json'));
const faces = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/ibm-plex-sans/package.json'));
const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
const { title, period, sections, tables, charts } = reading(() => JSON.parse(readFileSync(file, 'utf8')));

const words = (text) => `#${JSON.stringify(text)}`;
for (const [index, chart] of charts.entries()) writeFileSync(join(folder, `chart-${index}.svg`), svgOf(chart));
const table = ({ caption, head, rows }) => {
  const columns = `(100pt, ${head
    .slice(1)
    .map(() => '1fr')
    .join(', ')})`;
  const cells = rows.flatMap((row) => row.map((text) => `[${words(text)}]`)).join(', ');
  const align = '(column, row) => if column == 0 { left } else { right }';
  const header = `table.header(${head.map((text) => `[*${words(text)}*]`).join(', ')})`;
  return `*${words(caption)}*\n\n#table(columns: ${columns}, stroke: (x: none, y: 0.5pt), align: ${align}, ${header}, ${cells})\n`;
};
const section = ({ heading, paragraphs }) => `= ${words(heading)}\n\n${paragraphs.map(words).join('\n\n')}\n`;
const source = [
  '#set page(paper: "a4", margin: (left: 62pt, top: 57pt, right: 51pt, bottom: 62pt), numbering: "1 / 1")',
  `#set document(title: ${JSON.stringify(title)})`,
  '#set text(font: "IBM Plex Sans", size: 10pt)',
  '#show table: set text(size: 8.5pt)',
  `#text(size: 22pt, weight: "semibold")[${words(title)}]\n\n#text(size: 14pt)[${words(period)}]\n`,
  ...sections.slice(0, 1).map(section),
  ...charts.map(({ caption }, index) => `*${words(caption)}*\n\n#image("chart-${index}.svg", width: 482pt)\n`),
  ...tables.map(table),
  ...sections.slice(1).map(section),
].join('\n');
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: [faces] }] });
writeFileSync(join(folder, 'made.pdf'), compiler.pdf({ mainFileContent: source }));
