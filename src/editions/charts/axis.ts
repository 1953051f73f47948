import { scaleLinear } from 'd3-scale';
import type { ChartBlock } from '../../document/tree.ts';

type Axis = ChartBlock['axis'];
export type Tick = { readonly value: number; readonly text: string };

const wanted = 5;

/** Round values that the axis can say exactly with its decimals, the first and last enclosing all data and zero. */
export function ticksOf(values: readonly number[], axis: Axis): readonly Tick[] {
  const low = Math.min(0, ...values) / axis.divisor;
  const high = Math.max(0, ...values) / axis.divisor;
  const finest = 10 ** -axis.decimals;
  const span = high - low === 0 ? [0, finest] : [low, high];
  for (let count = wanted; count > 1; count -= 1) {
    const ticks = scaleLinear(span, [0, 1]).nice(count).ticks(count);
    const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
    if (ticks.length > 1 && step >= finest * 0.999)
      return ticks.map((tick) => ({ value: tick * axis.divisor, text: say(tick, axis) }));
  }
  return [0, Math.ceil(high) || 1].map((tick) => ({ value: tick * axis.divisor, text: say(tick, axis) }));
}

/** A tick as the language writes numbers: its group sign, its decimal point, a true minus. */
function say(value: number, { decimals, group, point }: Axis): string {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 ? '−' : ''}${grouped}${fraction === '' ? '' : point + fraction}`;
}

/** Ticks that carry their number where not all numbers find room side by side: zero always. */
export function numbered(
  ticks: readonly Tick[],
  x: (value: number) => number,
  measure: (text: string) => number,
): readonly Tick[] {
  const widest = Math.max(...ticks.map(({ text }) => measure(text))) + 6;
  const [first, second] = ticks;
  const step = first === undefined || second === undefined ? widest : Math.abs(x(second.value) - x(first.value));
  const every = Math.max(1, Math.ceil(widest / step));
  const zero = ticks.findIndex(({ value }) => value === 0);
  return ticks.filter((_, index) => (index - zero) % every === 0);
}
