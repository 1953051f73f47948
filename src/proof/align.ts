import type { Token } from './tokens.ts';

/** A token of the release: `weighty` when it prints a figure, so that whatever stands in its place is held against it. */
export type Expected = Token & { readonly weighty: boolean };

const GAP = 2;
/** Cells of the comparison kept at one time; longer stretches are first parted at words that stand once in each. */
const LARGEST = 12_000_000;
/** No match is so good as to be made of two things that do not compare. */
const NEVER = 1_000;

/**
 * Which token of the release stands in the place of each token of the file; -1 for what somebody has added. A number in
 * the place of another number is a replacement and not a deletion with an addition, so that a wrong number is held
 * against the right one even where it equals its neighbour.
 */
export function align(expected: readonly Expected[], found: readonly Token[]): Int32Array {
  const pairs = new Int32Array(found.length).fill(-1);
  stretch(expected, found, { from: 0, to: expected.length }, { from: 0, to: found.length }, pairs);
  return pairs;
}

type Range = { readonly from: number; readonly to: number };

function stretch(
  expected: readonly Expected[],
  found: readonly Token[],
  here: Range,
  there: Range,
  pairs: Int32Array,
): void {
  let { from: a, to: aEnd } = here;
  let { from: b, to: bEnd } = there;
  while (a < aEnd && b < bEnd && expected[a]?.key === found[b]?.key) pairs[b++] = a++;
  while (a < aEnd && b < bEnd && expected[aEnd - 1]?.key === found[bEnd - 1]?.key) pairs[--bEnd] = --aEnd;
  if (a === aEnd || b === bEnd) return;
  const [inner, outer] = [
    { from: a, to: aEnd },
    { from: b, to: bEnd },
  ];
  if ((aEnd - a) * (bEnd - b) <= LARGEST) return compare(expected, found, inner, outer, pairs);
  const anchors = uniqueIn(expected, found, inner, outer);
  let [fromA, fromB] = [a, b];
  for (const [atA, atB] of anchors) {
    compareBounded(expected, found, { from: fromA, to: atA }, { from: fromB, to: atB }, pairs);
    pairs[atB] = atA;
    [fromA, fromB] = [atA + 1, atB + 1];
  }
  compareBounded(expected, found, { from: fromA, to: aEnd }, { from: fromB, to: bEnd }, pairs);
}

function compareBounded(
  expected: readonly Expected[],
  found: readonly Token[],
  here: Range,
  there: Range,
  pairs: Int32Array,
): void {
  if ((here.to - here.from) * (there.to - there.from) <= LARGEST) compare(expected, found, here, there, pairs);
}

/** Pairs of tokens that stand once on either side, in the longest common order. */
function uniqueIn(
  expected: readonly Token[],
  found: readonly Token[],
  here: Range,
  there: Range,
): readonly (readonly [number, number])[] {
  const once = (tokens: readonly Token[], { from, to }: Range): ReadonlyMap<string, number> => {
    const seen = new Map<string, number>();
    for (let at = from; at < to; at++) {
      // Three in a row tell a place better than one.
      const key = [0, 1, 2].map((step) => tokens[at + step]?.key ?? '').join(' ');
      seen.set(key, seen.has(key) ? -1 : at);
    }
    return new Map([...seen].filter(([, at]) => at >= 0));
  };
  const second = once(found, there);
  const common = [...once(expected, here)].flatMap(([key, at]) => {
    const other = second.get(key);
    return other === undefined ? [] : [[at, other] as const];
  });
  return increasing(common);
}

/** The longest run of pairs that rises on both sides. */
function increasing(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, value], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  });
  const chosen: (readonly [number, number])[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = pairs[at];
    if (pair !== undefined) chosen.push(pair);
  }
  return chosen.toReversed();
}

/** Least cost by dynamic programming: the texts of a release are some thousand words. */
function compare(
  expected: readonly Expected[],
  found: readonly Token[],
  here: Range,
  there: Range,
  pairs: Int32Array,
): void {
  const [rows, columns] = [here.to - here.from, there.to - there.from];
  const steps = new Uint8Array((rows + 1) * (columns + 1));
  let above = Int32Array.from({ length: columns + 1 }, (_, column) => column * GAP);
  let row = new Int32Array(columns + 1);
  for (let i = 1; i <= rows; i++) {
    row[0] = i * GAP;
    const one = expected[here.from + i - 1];
    for (let j = 1; j <= columns; j++) {
      const meeting = (above[j - 1] ?? 0) + costOf(one, found[there.from + j - 1]);
      const gone = (above[j] ?? 0) + GAP;
      const added = (row[j - 1] ?? 0) + GAP;
      const least = Math.min(meeting, gone, added);
      row[j] = least;
      steps[i * (columns + 1) + j] = least === meeting ? 1 : least === gone ? 2 : 3;
    }
    [above, row] = [row, above];
  }
  for (let [i, j] = [rows, columns]; i > 0 && j > 0;) {
    const step = steps[i * (columns + 1) + j];
    if (step === 1) pairs[there.from + --j] = here.from + --i;
    else if (step === 2) i--;
    else j--;
  }
}

function costOf(expected: Expected | undefined, found: Token | undefined): number {
  if (expected === undefined || found === undefined) return NEVER;
  if (expected.key === found.key) return 0;
  const [one, other] = [expected.kind !== 'word', found.kind !== 'word'];
  if (expected.weighty) return one && other ? 2 : 3;
  return one === other ? 3 : NEVER;
}
