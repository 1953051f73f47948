import { ExternalHyperlink, Paragraph, TextRun } from 'docx';
import { ChartRun, type ChartRunOptions } from 'docx/charts';
import type { Block, Inline } from '../../document/tree.ts';
import { chartOptions, isNative } from './chart/options.ts';
import type { Carried, Setting } from './setting.ts';
import { lies } from './table/lying.ts';

export type Carriers = readonly Carrier[];
type Carrier = { readonly key: string } & (
  | { readonly kind: 'chart'; readonly options: ChartRunOptions }
  | { readonly kind: 'list'; readonly instance: number }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'lying' }
);

/** One for each, in the order of the document. docx packs these; the text round them is written by ourselves. */
export function carriersOf(setting: Setting): Carriers {
  const carriers = new Map<string, Carrier>();
  for (const [place, block] of setting.publication.document.blocks.entries()) {
    if (block.kind === 'chart' && isNative(block)) {
      const key = `chart ${place}`;
      carriers.set(key, { key, kind: 'chart', options: chartOptions(block, setting) });
    }
    if (block.kind === 'list' && block.role === 'numbers') {
      const key = `list ${place}`;
      carriers.set(key, { key, kind: 'list', instance: place });
    }
    for (const href of outwardLinks(inlinesOf(block))) {
      const key = `link ${href}`;
      if (!carriers.has(key)) carriers.set(key, { key, kind: 'link', href });
    }
  }
  if (setting.publication.document.blocks.some((block) => lies(block, setting)))
    carriers.set('lying', { key: 'lying', kind: 'lying' });
  return [...carriers.values()];
}

/** The paragraph in which docx carries it. */
export function paragraphOf(carrier: Carrier): Paragraph {
  switch (carrier.kind) {
    case 'chart':
      return new Paragraph({ children: [new ChartRun(carrier.options)] });
    case 'list':
      return new Paragraph({ numbering: { reference: 'numbers', level: 0, instance: carrier.instance } });
    case 'link':
      return new Paragraph({
        children: [new ExternalHyperlink({ link: carrier.href, children: [new TextRun('')] })],
      });
    case 'lying':
      return new Paragraph({});
  }
}

/** Whether docx carries a section of pages that lie, with heads and feet as wide as they are. */
export const carriesLying = (carriers: Carriers): boolean => carriers.some(({ kind }) => kind === 'lying');

/** Reads them back from the document as docx wrote it. */
export function carriedIn(xml: string, carriers: Carriers): Carried {
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph);
  const found = new Map(carriers.map(({ key }, index) => [key, paragraphs[index] ?? '']));
  const read = (key: string, pattern: RegExp): string => {
    const [text] = pattern.exec(found.get(key) ?? '') ?? [];
    if (text === undefined) throw new TypeError(`docx carried no ${key}`);
    return text;
  };
  return {
    chart: (place) => read(`chart ${place}`, /<w:r>.*<\/w:r>/s),
    link: (href, words) => `${read(`link ${href}`, /<w:hyperlink [^>]*>/)}${words}</w:hyperlink>`,
    numbering: (place) => read(`list ${place}`, /<w:numPr>.*<\/w:numPr>/s),
  };
}

const outwardLinks = (inlines: readonly Inline[]): readonly string[] =>
  inlines.flatMap((inline) => {
    if (!('children' in inline)) return [];
    const own = inline.kind === 'link' && !inline.href.startsWith('#') ? [inline.href] : [];
    return [...own, ...outwardLinks(inline.children)];
  });

/** Every run of text of a block that may hold a link. */
function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.children;
    case 'key-figures':
      return block.items.flatMap(({ change }) => change);
    case 'list':
      return block.items.flat();
    case 'terms':
      return block.items.flatMap(({ term, meaning }) => [...term, ...meaning]);
    case 'table':
    case 'chart':
      return [...block.caption, ...block.notes.flat(), ...block.source];
    default:
      return [];
  }
}
