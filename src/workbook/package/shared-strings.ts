import type { Refusal } from '../refusal.ts';
import type { Budget } from './limits.ts';
import type { Part } from './parts.ts';
import { collectRichText, type RichText } from './rich-text.ts';
import { scan } from './xml.ts';

export type SharedStrings = { readonly strings: readonly RichText[]; readonly cdata: boolean };

export function readSharedStrings(part: Part | undefined, budget: Budget): SharedStrings | Refusal {
  let cdata = false;
  if (part === undefined) return { strings: [], cdata };
  const strings: RichText[] = [];
  const collector = collectRichText();
  const refusal = scan(part, {
    open: collector.open,
    close(local) {
      collector.close(local);
      if (local !== 'si') return;
      const string = collector.take();
      budget.spend('text', string.text.length + string.marks.length + 1);
      strings.push(string);
    },
    text: collector.text,
    cdata: () => (cdata = true),
    refusal: budget.refusal,
  });
  return refusal ?? { strings, cdata };
}
