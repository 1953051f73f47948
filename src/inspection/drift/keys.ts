import { normaliseLabel, variants } from '../../language/label.ts';
import type { PeriodLabels } from '../../language/period-labels.ts';

/** What a label says apart from its period: a workbook's labels move on by a year, and mean the same. */
export type Keys = {
  /** Of a heading, a row or a sheet: empty when the label is nothing but a period. */
  readonly label: (text: string) => string;
  /** Of a title, one in each of its languages; the number before it does not count. */
  readonly titles: (title: string) => readonly string[];
};

export function keysBy(periods: PeriodLabels): Keys {
  const known = new Map<string, string>();
  const label = (text: string): string => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const key = bare(periods.without(normaliseLabel(text)));
    known.set(text, key);
    return key;
  };
  return {
    label,
    titles: (title) =>
      variants(title).flatMap((variant) => {
        const key = label(variant.replace(/^\d{1,3}(?:[.-]\d{1,3})*[.)]?\s+/, ''));
        return key === '' ? [] : [key];
      }),
  };
}

function bare(text: string): string {
  return text.replaceAll(/[\s,;:–-]+/g, ' ').trim();
}

/** «Migration-2025-12.xlsx» without extension and period: workbooks of the same kind have the same. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/(?:19|20)\d\d(?:[-_. ]?\d\d(?!\d)){0,2}/g, '')
    .replaceAll(/[-_. ]+/g, ' ')
    .trim();
}
