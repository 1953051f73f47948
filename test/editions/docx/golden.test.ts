import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { partsOf, sample } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { ReadParagraph } from './paragraphs.ts';

const line = ({ style, text, holdsDrawing }: ReadParagraph): string =>
  `${style}: ${holdsDrawing ? '(chart)' : text.replaceAll('\t', ' → ')}`;

/** One line a paragraph, one line a row of a table. */
function shown(xml: string): string {
  const lines: string[] = [];
  let row = '';
  for (const paragraph of paragraphsOf(xml)) {
    const { cell } = paragraph;
    const here = cell === undefined ? '' : `${cell.table}.${cell.row}`;
    if (cell === undefined) lines.push(line(paragraph));
    else if (here === row) lines.push(`${lines.pop() ?? ''} | ${line(paragraph)}`);
    else lines.push(`  ${line(paragraph)}`);
    row = here;
  }
  return `${lines.join('\n')}\n`;
}

describe('Word edition: golden', () => {
  it('has the structure of its golden', async () => {
    const parts = partsOf(await sample);
    const names = ['document', 'header1', 'header2', 'footer1', 'footer2', 'footnotes'];
    const text = names.map((name) => `== ${name}\n${shown(parts.text(`word/${name}.xml`))}`).join('\n');
    const golden = new URL('sample.golden.txt', import.meta.url);
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(golden, text);
    assert.equal(text, readFileSync(golden, 'utf8'));
  });
});
