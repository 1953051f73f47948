import { between, nature, type Line } from './line.ts';
import type { Merges } from './merges.ts';

/** Tables that stand beside each other, parted by an empty column; each must have a stub of its own. */
export function sideBySide(lines: readonly Line[], merges: Merges): readonly (readonly Line[])[] {
  const groups = groupsOf(lines, merges);
  const first = groups[0];
  if (first === undefined || groups.length === 1) return [lines];
  const starts = [first.left];
  for (const { left, right } of groups.slice(1)) {
    const before = starts.at(-1) ?? first.left;
    if (standsAlone(lines, left, right) && hasFigures(lines, before, left - 1)) starts.push(left);
  }
  if (starts.length === 1) return [lines];
  return starts.map((start, index) => {
    const left = index === 0 ? 1 : start;
    const right = (starts[index + 1] ?? Number.MAX_SAFE_INTEGER) - 1;
    return lines.flatMap((line) => between(line, left, right) ?? []);
  });
}

type Group = { readonly left: number; readonly right: number };

/** Stretches of columns without an empty one between; a line with one text alone (a title) parts nothing. */
function groupsOf(lines: readonly Line[], merges: Merges): readonly Group[] {
  const used = new Set<number>();
  let known: readonly number[] = [];
  for (const { row, columns } of lines) {
    if (columns.length < 2) continue;
    if (columns !== known) for (const column of columns) used.add(column);
    known = columns;
    for (const { left, right } of merges.beginningIn(row))
      for (let column = left; column <= right; column++) used.add(column);
  }
  const groups: { left: number; right: number }[] = [];
  for (const column of [...used].toSorted((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last !== undefined && column === last.right + 1) last.right = column;
    else groups.push({ left: column, right: column });
  }
  return groups;
}

/** Rows with figures begin, most of them, with a label. */
function standsAlone(lines: readonly Line[], left: number, right: number): boolean {
  let labelled = 0;
  let rows = 0;
  for (const line of lines) {
    const part = between(line, left, right);
    if (part === undefined || part.columns.length < 2 || nature(part) !== 'body') continue;
    rows++;
    const [mark] = part.marks;
    if (part.columns[0] === left && (mark === 'text' || mark === 'date' || mark === 'year')) labelled++;
  }
  return rows > 0 && labelled * 2 >= rows;
}

function hasFigures(lines: readonly Line[], left: number, right: number): boolean {
  return lines.some(({ columns, marks }) =>
    columns.some(
      (column, index) => column >= left && column <= right && (marks[index] === 'figure' || marks[index] === 'written'),
    ),
  );
}
