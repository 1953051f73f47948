import type { Finding } from '../../finding/finding.ts';
import type { Part, Template } from '../template.ts';
import { paragraphsOf, partsOf, type Paragraph } from './paragraphs.ts';

/** Paragraphs of the source that have changed since a translation was made from them, told where the translation stands. */
export function stale(
  source: Template,
  translation: Template,
  made: Readonly<Record<string, readonly string[]>>,
): readonly Finding[] {
  return [...partsOf(source)].flatMap(([name, part]) => {
    const own = partsOf(translation).get(name);
    if (own === undefined) return []; // told as missing
    const told = (line: number, from: number): Finding => ({
      code: 'translation-stale',
      severity: 'warning',
      place: { file: translation.file, line },
      related: [],
      facts: { part: name, source: `${source.file}:${from}` },
    });
    const before = made[name];
    if (before === undefined) return [told(own.line, part.line)];
    const now = paragraphsOf(part);
    const changed = now.filter(({ digest }) => !before.includes(digest));
    const dropped = before.filter((digest) => now.every((paragraph) => paragraph.digest !== digest));
    if (changed.length === 0 && dropped.length > 0) return [told(own.line, part.line)];
    return changed.map((paragraph) => told(counterpart(paragraph, now, own), paragraph.line));
  });
}

/** The line of the same paragraph, as far as both texts are parted alike. */
function counterpart({ block, item }: Paragraph, source: readonly Paragraph[], own: Part): number {
  const there = paragraphsOf(own);
  const blocks = (paragraphs: readonly Paragraph[]): number => paragraphs.at(-1)?.block ?? 0;
  if (blocks(source) !== blocks(there)) return own.line;
  const items = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
    paragraphs.filter((paragraph) => paragraph.block === block);
  const [theirs, ours] = [items(source), items(there)];
  return (theirs.length === ours.length ? ours[item] : ours[0])?.line ?? own.line;
}
