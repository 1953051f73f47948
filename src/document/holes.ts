import type { Block, Inline } from './tree.ts';

/** What a helper leaves behind: data never becomes Markdown, it is set in after the Markdown has been parsed. */
export type Hole =
  | { readonly kind: 'inline'; readonly children: readonly Inline[] }
  | { readonly kind: 'block'; readonly blocks: readonly Block[] }
  /** A figure that waits for a table declared absent: the sentence that needs it is left out. */
  | { readonly kind: 'absent' };

export const OPEN = '\uE000';
export const CLOSE = '\uE001';
const MARKER = /\uE000(\d+)\uE001/;

/** Private-use markers stand for holes while the Markdown is parsed. */
export type Holes = { readonly dig: (hole: Hole) => string; readonly get: (index: number) => Hole | undefined };

export function holes(): Holes {
  const dug: Hole[] = [];
  return {
    dig: (hole) => `${OPEN}${dug.push(hole) - 1}${CLOSE}`,
    get: (index) => dug[index],
  };
}

/** Whether a text needs a figure that is not there yet. */
export function lacks(text: string, from: Holes): boolean {
  return [...text.matchAll(/\uE000(\d+)\uE001/g)].some((marker) => from.get(Number(marker[1]))?.kind === 'absent');
}

/** Text with markers as runs; a block has no place within running text. */
export function fillText(text: string, from: Holes, misplaced: () => void): readonly Inline[] {
  return text.split(/(\uE000\d+\uE001)/).reduce((sofar: readonly Inline[], part) => {
    const marker = MARKER.exec(part);
    if (marker === null) return part === '' ? sofar : joined(sofar, [{ kind: 'text', text: part }]);
    const hole = from.get(Number(marker[1]));
    if (hole?.kind === 'inline') return joined(sofar, hole.children);
    misplaced();
    return sofar;
  }, []);
}

/** Words that meet are one run, as if one hand had written them: who edits the Word file finds «fell by », not «fell », «by ». */
function joined(one: readonly Inline[], other: readonly Inline[]): readonly Inline[] {
  const [last, next] = [one.at(-1), other[0]];
  if (last?.kind !== 'text' || next?.kind !== 'text' || last.stated !== undefined || next.stated !== undefined)
    return [...one, ...other];
  return [...one.slice(0, -1), { kind: 'text', text: last.text + next.text }, ...other.slice(1)];
}

/** The blocks that stand in a paragraph of their own, if the paragraph is nothing but their markers. */
export function soleBlocks(text: string, from: Holes): readonly Block[] | undefined {
  if (!/^(\uE000\d+\uE001\s*)+$/.test(text)) return undefined;
  const holes_ = [...text.matchAll(/\uE000(\d+)\uE001/g)].map((marker) => from.get(Number(marker[1])));
  return holes_.every((hole) => hole?.kind === 'block') ? holes_.flatMap(({ blocks }) => blocks) : undefined;
}

export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      'children' in inline
        ? plainText(inline.children)
        : 'text' in inline
          ? inline.text
          : inline.kind === 'note-mark'
            ? inline.mark
            : '',
    )
    .join('');
}

/** A sentence of the language file with runs set into its holes: «rose by {size}». */
export function fillInline(sentence: string, runs: Readonly<Record<string, readonly Inline[]>>): readonly Inline[] {
  return sentence.split(/(\{[\w-]+\})/).reduce((sofar: readonly Inline[], part) => {
    const name = /^\{([\w-]+)\}$/.exec(part)?.[1];
    if (name !== undefined && runs[name] !== undefined) return joined(sofar, runs[name]);
    return part === '' ? sofar : joined(sofar, [{ kind: 'text', text: part }]);
  }, []);
}
