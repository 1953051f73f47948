import { PERIOD } from '../dataset/context.ts';
import type { Status } from '../definition/office.ts';
import type { Figure } from '../indicators/indicator.ts';
import { decimalText } from '../value/value.ts';

/** What a kept vintage says of itself. */
export type VintageHead = {
  readonly release: string;
  readonly period: string;
  readonly vintage: string;
  readonly status: Status;
  readonly day: string;
  /** Why it was revised. */
  readonly note?: string | undefined;
};

/**
 * What `publish` keeps: every observed figure of the release as it went out, whichever edition printed it, and the
 * figures of other periods beside them, so that the next release can tell which of them were revised. All others are
 * computed from these again.
 */
export function vintageFile(head: VintageHead, figures: Iterable<Figure>): Uint8Array {
  const seen = new Set<string>();
  const own: string[] = [];
  const series = new Map<string, Record<string, string>>();
  for (const { codes, value, lineage } of figures) {
    if (lineage.kind !== 'cell') continue;
    const key = JSON.stringify(codes);
    if (lineage.vintage !== head.vintage) {
      const { [PERIOD]: period = '', ...others } = codes;
      const of = JSON.stringify(others);
      const values = series.get(of) ?? {};
      series.set(of, values);
      values[period] ??= value.kind === 'number' ? decimalText(value.value) : value.sign;
    } else if (!seen.has(key)) {
      seen.add(key);
      const counted = value.kind === 'number' ? decimalText(value.value) : null;
      const sign = value.kind === 'sign' ? value.sign : null;
      own.push(JSON.stringify({ codes, value: counted, sign, status: head.status }));
    }
  }
  const lists = [
    ['observations', own],
    ['series', [...series].map(([codes, values]) => `{"codes":${codes},"values":${JSON.stringify(values)}}`)],
  ] as const;
  const written = lists.map(([name, lines]) => ` "${name}": [\n${lines.map((line) => `  ${line}`).join(',\n')}\n ]`);
  const said = JSON.stringify(head, null, 1).slice(0, -2);
  return new TextEncoder().encode(`${said},\n${written.join(',\n')}\n}\n`);
}
