import type { Refusal } from '../refusal.ts';
import type { Sheet } from '../workbook.ts';
import { isFromAnotherFile, isStale, type Calculation } from './calculation.ts';
import { unescapeText } from './rich-text.ts';
import type { Budget } from './limits.ts';
import type { Part } from './parts.ts';
import { attribute, isTrue, scan, type Tag } from './xml.ts';

export type SheetEntry = {
  readonly name: string;
  readonly state: Sheet['state'];
  readonly relationship: string;
  /** The number by which the calculation chain calls the sheet. */
  readonly number: number;
};
export type Contents = {
  readonly date1904: boolean;
  readonly sheets: readonly SheetEntry[];
  readonly calculation: Calculation;
};

const NO_NAMES: ReadonlySet<string> = new Set();

/** The workbook part: the sheets in the order of their tabs, the calendar of its dates, what it says of its formulas. */
export function readContents(part: Part, budget: Budget): Contents | Refusal {
  let date1904 = false;
  let stale = false;
  let defined: { readonly name: string; text: string } | undefined;
  const names = new Set<string>();
  const sheets: SheetEntry[] = [];
  const refusal = scan(part, {
    open(local, tag) {
      if (local === 'workbookPr') date1904 = isTrue(attribute(tag, 'date1904'));
      if (local === 'calcPr') stale = isStale(tag);
      if (local === 'definedName') defined = { name: attribute(tag, 'name') ?? '', text: '' };
      if (local !== 'sheet') return;
      budget.spend('sheets', 1);
      const number = Number(attribute(tag, 'sheetId') ?? 0);
      const name = unescapeText(attribute(tag, 'name') ?? '');
      sheets.push({ name, state: stateOf(attribute(tag, 'state')), relationship: relationshipOf(tag), number });
    },
    close(local) {
      if (local !== 'definedName' || defined === undefined) return;
      if (isFromAnotherFile(defined.text, NO_NAMES)) names.add(defined.name.toLowerCase());
      defined = undefined;
    },
    text(text) {
      if (defined) defined.text += text;
    },
    refusal: budget.refusal,
  });
  return refusal ?? { date1904, sheets, calculation: { stale, names } };
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
