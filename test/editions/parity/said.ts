/** What the reader of an edition meets, in order. The rows of tables are lines as well, their cells parted by bars. */
export type Line = {
  readonly kind: 'title' | 'heading' | 'text' | 'item' | 'key' | 'contents' | 'caption' | 'head' | 'row' | 'figure';
  readonly text: string;
};

/** A cell, and over how many columns and rows it goes. */
export type Cell = { readonly text: string; readonly columns: number; readonly rows: number; readonly mark?: string };

/** A picture that is drawn, not written: what it says to those who cannot see it, and its words. */
export type Picture = { readonly alt: string; readonly words: readonly string[] };

/** One space for another, no point between dates (in the PDF a line may end there), and the digits that a font raises as the digits they are. */
export const words = (text: string): string =>
  text
    .replaceAll(/[⁰¹²³⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)))
    .replaceAll(/\s*·\s*/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** «Arrivals 3×1»: spans belong to what a table says. */
export const rowText = (cells: readonly Cell[]): string =>
  cells
    .map(({ text, mark = '', columns, rows }) => {
      const span = columns === 1 && rows === 1 ? '' : ` (${columns}×${rows})`;
      return words(text + mark) + span;
    })
    .join(' | ');

/** Lines of one that the other has not, counted: what differs between two editions. */
export function onlyIn(one: readonly Line[], other: readonly Line[]): readonly string[] {
  const left = new Map<string, number>();
  const key = ({ kind, text }: Line): string => `${kind}: ${text}`;
  for (const line of other) left.set(key(line), (left.get(key(line)) ?? 0) + 1);
  return one.map(key).filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
