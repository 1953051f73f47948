import type { FoundPassage } from './finished.ts';
import type { Passage } from './passage.ts';
import { textOf } from './where.ts';

/** A line tells its place when it is no shorter, spaces aside. */
const TELLING = 12;

/**
 * The passages in the order of the file: in a PDF or a Word file a table or chart may stand some paragraphs later than where it is
 * spoken of, when it would have left a page empty. Whatever stands before its caption in the file comes before it here.
 */
export function inFileOrder(
  passages: readonly Passage[],
  lines: readonly (FoundPassage | undefined)[],
): readonly Passage[] {
  const texts = lines.map((line) => (line === undefined ? '' : bare(textOf(line))));
  const groups = exhibitsWhole(passages);
  const places = groups.map(([head]) => (head === undefined ? undefined : placeOf(head, texts)));
  const order = groups.map((group, index) => ({ group, place: places[index] }));
  for (let index = order.length - 1; index >= 0; index--) {
    const moving = order[index];
    const own = moving?.place;
    if (moving === undefined || own === undefined || moving.group[0]?.standing.exhibit === undefined) continue;
    // As far as the first that stands behind it: words that return much later, as a term of the glossary, tell nothing.
    const behind = order.findIndex(({ place }, at) => at > index && place !== undefined && place > own);
    const until = behind < 0 ? order.length : behind;
    const last = order.findLastIndex(({ place }, at) => at > index && at < until && place !== undefined && place < own);
    if (last > index) order.splice(last, 0, ...order.splice(index, 1));
  }
  return order.flatMap(({ group }) => group);
}

/** Passages one by one, those of a table or chart together. */
function exhibitsWhole(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  let last: string | undefined;
  for (const passage of passages) {
    const { exhibit } = passage.standing;
    if (exhibit !== undefined && exhibit === last) groups.at(-1)?.push(passage);
    else groups.push([passage]);
    last = exhibit;
  }
  return groups;
}

/** The one line with which a passage begins; none where several could be it. */
function placeOf(passage: Passage, texts: readonly string[]): number | undefined {
  const whole = bare(passage.pieces.map(({ text }) => text).join(''));
  const places = texts.flatMap((text, place) => (text.length >= TELLING && whole.startsWith(text) ? [place] : []));
  return places.length === 1 ? places[0] : undefined;
}

const bare = (text: string): string => text.replaceAll(/[\s\u00AD]+/g, '');
