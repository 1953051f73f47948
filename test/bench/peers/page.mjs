import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { svgOf } from './chart.mjs';

const require = createRequire(import.meta.url);
const face = (weight, name) => {
  const url = pathToFileURL(require.resolve(`@expo-google-fonts/ibm-plex-sans/${name}.ttf`)).href;
  return `@font-face { font-family: Plex; font-weight: ${weight}; src: url(${url}); }`;
};

/** The content as one web page for a browser to print. */
export function pageOf(content) {
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  const table = ({ caption, head, rows }) =>
    `<table><caption>${caption}</caption><thead>${row(head, 'th')}</thead>` +
    `<tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
  const chart = (one) => `<figure><figcaption>${one.caption}</figcaption>${svgOf(one)}</figure>`;
  const section = ({ heading, paragraphs }) =>
    `<h2>${heading}</h2>${paragraphs.map((text) => `<p>${text}</p>`).join('')}`;
  const style = `${face(400, '400Regular/IBMPlexSans_400Regular')} ${face(600, '600SemiBold/IBMPlexSans_600SemiBold')}
    @page { size: A4; margin: 20mm 18mm 22mm 22mm } body { font: 10pt/14pt Plex; margin: 0 }
    table { width: 100%; font-size: 8.5pt; border-collapse: collapse; break-inside: avoid; margin: 14pt 0 }
    td + td, th + th { text-align: right } tr { border-bottom: 0.4pt solid #dde3e7 } caption { text-align: left }`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${content.title}</title><style>${style}</style>
    <h1>${content.title}</h1><p>${content.period}</p>${content.sections.slice(0, 1).map(section).join('')}
    ${content.charts.map(chart).join('')}${content.tables.map(table).join('')}
    ${content.sections.slice(1).map(section).join('')}</html>`;
}
