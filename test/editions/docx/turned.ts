import type { Block, Inline } from '../../../src/document/tree.ts';
import type { Publication } from '../../../src/editions/edition.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { wide } from '../wide.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const words = 'Words of a sentence that is set in lines. '.repeat(14).trim();
const paragraphs = (name: string, count: number): readonly Block[] =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'paragraph',
    role: 'text',
    children: [text(`${name}${index + 1}. ${words}`)],
  }));
const heading = (number: number, level: 1 | 2 = 1): Block => ({
  kind: 'heading',
  level,
  id: `section-${number}`,
  number: `${number}`,
  children: [text(`Section of number ${number}`)],
});

/** The sample's first page, then two sections: a table that lies, spoken of early in the first of them, and text on both sides of it. */
export const turnedPublication: Publication = {
  ...samplePublication,
  document: {
    ...sampleDocument,
    blocks: [
      ...sampleDocument.blocks.filter(({ kind }) => kind === 'title' || kind === 'key-figures'),
      {
        kind: 'contents',
        title: 'Contents',
        entries: [1, 2, 3].map((number) => ({
          target: `section-${number}`,
          text: `${number} Section of number ${number}`,
        })),
      },
      heading(1),
      ...paragraphs('A', 1),
      { ...wide(12), turned: true },
      ...paragraphs('B', 9),
      heading(2),
      ...paragraphs('C', 9),
      heading(3),
      // Lies without being asked: twelve columns are too many for a page that stands.
      { ...wide(12, 60), id: 'long' },
      ...paragraphs('D', 3),
      ...sampleDocument.blocks.filter(({ kind }) => kind === 'contacts'),
    ],
  },
};
