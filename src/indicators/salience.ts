import { compare, countsAs, decimalOf, type Decimal, type Exact } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import type { Context } from './operation.ts';

export const ORDER_KEYS = ['kind', 'code', 'size', 'value'] as const;
/** By what members are ordered: `size` counts a loss as much as a gain, `value` puts what is below zero last. */
export type OrderKey = (typeof ORDER_KEYS)[number];

/** How members of a dimension are told apart: figures within `near` per cent of the larger are level. */
export type Scale = { readonly near: number; readonly dimension: string; readonly context: Context };

const valueOf = ({ value }: Figure): Exact => countsAs(value) ?? 0;
const sizeOf = (figure: Figure): Decimal => decimalOf(valueOf(figure)).abs();

/**
 * The largest by size, whatever their sign. Those level with the last of them are taken too: of two that are as good as
 * equal, neither is left out by chance.
 */
export function largest(figures: readonly Figure[], top: number, { near }: Scale): readonly Figure[] {
  const last = figures.toSorted((a, b) => sizeOf(b).cmp(sizeOf(a)))[top - 1];
  if (last === undefined) return figures;
  return figures.filter((figure) => sizeOf(figure).gte(sizeOf(last)) || level(sizeOf(last), sizeOf(figure), near));
}

/**
 * In the order of the keys; what they do not part stands as the code list has it. Figures that are level are parted by
 * no size, so that a person more or less does not swap two names.
 */
export function inOrder(figures: readonly Figure[], keys: readonly OrderKey[], scale: Scale): readonly Figure[] {
  const [key, ...rest] = keys;
  if (key === undefined) return official(figures, scale);
  return runs(figures, key, scale).flatMap((run) => (run.length === 1 ? run : inOrder(run, rest, scale)));
}

/** Figures that a key does not part, together. Level figures are a chain: each is near the next. */
function runs(figures: readonly Figure[], key: OrderKey, scale: Scale): readonly (readonly Figure[])[] {
  const sorted = figures.toSorted((a, b) => parted(key, a, b, scale));
  const made: Figure[][] = [];
  for (const figure of sorted) {
    const last = made.at(-1)?.at(-1);
    if (last !== undefined && alike(key, last, figure, scale)) made.at(-1)?.push(figure);
    else made.push([figure]);
  }
  return made;
}

function parted(key: OrderKey, a: Figure, b: Figure, scale: Scale): number {
  if (key === 'value') return compare(valueOf(b), valueOf(a));
  if (key === 'size') return sizeOf(b).cmp(sizeOf(a));
  const [left, right] = [a, b].map((figure) => wordOf(key, figure, scale));
  return (left ?? '') < (right ?? '') ? -1 : (left ?? '') > (right ?? '') ? 1 : 0;
}

function alike(key: OrderKey, a: Figure, b: Figure, scale: Scale): boolean {
  if (parted(key, a, b, scale) === 0) return true;
  if (key !== 'size' && key !== 'value') return false;
  const sameSign = key === 'size' || decimalOf(valueOf(a)).s === decimalOf(valueOf(b)).s;
  const [large, small] = sizeOf(a).gte(sizeOf(b)) ? [a, b] : [b, a];
  return sameSign && level(sizeOf(large), sizeOf(small), scale.near);
}

function level(large: Decimal, small: Decimal, near: number): boolean {
  return large.minus(small).times(100).lte(large.times(near));
}

function wordOf(key: 'kind' | 'code', { codes }: Figure, { dimension, context }: Scale): string {
  const code = codes[dimension] ?? '';
  return key === 'code' ? code : (context.list(dimension)?.get(code)?.kind ?? '');
}

/** As the code list has them; periods, which have no list, by time. */
function official(figures: readonly Figure[], { dimension, context }: Scale): readonly Figure[] {
  const places = new Map(context.list(dimension)?.codes.map(({ code }, place) => [code, place]));
  const codeOf = ({ codes }: Figure): string => codes[dimension] ?? '';
  return figures.toSorted((a, b) => {
    const [left, right] = [codeOf(a), codeOf(b)];
    return (places.get(left) ?? 0) - (places.get(right) ?? 0) || (left < right ? -1 : left > right ? 1 : 0);
  });
}
