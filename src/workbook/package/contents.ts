import type { Refusal } from '../refusal.ts';
import type { Sheet } from '../workbook.ts';
import { unescapeText } from './rich-text.ts';
import type { Budget } from './limits.ts';
import type { Part } from './parts.ts';
import { attribute, isTrue, scan, type Tag } from './xml.ts';

export type SheetEntry = { readonly name: string; readonly state: Sheet['state']; readonly relationship: string };
export type Contents = { readonly date1904: boolean; readonly sheets: readonly SheetEntry[] };

/** The workbook part: the sheets in the order of their tabs, and the calendar its dates are counted in. */
export function readContents(part: Part, budget: Budget): Contents | Refusal {
  let date1904 = false;
  const sheets: SheetEntry[] = [];
  const refusal = scan(part.name, part.bytes, {
    open(local, tag) {
      if (local === 'workbookPr') date1904 = isTrue(attribute(tag, 'date1904'));
      if (local !== 'sheet') return;
      budget.spend('sheets', 1);
      const name = unescapeText(attribute(tag, 'name') ?? '');
      sheets.push({ name, state: stateOf(attribute(tag, 'state')), relationship: relationshipOf(tag) });
    },
    refusal: budget.refusal,
  });
  return refusal ?? { date1904, sheets };
}

function stateOf(state: string | undefined): Sheet['state'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}

/** The `id` with a prefix: `r:id`, whatever the prefix. */
function relationshipOf(tag: Tag): string {
  const name = Object.keys(tag.attributes).find((attributeName) => attributeName.endsWith(':id'));
  return name === undefined ? '' : (attribute(tag, name) ?? '');
}
