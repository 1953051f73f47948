import type { Refusal } from '../refusal.ts';
import type { Budget } from './limits.ts';
import type { Part } from './parts.ts';
import { collectRichText, type RichText } from './rich-text.ts';
import { scan } from './xml.ts';

export function readSharedStrings(part: Part | undefined, budget: Budget): readonly RichText[] | Refusal {
  if (part === undefined) return [];
  const strings: RichText[] = [];
  const collector = collectRichText();
  const refusal = scan(part.name, part.bytes, {
    open: collector.open,
    close(local) {
      collector.close(local);
      if (local !== 'si') return;
      const string = collector.take();
      budget.spend('text', string.text.length + string.marks.length + 1);
      strings.push(string);
    },
    text: collector.text,
    refusal: budget.refusal,
  });
  return refusal ?? strings;
}
