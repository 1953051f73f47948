import type { Finding } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import { isCellPlace, type Place } from '../place/place.ts';
import { describe, type Lists } from './describe.ts';
import { relatedText } from './related.ts';

/** Findings for people: sheet by sheet in the order of finding, and of each: where, how grave, what is wrong, what to do, the cells to compare. */
export function reportText(findings: readonly Finding[], language: Language, lists: Lists): string {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sheet = where(finding.place, false);
    groups.set(sheet, [...(groups.get(sheet) ?? []), finding]);
  }
  return [...groups]
    .map(([heading, group]) => {
      const told = group.map((finding) => one(finding, language, lists));
      // A single finding says by itself where it is.
      return group.length === 1 ? told.join('') : `${heading} (${group.length})\n\n${told.join('')}`;
    })
    .join('');
}

function one(finding: Finding, language: Language, lists: Lists): string {
  const { says, advice } = describe(finding, language, lists);
  const { place, severity, code, accepted } = finding;
  const word = accepted === undefined ? '' : `, ${language.report['state-accepted']}`;
  // What was accepted need not be compared again.
  const lines = [says, advice, ...(accepted === undefined ? [relatedText(finding)] : [])]
    .filter((line) => line !== '')
    .map((line) => `  ${line}\n`);
  return `${where(place, true)}   ${language.severities[severity]}${word}   ${code}\n${lines.join('')}\n`;
}

/** «migration-2025-12.xlsx › 2 › F18», «templates/migration/en.md.hbs:12». */
export function where(place: Place | undefined, whole: boolean): string {
  if (place === undefined) return 'statpress';
  if (!isCellPlace(place)) return [place.file, ...(whole && place.line !== undefined ? [place.line] : [])].join(':');
  return [place.workbook, place.sheet, ...(whole ? [place.cell] : [])].filter((part) => part !== '').join(' › ');
}
