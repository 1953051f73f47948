/** A number typed into the words of a template, and how many lines below the beginning of the words it stands. */
export type LiteralNumber = { readonly number: string; readonly line: number };

/** What Markdown itself needs digits for: addresses of links, and the numbers before the points of a list. */
const MARKUP = /\[\^[^\]\s]+\]:?|\]\([^)]*\)|<[^>\s]+>|https?:\/\/\S+|\S+@\S+|^[ \t]*\d{1,3}[.)](?=\s)/gm;

/** Numbers that nobody has computed: every figure stands as {{figure "…"}}, any other number is declared. */
export function literalNumbers(text: string): readonly LiteralNumber[] {
  const words = text.replaceAll(MARKUP, (markup) => ' '.repeat(markup.length));
  return [...words.matchAll(/\d+(?:[.,:\u0020\u00A0\u202F]\d+)*%?/g)].map((match) => ({
    number: match[0],
    line: words.slice(0, match.index).split('\n').length - 1,
  }));
}
