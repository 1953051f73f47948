import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needs, run } from '../../oracles/programs.ts';
import { sampleDocument } from '../sample.ts';
import { sample } from './package.ts';

type Read = {
  readonly paragraphs: readonly (readonly [style: string, text: string])[];
  readonly tables: readonly {
    readonly style: string;
    readonly columns: number;
    readonly headers: readonly boolean[];
    readonly rows: readonly (readonly string[])[];
  }[];
  readonly footnotes: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
};

describe('Word edition: python-docx', () => {
  it('reads its headings, captions, tables, footnotes and properties', async function () {
    needs(this, 'python-docx');
    const folder = mkdtempSync(join(tmpdir(), 'statpress-docx-'));
    try {
      const file = join(folder, 'sample.docx');
      writeFileSync(file, await sample);
      const script = fileURLToPath(new URL('structure.py', import.meta.url));
      const read = JSON.parse(run('python-docx', [script, file])) as Read; // the script beside this test prints it so
      const styled = (style: RegExp): readonly string[] =>
        read.paragraphs.filter(([name]) => style.test(name)).map(([name, text]) => `${name}: ${text}`);

      assert.deepEqual(styled(/^(?:StatTitle|Heading)/), [
        `StatTitle: ${sampleDocument.title}`,
        'Heading 1: 1 Key points',
        'Heading 2: Tables',
        'Heading 1: 2 Dynamic tables',
        'Heading 1: 3 Glossary',
      ]);
      assert.deepEqual(styled(/^Caption$/), [
        'Caption: Figure 1. External migration',
        'Caption: Table 1. External migration by territory, January–December 2025',
        'Caption: Figure 2. Structure of external migration by selected ethnic groups',
      ]);
      assert.equal(styled(/^KeyPoint$/).length, 2);

      const [table] = read.tables.filter(({ style }) => style === 'StatTable');
      const block = sampleDocument.blocks.find(({ kind }) => kind === 'table');
      assert.ok(table !== undefined && block?.kind === 'table');
      assert.deepEqual(table.headers, [true, true, ...block.rows.map(() => false)]);
      assert.equal(table.columns, 7);
      assert.deepEqual(
        table.rows.slice(2),
        block.rows.map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
      );
      assert.deepEqual(read.footnotes, ['Figures of 2024 are preliminary; see the methodology.']);
      assert.deepEqual(read.properties, {
        title: sampleDocument.title,
        author: 'Bureau of National Statistics',
        subject: 'January–December 2025',
        language: 'en-GB',
        created: '2026-02-09T07:00:00',
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
