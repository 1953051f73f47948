/** A run of text as the file writes it: points from the left and from the foot of the page. */
export type Run = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Wider gaps part columns, narrower ones words, in points. */
const COLUMN = 5;
const WORD = 0.8;

/** A word parted at the end of a line ends there with a hyphen that no compound has (editions/pdf/hyphens.ts). */
const PARTED = '\u2010';

/** Runs on one base line that follow one another are a line; columns of a row are parted by tabs. */
export function linesOf(runs: readonly Run[]): readonly string[] {
  const lines: string[] = [];
  let before: Run | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    const gap = before === undefined ? 0 : run.x - (before.x + before.width);
    const follows = before !== undefined && Math.abs(before.y - run.y) < 1.5 && gap > -1;
    const joint = gap >= COLUMN ? '\t' : gap >= WORD ? ' ' : '';
    const above = lines.at(-1);
    if (follows) lines.push(`${lines.pop() ?? ''}${joint}${run.text}`);
    else if (above?.endsWith(PARTED) === true) lines.push(`${lines.pop()?.slice(0, -1) ?? ''}${run.text}`);
    else lines.push(run.text);
    before = run;
  }
  return lines;
}
