import type { Guess } from '../foreign.ts';
import type { Inline } from '../../document/tree.ts';
import { bookmarkName, numberBookmark } from './setting.ts';
import type { Writing } from './setting.ts';
import { spoken } from './spoken.ts';
import { element, run } from './xml.ts';

/** Character styles around a run; Word allows one a run, so emphasis inside strong is set directly. */
type Around = { readonly style?: string; readonly italics?: boolean };
type InlineWriters = {
  readonly [Kind in Inline['kind']]: (
    inline: Extract<Inline, { kind: Kind }>,
    around: Around,
    writing: Writing,
  ) => string;
};

const writers: InlineWriters = {
  text: ({ text }, around, { guess }) => styled(text, around, guess),
  figure: ({ text }, around, { guess }) => styled(text, { style: 'Figure', ...around }, guess),
  strong: ({ children }, around, writing) => runs(children, writing, { ...around, style: 'Strong' }),
  emphasis: ({ children }, around, writing) =>
    runs(children, writing, around.style === undefined ? { style: 'Emphasis' } : { ...around, italics: true }),
  reference: ({ target, text }, around, writing) => referenceTo(target, text, around, writing),
  footnote: ({ mark }) =>
    `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${mark}"/></w:r>`,
  'note-mark': ({ mark }) => run(mark, 'NoteMark'),
  link: ({ href, children }, around, writing) => {
    const words = runs(children, writing, { ...around, style: 'Hyperlink' });
    return href.startsWith('#')
      ? `<w:hyperlink w:history="1" w:anchor="${bookmarkName(href.slice(1))}">${words}</w:hyperlink>`
      : writing.carried.link(href, words);
  },
};

/** The number alone is the field: the words round it have the form that their sentence asks for. */
function referenceTo(target: string, text: string, around: Around, { guess }: Writing): string {
  const [, before = '', number = '', after = ''] = /^(\D*)(\d+)(.*)$/su.exec(text) ?? [text, text];
  const said = (words: string): string => (words === '' ? '' : styled(words, around, guess));
  if (number === '') return said(before);
  const instruction = { 'w:instr': `REF ${numberBookmark(target)} \\h` };
  return said(before) + element('w:fldSimple', instruction, styled(number, around, guess)) + said(after);
}

const styled = (text: string, { style, italics = false }: Around, guess: Guess): string =>
  spoken(text, guess, style, italics ? '<w:i/><w:iCs/>' : '');

export function runs(inlines: readonly Inline[], writing: Writing, around: Around = {}): string {
  return inlines
    .map((inline) => {
      // The writer found under a kind takes that kind; TypeScript cannot follow the correlation.
      const write = writers[inline.kind] as (inline: Inline, around: Around, writing: Writing) => string;
      return write(inline, around, writing);
    })
    .join('');
}
