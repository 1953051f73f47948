import type { Finding } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import { isCellPlace, type Place } from '../place/place.ts';
import { describe, type Lists } from './describe.ts';

/** Findings for people: where, how grave, what is wrong, what to do; grouped by sheet in the order of finding, the suspect cell first. */
export function reportText(findings: readonly Finding[], language: Language, lists: Lists): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = where(finding.place, false);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()]
    .flat()
    .map((finding) => one(finding, language, lists))
    .join('');
}

function one(finding: Finding, language: Language, lists: Lists): string {
  const { says, advice } = describe(finding, language, lists);
  const cells = finding.related
    .slice(0, 6)
    .map(({ workbook, sheet, cell }) =>
      isCell(finding.place, workbook) ? `${sheet}!${cell}` : `${workbook} ${sheet}!${cell}`,
    );
  const more = finding.related.length > cells.length ? `, … (${finding.related.length})` : '';
  const related = cells.length === 0 ? '' : `  ${cells.join(', ')}${more}\n`;
  return `${where(finding.place, true)}   ${language.severities[finding.severity]}   ${finding.code}\n  ${says}\n${advice === '' ? '' : `  ${advice}\n`}${related}\n`;
}

function isCell(place: Place | undefined, workbook: string): boolean {
  return place !== undefined && isCellPlace(place) && place.workbook === workbook;
}

/** «migration-2025-12.xlsx › 2 › F18», «templates/migration/en.md.hbs:12». */
export function where(place: Place | undefined, whole: boolean): string {
  if (place === undefined) return 'statpress';
  if (!isCellPlace(place)) return [place.file, ...(whole && place.line !== undefined ? [place.line] : [])].join(':');
  return [place.workbook, place.sheet, ...(whole ? [place.cell] : [])].filter((part) => part !== '').join(' › ');
}
