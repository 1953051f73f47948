import type { Finding } from '../finding/finding.ts';
import { fill, type Language } from '../language/language.ts';
import { isCellPlace, parseAddress, type CellPlace } from '../place/place.ts';
import { describe, type Lists } from '../report/describe.ts';
import { relatedText } from '../report/related.ts';
import { byGravity, graver } from './severity.ts';
import type { Mark } from './sheet/annotate-sheet.ts';
import type { Line } from './workbook/list-sheet.ts';

/** What a language and the code lists say of findings. */
export type Telling = { readonly language: Language; readonly lists: Lists };

/** The findings that speak of a workbook, of a cell in it or of the whole; one about a folder names all of its workbooks. */
export function findingsOf(workbook: string, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ place }) => {
    if (place === undefined || !isCellPlace(place)) return false;
    return place.workbook === workbook || (place.sheet === '' && place.workbook.split(', ').includes(workbook));
  });
}

/** The list of all findings: what is about no cell first, then sheet by sheet in the order of the tabs, the gravest first. */
export function linesOf(
  findings: readonly Finding[],
  tabs: ReadonlyMap<string, string | undefined>,
  { language, lists }: Telling,
): readonly Line[] {
  const order = ['', ...tabs.keys()];
  const rank = ({ sheet }: Line): number => (order.includes(sheet) ? order.indexOf(sheet) : order.length);
  return findings
    .map((finding): Line => {
      const { sheet = '', cell = '' } = cellOf(finding) ?? {};
      const linked = tabs.get(sheet) !== undefined && parseAddress(cell) !== undefined;
      const { severity } = finding;
      return { severity, sheet, cell, linked, ...describe(finding, language, lists), related: relatedText(finding) };
    })
    .toSorted((a, b) => rank(a) - rank(b) || byGravity(a.severity, b.severity));
}

/** What is said at the cells of a worksheet, one mark a cell; `seen` gives the cell that shows where another is meant. */
export function marksOf(
  lines: readonly Line[],
  seen: (cell: string) => string,
  { language }: Telling,
): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const line of lines) {
    const cell = seen(line.cell);
    const text = [
      `${capital(language.severities[line.severity])}: ${line.says}`,
      line.advice,
      line.related === '' ? '' : fill(language.annotation['compare-with'], { cells: line.related }),
    ]
      .filter((part) => part !== '')
      .join('\n');
    const before = marks.get(cell);
    marks.set(
      cell,
      before === undefined
        ? { cell, severity: line.severity, text }
        : { cell, severity: graver(before.severity, line.severity), text: `${before.text}\n\n${text}` },
    );
  }
  return [...marks.values()];
}

function cellOf({ place }: Finding): CellPlace | undefined {
  return place !== undefined && isCellPlace(place) ? place : undefined;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
