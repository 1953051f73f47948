/** `node editions-carbone.mjs docx CONTENT FOLDER`: the words and tables of the content by carbone, from a template made here; it draws no charts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { reading } from './reading.mjs';

const [, file, folder] = process.argv.slice(2);
const require = createRequire(join(process.env.STATPRESS_BENCH_PEERS, 'package.json'));
const carbone = require('carbone');
const content = reading(() => JSON.parse(readFileSync(file, 'utf8')));

const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const width = content.tables[0]?.head.length ?? 0;
const cells = (at) =>
  Array.from(
    { length: width },
    (_, index) => `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/></w:tcPr>${paragraph(at(index))}</w:tc>`,
  ).join('');
const row = (number) =>
  `<w:tr>${cells((index) => `{d.tables[${number}].rows[i].c${index}}`)}</w:tr><w:tr>${cells((index) =>
    index === 0 ? `{d.tables[${number}].rows[i+1].c0}` : '',
  )}</w:tr>`;
const table = ({ head }, number) =>
  `${paragraph(`{d.tables[${number}].caption}`)}<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tr>${cells((index) => head[index] ?? '')}</w:tr>${row(number)}</w:tbl>`;
const list = content.sections.map(
  (_, number) =>
    `${paragraph(`{d.sections[${number}].heading}`)}${paragraph(`{d.sections[${number}].paragraphs[i].text}`)}${paragraph(`{d.sections[${number}].paragraphs[i+1].text}`)}`,
);
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const office = 'http://schemas.openxmlformats.org';
const template = zipSync({
  '[Content_Types].xml': strToU8(
    `<?xml version="1.0"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  ),
  '_rels/.rels': strToU8(
    `<?xml version="1.0"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  ),
  'word/document.xml': strToU8(
    `<?xml version="1.0"?><w:document ${w}><w:body>${paragraph('{d.title}')}${paragraph('{d.period}')}${list.join('')}${content.tables.map(table).join('')}</w:body></w:document>`,
  ),
});
const path = join(folder, 'template.docx');
writeFileSync(path, template);
const data = {
  title: content.title,
  period: content.period,
  sections: content.sections.map(({ heading, paragraphs }) => ({
    heading,
    paragraphs: paragraphs.map((text) => ({ text })),
  })),
  tables: content.tables.map(({ caption, rows }) => ({
    caption,
    rows: rows.map((texts) => Object.fromEntries(texts.map((text, index) => [`c${index}`, text]))),
  })),
};
writeFileSync(join(folder, 'made.docx'), await promisify(carbone.render)(path, data, {}));
process.exit(0); // carbone keeps watching for LibreOffice
