import type { Refusal } from '../refusal.ts';
import type { Cell } from '../workbook.ts';
import { builtInFormat, dateKind, type DateKind } from './formats.ts';
import type { Budget } from './limits.ts';
import type { Part } from './parts.ts';
import { attribute, scan, type Tag } from './xml.ts';

/** What the reader wants of a cell's style; `look` is what the cell keeps of it, `format` absent for General. */
export type Style = { readonly dates: DateKind; readonly look: Pick<Cell, 'format' | 'indent'> };

export const PLAIN: Style = { dates: 'none', look: { indent: 0 } };

/** Cell styles by their number. Formats of `dxfs` (conditional formatting) carry the same tags and are left out. */
export function readStyles(part: Part | undefined, budget: Budget): readonly Style[] | Refusal {
  if (part === undefined) return [];
  const codes = new Map<number, string>();
  const records: { readonly format: number; indent: number }[] = [];
  let section = '';
  const open = (local: string, tag: Tag): void => {
    if (local === 'numFmts' || local === 'cellXfs') section = local;
    else if (local === 'numFmt' && section === 'numFmts') {
      codes.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '');
    } else if (section !== 'cellXfs') return;
    else if (local === 'xf') records.push({ format: Number(attribute(tag, 'numFmtId') ?? 0), indent: 0 });
    else if (local === 'alignment') {
      const record = records.at(-1);
      if (record) record.indent = Number.parseInt(attribute(tag, 'indent') ?? '0', 10) || 0;
    }
    budget.spend('formats', 1);
  };
  const refusal = scan(part, {
    open,
    close(local) {
      if (local === section) section = '';
    },
    refusal: budget.refusal,
  });
  return refusal ?? records.map(({ format, indent }) => styleOf(codes.get(format) ?? builtInFormat(format), indent));
}

function styleOf(format: string | undefined, indent: number): Style {
  if (format === undefined || format === '' || format === 'General') return { dates: 'none', look: { indent } };
  return { dates: dateKind(format), look: { format, indent } };
}
