import { because } from '../finding/cause.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import type { Hole } from './holes.ts';
import type { Block, FootnoteText, Inline } from './tree.ts';
import { withRuns } from './with-runs.ts';

/** «[^name]: words», lines that go on are indented; «[^name]» where the text calls it. */
export const DEFINITION = /^\[\^([\p{L}\p{N}_-]+)\]:[ \t]*(.*(?:\n[ \t]+\S.*)*)$/gmu;
export const CALL = /\[\^([\p{L}\p{N}_-]+)\](?!:)/gu;

/** Words of footnotes by the file they stand in and their name there. */
export type Footnotes = ReadonlyMap<string, readonly Inline[]>;

/** Takes the footnotes out of a text before its Markdown is parsed, which would take «[^1]: Preliminary.» for the address of a link. */
export function lifted(
  text: string,
  file: string,
  dig: (hole: Hole) => string,
  define: (mark: string, words: string) => void,
): string {
  return text
    .replaceAll(DEFINITION, (_, name: string, words: string) => {
      define(`${file} ${name}`, words.replaceAll(/\s*\n\s*/g, ' '));
      return '';
    })
    .replaceAll(CALL, (_, name: string) =>
      dig({ kind: 'inline', children: [{ kind: 'footnote', mark: `${file} ${name}` }] }),
    );
}

const BEFORE: ReadonlySet<Block['kind']> = new Set(['heading', 'table', 'chart', 'contacts']);

/** Footnotes numbered through the document, their words before the next heading, table or chart, and what calls a footnote that is not there. */
export function footnoted(
  blocks: readonly Block[],
  words: Footnotes,
): { readonly blocks: readonly Block[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const made: Block[] = [];
  let count = 0;
  let waiting: FootnoteText[] = [];
  const call = (run: Inline): readonly Inline[] => {
    if ('children' in run) return [{ ...run, children: run.children.flatMap(call) }];
    if (run.kind !== 'footnote') return [run];
    const children = words.get(run.mark);
    if (children === undefined) findings.push(lost(run.mark));
    // Its words wait for a figure that is not there yet.
    if (children === undefined || children.length === 0) return [];
    count += 1;
    waiting.push({ mark: String(count), children });
    return [{ kind: 'footnote', mark: String(count) }];
  };
  const place = (): void => {
    if (waiting.length > 0) made.push({ kind: 'footnotes', items: waiting });
    waiting = [];
  };
  for (const block of blocks) {
    if (BEFORE.has(block.kind)) place();
    made.push(withRuns(block, (runs) => runs.flatMap(call)));
  }
  place();
  return { blocks: made, findings };
}

/** The words stand under a condition that does not hold, its call does not. */
function lost(mark: string): Finding {
  const at = mark.lastIndexOf(' ');
  const [file, name] = [mark.slice(0, at), mark.slice(at + 1)];
  return unreadable('template-malformed', { file }, because('footnote-lost', { name }));
}
