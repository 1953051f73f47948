import { ExternalHyperlink, InternalHyperlink, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Inline } from '../../document/tree.ts';
import { bookmarkName } from './setting.ts';

/** Character styles around a run; Word allows one a run, so emphasis inside strong is set directly. */
type Around = { readonly style?: string; readonly italics?: boolean };
type InlineWriters = {
  readonly [Kind in Inline['kind']]: (
    inline: Extract<Inline, { kind: Kind }>,
    around: Around,
  ) => readonly ParagraphChild[];
};

const writers: InlineWriters = {
  text: ({ text }, around) => [new TextRun({ text, ...around })],
  figure: ({ text }, around) => [new TextRun({ text, style: 'Figure', ...around })],
  strong: ({ children }, around) => runs(children, { ...around, style: 'Strong' }),
  emphasis: ({ children }, around) =>
    runs(children, around.style === undefined ? { style: 'Emphasis' } : { ...around, italics: true }),
  'note-mark': ({ mark }) => [noteMark(mark)],
  link: ({ href, children }, around) => {
    const parts = runs(children, { ...around, style: 'Hyperlink' });
    return href.startsWith('#')
      ? [new InternalHyperlink({ anchor: bookmarkName(href.slice(1)), children: parts })]
      : [new ExternalHyperlink({ link: href, children: parts })];
  },
};

export const noteMark = (mark: string): TextRun => new TextRun({ text: mark, style: 'NoteMark' });

export function runs(inlines: readonly Inline[], around: Around = {}): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => {
    // The writer found under a kind takes that kind; TypeScript cannot follow the correlation.
    const write = writers[inline.kind] as (inline: Inline, around: Around) => readonly ParagraphChild[];
    return write(inline, around);
  });
}
