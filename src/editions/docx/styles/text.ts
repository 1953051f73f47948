import type { IParagraphStyleOptions } from 'docx';
import { hex, twipsOfMillimetres } from '../lengths.ts';
import { leaded, semibold } from './leading.ts';
import type { Setting } from '../setting.ts';

/** Running text over five columns, lists, terms, contacts, contents. */
export function textStyles(setting: Setting): readonly IParagraphStyleOptions[] {
  const { house, page } = setting;
  const { colours, type } = house;
  const grey = { color: hex(colours.grey) };
  const right = twipsOfMillimetres(page.textIndentMm);
  const hang = twipsOfMillimetres(5);
  const text = (id: string, after: number, more: Pick<IParagraphStyleOptions, 'run' | 'paragraph'> = {}) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...leaded(type.text).run, ...more.run },
    paragraph: { ...leaded(type.text, { after }).paragraph, indent: { right }, ...more.paragraph },
  });
  const small = (
    id: string,
    look: ReturnType<typeof leaded>,
    more: Pick<IParagraphStyleOptions, 'run' | 'paragraph'> = {},
  ) => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    run: { ...look.run, ...more.run },
    paragraph: { ...look.paragraph, ...more.paragraph },
  });
  return [
    text('StatText', 7),
    text('KeyPoint', 7, {
      paragraph: {
        numbering: { reference: 'key-points', level: 0 },
        keepLines: true,
        // Said here too: LibreOffice takes a style's indent whole, or the list's.
        indent: { left: 0, hanging: twipsOfMillimetres(4), right },
      },
    }),
    text('StatBullet', 7, {
      paragraph: {
        numbering: { reference: 'bullets', level: 0 },
        indent: { left: hang, hanging: hang, right },
        contextualSpacing: true,
      },
    }),
    text('StatNumber', 7, { paragraph: { indent: { left: hang, hanging: hang, right }, contextualSpacing: true } }),
    text('Term', 0, { run: semibold(setting), paragraph: { keepNext: true } }),
    text('Meaning', 7, { paragraph: { indent: { left: hang, right } } }),
    {
      ...small('Caption', leaded(type.caption, { before: 14, after: 2 }), {
        run: { ...semibold(setting), color: hex(colours.ink), italics: false },
        paragraph: { keepNext: true, keepLines: true },
      }),
      name: 'caption',
    },
    small('ChartUnit', leaded(type.caption, { after: 4 }), { run: grey, paragraph: { keepNext: true } }),
    // A line is as high as its drawing and what letters have below theirs, which only Word adds: next to nothing in letters of 1 pt.
    { id: 'Chart', name: 'Chart', basedOn: 'Normal', run: { size: 2 }, paragraph: { keepNext: true } },
    small('MapLabel', leaded({ size: type.note.size, leading: type.note.size * 1.16 }), {
      paragraph: { keepNext: false },
    }),
    small('Note', leaded(type.note, { before: 2 }), { run: grey }),
    { ...small('TextNote', leaded(type.note, { after: 7 })), basedOn: 'Note' },
    { ...small('FootnoteText', leaded(type.note, { after: 6 }), { run: grey }), name: 'footnote text' },
    small('Source', leaded(type.note, { before: 2, after: 21 }), { run: grey }),
    small('ContactLabel', leaded(type.note, { before: 4 }), { run: grey, paragraph: { keepNext: true } }),
    small('Contact', leaded(type.keyLabel), { paragraph: { keepLines: true } }),
    {
      ...small('TOCHeading', leaded(type.caption, { before: 10.5, after: 3.5 }), {
        run: { ...semibold(setting), ...grey },
        paragraph: { keepNext: true },
      }),
      name: 'TOC Heading',
    },
    ...[1, 2, 3].map((level) => ({
      ...small(`TOC${level}`, leaded(type.keyLabel, { after: 1 }), {
        paragraph: {
          indent: { left: twipsOfMillimetres(5 * (level - 1)) },
        },
      }),
      name: `toc ${level}`,
    })),
  ];
}
