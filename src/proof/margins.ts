import type { Expectation } from './expected.ts';
import type { FoundPassage } from './finished.ts';
import { skeleton } from './patterns.ts';
import { textOf } from './where.ts';

/** Heads, feet and labels of continued tables, as they look on every page. */
export function marginsOf({ furniture }: Expectation): ReadonlySet<string> {
  return new Set(furniture.map(skeleton));
}

/** A head or foot, or a part of one that took a line of its own. */
export function isMargin(passage: FoundPassage, margins: ReadonlySet<string>): boolean {
  if (passage.margin === true) return true;
  if (passage.page === undefined) return false;
  const own = skeleton(textOf(passage));
  return margins.has(own) || (/\p{L}{6}/u.test(own) && [...margins].some((margin) => margin.includes(own)));
}

/** Whether the words of a head or foot are those of the release. */
export function isKnownMargin(passage: FoundPassage, margins: ReadonlySet<string>): boolean {
  const own = skeleton(textOf(passage));
  return [...margins].some((margin) => margin.includes(own));
}
