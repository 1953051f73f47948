import type { Inline } from '../../document/tree.ts';
import { placeOf } from './engine/places.ts';
import type { Look } from './look.ts';
import type { Run, RunStyle } from './node.ts';
import { raised } from './superscript.ts';

type InlineWriters = {
  readonly [Kind in Inline['kind']]: (
    inline: Extract<Inline, { kind: Kind }>,
    style: RunStyle,
    look: Look,
  ) => readonly Run[];
};

const writers: InlineWriters = {
  text: ({ text }, style) => [{ ...style, text }],
  figure: ({ text }, style) => [{ ...style, text }],
  strong: ({ children }, style, look) => runs(children, look, { ...style, bold: true }),
  emphasis: ({ children }, style, look) => runs(children, look, { ...style, italics: true }),
  link: ({ href, children }, style, look) =>
    runs(children, look, { ...style, color: look.colours.house, ...target(href) }).map(asName),
  reference: ({ target, text }, style, look) => [
    { ...style, text, color: look.colours.house, linkToDestination: placeOf(target) },
  ],
  footnote: ({ mark }, style, look) => [
    { ...raised(mark, style), color: look.colours.house, linkToDestination: noteOf(mark), anchor: callOf(mark) },
  ],
  'note-mark': ({ mark }, style) => [raised(mark, style)],
};

/** Runs of text with their style, for pdfmake. */
export function runs(inlines: readonly Inline[], look: Look, style: RunStyle = {}): readonly Run[] {
  return inlines.flatMap((inline) => write(inline, style, look));
}

function write<Kind extends Inline['kind']>(
  inline: Extract<Inline, { kind: Kind }>,
  style: RunStyle,
  look: Look,
): readonly Run[] {
  const writer: (inline: Extract<Inline, { kind: Kind }>, style: RunStyle, look: Look) => readonly Run[] =
    writers[inline.kind];
  return writer(inline, style, look);
}

/** Places of a footnote and of its call. */
export const noteOf = (mark: string): string => `footnote-${mark}`;
export const callOf = (mark: string): string => `footnote-call-${mark}`;

/** The words alone, as they will be printed: for measures and bookmarks. */
export const plain = (inlines: readonly Inline[], look: Look): string =>
  runs(inlines, look)
    .map((run) => run.text)
    .join('');

/** The name of a file stays on one line, whatever hyphens it has. */
const asName = (run: Run): Run => (/^[^ \u00A0]+\.[a-z]{2,4}$/.test(run.text) ? { ...run, noWrap: true } : run);

const target = (href: string): RunStyle =>
  href.startsWith('#') ? { linkToDestination: placeOf(href.slice(1)) } : { link: uri(href) };

/** A link of a PDF is seven-bit ASCII; what is already percent-encoded stays. */
export const uri = (href: string): string => encodeURI(href).replaceAll(/%25([0-9A-Fa-f]{2})/g, '%$1');
