import { ticksOf } from '../editions/charts/axis.ts';
import { scaledValues } from '../editions/charts/numbers.ts';
import type { ChartBlock } from '../document/tree.ts';
import type { Figure } from '../indicators/indicator.ts';
import { cellsBehind } from './cells.ts';
import type { Comparison } from './comparison.ts';
import type { Expectation } from './expected.ts';
import type { Passage } from './passage.ts';
import { isFurniture, isYear } from './patterns.ts';
import type { Judged, Where } from './proof.ts';
import type { Token } from './tokens.ts';
import { around } from './where.ts';

/** A number that somebody typed: known by its form, or by its value. */
export function typed(token: Token, where: Where, context: Passage | undefined, comparison: Comparison): Judged {
  const { language, texts, expectation } = comparison;
  const said = base(token, where, comparison);
  if (context?.kind === 'numbered' && /^\d{1,3}$/.test(token.text)) return { ...said, class: 'furniture' };
  if (context?.chart !== undefined && isOnAxis(token, context.chart, comparison))
    return { ...said, class: 'furniture' };
  if (isOfMap(token, texts[token.passage] ?? '', comparison)) return { ...said, class: 'furniture' };
  if (isFurniture(token, texts[token.passage] ?? '', language)) return { ...said, class: 'furniture' };
  const alike = token.number === undefined ? [] : comparison.printed().like(token.number);
  const near = new Set(
    context?.chart === undefined
      ? context?.pieces.flatMap(({ figure }) => figure ?? [])
      : expectation.charts[context.chart]?.block.series.flatMap(({ points }) => points.flatMap(({ id }) => id ?? [])),
  );
  const inChart = context?.chart !== undefined;
  const best = alike.find(({ id }) => near.has(id)) ?? (inChart ? undefined : nearest(alike, expectation));
  if (best === undefined) return { ...said, class: 'unknown' };
  return {
    ...said,
    class: 'proved',
    figure: best.id,
    cells: cellsBehind(best.id, comparison.figures),
    ...(inChart ? {} : { alike: alike.length }),
  };
}

/** The figure most likely meant: set large, then printed anywhere, then the one with the shortest name. */
function nearest(alike: readonly Figure[], { key, passages }: Expectation): Figure | undefined {
  if (alike.length < 2) return alike[0];
  const printed = new Set(passages.flatMap(({ pieces }) => pieces.flatMap(({ figure }) => figure ?? [])));
  const rank = ({ id }: Figure): number => (key.has(id) ? 0 : printed.has(id) ? 1 : 2);
  return alike.toSorted((one, other) => rank(one) - rank(other) || one.id.length - other.id.length)[0];
}

function isOnAxis({ text }: Token, chart: number, { expectation }: Comparison): boolean {
  const block = expectation.charts[chart]?.block;
  if (block === undefined) return false;
  if (isYear(text) || block.categories.includes(text)) return true;
  if (isRound(text, block.form)) return true;
  const values = scaledValues(block);
  if (values.length === 0) return isInKey(text, block);
  return ticksOf(values, block.axis).some((tick) => spaced(tick.text) === spaced(text));
}

/** Boundaries of the classes of a map, the numbers of their territories, and what its attribution says. */
const isInKey = (text: string, { map }: ChartBlock): boolean =>
  map?.classes.some(({ count }) => text === String(count)) === true ||
  wordsOf(map).some((said) => spaced(said).includes(spaced(text)));

const wordsOf = (map: ChartBlock['map']): readonly string[] =>
  map === undefined ? [] : [...map.classes.map(({ text }) => text), map.attribution].filter((said) => said !== '');

/** In a line that says a class of a map or whose its boundaries are, wherever another program has set it. */
const isOfMap = ({ text }: Token, line: string, { expectation }: Comparison): boolean =>
  expectation.charts.some(({ block }) =>
    wordsOf(block.map).some((said) => said.includes(text) && spaced(line).includes(spaced(said))),
  );

/** Which space parts the groups of 2 500 is no longer known where text is read off a page. */
const spaced = (said: string): string => said.replaceAll(/\s/g, ' ');

/** What is told of every number. */
export function base(token: Token, where: Where, { texts }: Comparison): Omit<Judged, 'class'> {
  return { of: 'number', text: token.text, where, context: around(texts[token.passage] ?? '', token) };
}

/** An axis that another program has drawn is divided in its own way, into round numbers: 0%, 20%, 40%; 0, 25, 50. */
function isRound(text: string, form: ChartBlock['form']): boolean {
  return form === 'shares' ? /^(?:100?|\d?0)%?$/.test(text) : /^[−–-]?(?:\d{0,2}0|\d?[05])$/.test(text);
}
