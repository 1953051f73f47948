import type { Block, ChartBlock, Inline, TableBlock } from '../../src/document/tree.ts';
import type { Publication } from '../../src/editions/edition.ts';
import { samplePublication, sampleTable } from '../editions/sample.ts';
import type { Content, PlainChart, PlainTable } from './peers/content.mjs';

/** The sample publication with five tables, as a release has. */
export function benchPublication(): Publication {
  const more = [2, 3, 4, 5].map((number) => sampleTable(`table-${number}`, `Table ${number}`));
  const { document } = samplePublication;
  return { ...samplePublication, document: { ...document, blocks: [...document.blocks, ...more] } };
}

/** The same with other figures and another title, so that nothing kept of one document serves the next one whole. */
export function variantOf(publication: Publication, variant: number): Publication {
  const turned = (text: string): string => text.replaceAll(/\d/g, (digit) => String((Number(digit) + variant) % 10));
  const blocks = publication.document.blocks.map((block): Block => {
    if (block.kind === 'table')
      return {
        ...block,
        rows: block.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, text: turned(cell.text) })),
        })),
      };
    if (block.kind !== 'chart') return block;
    const series = block.series.map((one) => ({
      ...one,
      points: one.points.map(({ value, text }) => ({
        value: value === null ? null : value + variant,
        text: turned(text),
      })),
    }));
    return { ...block, series };
  });
  const title = `${publication.document.title} ${variant}`;
  return { ...publication, document: { ...publication.document, title, blocks } };
}

/** The same texts, tables and charts as plain data, for the plain programs. */
export function contentOf({ document }: Publication): Content {
  return {
    title: document.title,
    period: document.furniture.runningPeriod,
    sections: [{ heading: document.furniture.contents, paragraphs: document.blocks.flatMap(paragraphs) }],
    tables: document.blocks.filter((block) => block.kind === 'table').map(plainTable),
    charts: document.blocks.filter((block) => block.kind === 'chart').map(plainChart),
  };
}

function plain(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => ('children' in inline ? plain(inline.children) : 'text' in inline ? inline.text : ''))
    .join('');
}

function paragraphs(block: Block): readonly string[] {
  if (block.kind === 'list') return block.items.map(plain);
  if (block.kind === 'terms') return block.items.map(({ term, meaning }) => `${plain(term)}: ${plain(meaning)}`);
  if (block.kind === 'paragraph' || block.kind === 'heading') return [plain(block.children)];
  if (block.kind === 'table') return [...block.notes.map(plain), block.signs, plain(block.source)];
  return [];
}

function plainTable({ label, caption, header, rows }: TableBlock): PlainTable {
  const heads = header.at(-1)?.map(({ text }) => text) ?? [];
  const width = (rows[0]?.cells.length ?? 0) + 1;
  return {
    caption: `${label}. ${plain(caption)}`,
    head: [...Array.from({ length: width - heads.length }, () => 'Territory'), ...heads],
    rows: rows.map((row) => [row.label, ...row.cells.map(({ text }) => text)]),
  };
}

function plainChart({ caption, categories, series }: ChartBlock): PlainChart {
  return {
    caption: plain(caption),
    categories,
    series: series.map(({ label, points }) => ({ name: label, values: points.map(({ value }) => value ?? 0) })),
  };
}
