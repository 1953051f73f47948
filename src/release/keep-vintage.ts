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
 * What `publish` keeps: every observed figure of the release as it went out, whichever edition printed it. All others
 * are computed from these again.
 */
export function vintageFile(head: VintageHead, figures: Iterable<Figure>): Uint8Array {
  const seen = new Set<string>();
  const lines = [...figures].flatMap(({ codes, value, lineage }) => {
    if (lineage.kind !== 'cell' || lineage.vintage !== head.vintage) return [];
    const key = JSON.stringify(codes);
    if (seen.has(key)) return [];
    seen.add(key);
    const counted = value.kind === 'number' ? decimalText(value.value) : null;
    const sign = value.kind === 'sign' ? value.sign : null;
    return [`  ${JSON.stringify({ codes, value: counted, sign, status: head.status })}`];
  });
  const said = JSON.stringify(head, null, 1).slice(0, -2);
  return new TextEncoder().encode(`${said},\n "observations": [\n${lines.join(',\n')}\n ]\n}\n`);
}
