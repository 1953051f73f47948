import assert from 'node:assert/strict';
import type { Inline } from '../../../src/document/tree.ts';
import { sampleDocument } from '../sample.ts';
import { partsOf, sample } from './package.ts';
import { paragraphsOf } from './paragraphs.ts';

const body = async () => paragraphsOf(partsOf(await sample).text('word/document.xml'));

const figuresOf = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (inline.kind === 'figure') return [inline.text];
    return 'children' in inline ? figuresOf(inline.children) : [];
  });

describe('Word edition: structure', () => {
  it('prints every figure of the key figures, the sentences and the tables', async () => {
    const paragraphs = await body();
    const prose = paragraphs.map(({ text }) => text).join('\n');
    const cells = paragraphs.filter(({ cell }) => cell !== undefined).map(({ text }) => text);
    for (const block of sampleDocument.blocks) {
      if (block.kind === 'key-figures') for (const { figure } of block.items) assert.ok(cells.includes(figure.text));
      if (block.kind === 'list')
        for (const text of block.items.flatMap(figuresOf)) assert.ok(prose.includes(text), text);
      if (block.kind === 'table')
        for (const { text } of block.rows.flatMap((row) => row.cells)) assert.ok(cells.includes(text), text);
    }
  });

  it('gives headings the built-in styles that navigation reads', async () => {
    const headings = (await body()).filter(({ style }) => style.startsWith('Heading'));
    assert.deepEqual(
      headings.map(({ style, text }) => `${style} ${text}`),
      ['Heading1 1 Key points', 'Heading2 Tables', 'Heading1 2 Dynamic tables', 'Heading1 3 Glossary'],
    );
  });

  it('names only styles that the document defines', async () => {
    const parts = partsOf(await sample);
    const defined = new Set([...parts.text('word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
    const written = parts.names.filter((name) => /^word\/(document|header\d|footer\d|footnotes)\.xml$/.test(name));
    for (const name of written) {
      const used = parts.text(name).matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g);
      for (const [, id] of used) assert.ok(defined.has(id), `${id} in ${name}`);
    }
  });

  it('uses no empty paragraph for space', async () => {
    const empty = (await body()).filter(
      ({ text, cell, holdsDrawing }) => text === '' && cell === undefined && !holdsDrawing,
    );
    assert.deepEqual(empty, []);
  });

  it('fills the contents with the page of each heading and links it', async () => {
    const entries = (await body()).filter(({ style }) => style === 'TOC1');
    assert.deepEqual(
      entries.map(({ text }) => text.replaceAll(/\{[^}]*\}/g, '')),
      ['1 Key points\t1', '2 Dynamic tables\t3', '3 Glossary\t3'],
    );
    const xml = partsOf(await sample).text('word/document.xml');
    for (const [, anchor] of xml.matchAll(/<w:hyperlink w:anchor="([^"]*)"/g))
      assert.ok(xml.includes(`<w:bookmarkStart w:name="${anchor}"`), anchor);
  });

  it('asks Word no question on opening: no field waits to be updated', async () => {
    const parts = partsOf(await sample);
    assert.doesNotMatch(parts.text('word/document.xml'), /w:dirty/);
    assert.doesNotMatch(parts.text('word/settings.xml'), /w:updateFields/);
  });

  it('numbers captions by fields whose names do not depend on the language', async () => {
    const captions = (await body()).filter(({ style }) => style === 'Caption').map(({ text }) => text);
    assert.deepEqual(captions, [
      'Figure {SEQ Figure \\* ARABIC}1. External migration',
      'Table {SEQ Table \\* ARABIC}1. External migration by territory, January–December 2025',
      'Figure {SEQ Figure \\* ARABIC}2. Structure of external migration by selected ethnic groups',
    ]);
  });

  it('links to the sibling spreadsheet, to the very cell', async () => {
    const parts = partsOf(await sample);
    assert.match(
      parts.text('word/_rels/document.xml.rels'),
      /Target="migration-2025-12-en.xlsx" TargetMode="External"/,
    );
    assert.match(parts.text('word/document.xml'), /<w:hyperlink [^>]*w:anchor="&apos;D01&apos;!A1"/);
  });

  it('refers to tables by fields on bookmarks that hold their numbers', async () => {
    const xml = partsOf(await sample).text('word/document.xml');
    const [, name] = /<w:fldSimple w:instr="REF (\w+) \\h"><w:r><w:t [^>]*>1<\/w:t>/.exec(xml) ?? [];
    assert.ok(name !== undefined);
    const [, id, held] =
      new RegExp(`<w:bookmarkStart w:name="${name}" w:id="(\\d+)"/>(.*?)<w:bookmarkEnd`).exec(xml) ?? [];
    assert.match(held ?? '', /^<w:fldSimple w:instr="SEQ Table [^>]*><w:r><w:t [^>]*>1<\/w:t><\/w:r><\/w:fldSimple>$/);
    const ids = [...xml.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, one]) => one);
    assert.ok(ids.includes(id));
    assert.equal(new Set(ids).size, ids.length);
  });

  it('has footnotes of its own, called where the text calls them', async () => {
    const parts = partsOf(await sample);
    const notes = paragraphsOf(parts.text('word/footnotes.xml')).filter(({ style }) => style === 'FootnoteText');
    assert.deepEqual(
      notes.map(({ text }) => text),
      ['[^] Figures of 2024 are preliminary; see {HYPERLINK "https://example.org/migration"}the methodology.'],
    );
    const called = (await body()).filter(({ text }) => text.includes('[^'));
    assert.deepEqual(
      called.map(({ text }) => text.slice(-24)),
      ['1 is taken from it.[^1]'.padStart(24, '}')],
    );
    assert.match(parts.text('word/settings.xml'), /<w:footnotePr><w:footnote w:id="-1"\/><w:footnote w:id="0"\/>/);
  });
});
