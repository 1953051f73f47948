import type { ChartBlock } from '../../../document/tree.ts';

type Axis = ChartBlock['axis'];

/**
 * Excel number format of values: grouped as the language does up to `largest`, divided by thousands, with a true minus.
 * The decimal mark of a number format is the reader's system's.
 */
export function numberFormat({ decimals, divisor, group }: Axis, largest: number): string {
  const thousands = divisor >= 1000 ? ','.repeat(Math.round(Math.log10(divisor) / 3)) : '';
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  const format = `${whole(group, largest / Math.max(divisor, 1))}${fraction}${thousands}`;
  return `${format};"−"${format};0`;
}

/** A comma is Excel's own grouping, in the mark of the reader's system; any other mark is printed where it stands. */
function whole(group: string, largest: number): string {
  if (largest < 1000) return '0';
  if (group === ',') return '#,##0';
  const groups = Math.ceil(Math.log10(largest + 1) / 3) - 1;
  return `#${`"${group}"###`.repeat(groups - 1)}"${group}"##0`;
}
