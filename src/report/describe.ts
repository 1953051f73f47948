import type { Accepted } from '../finding/accepted.ts';
import type { Finding } from '../finding/finding.ts';
import type { CodeList } from '../language/codelist.ts';
import { formatDate, formatNumber, formatPeriodCode } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { exact } from '../value/value.ts';
import { causeSaid, excessSaid } from './cause.ts';

/** Names for the codes of a finding; absent before the code lists were read. */
export type Lists = (dimension: string) => CodeList | undefined;

/** The two sentences of a finding in a language: what is wrong, and what to do; of an accepted one who accepted it, and why. */
export function describe(
  finding: Finding,
  language: Language,
  lists: Lists,
): { readonly says: string; readonly advice: string } {
  const sentence = language.findings[finding.code] ?? [`${finding.code} ${JSON.stringify(finding.facts)}`, ''];
  const facts = {
    ...numbersSaid(finding.facts, language),
    what: finding.facts['what'] ?? what(finding.facts, language, lists),
    'code.name': codeName(finding.facts, language, lists),
    'other.name': otherName(finding.facts, language, lists),
    cause: causeSaid(finding.facts, language),
    excess: excessSaid(finding.facts, language),
  };
  // A fact may be nothing: no part is to blame, nothing more is known.
  const says = fill(sentence[0], facts).replaceAll(/ {2,}/g, ' ').trim();
  if (finding.accepted !== undefined) return { says, advice: acceptedText(finding.accepted, language) };
  return { says, advice: fill(withoutNearest(sentence[1], finding.facts), facts) };
}

/** «Accepted by the director on 5 February 2026: …» */
function acceptedText({ by, on, reason }: Accepted, language: Language): string {
  const { report } = language;
  return fill(report.accepted, { by: report.roles[by], on: formatDate(on, language), reason: reason.trim() });
}

/** Where nothing is near, the sentence that would name it is left out. */
function withoutNearest(advice: string, { nearest }: Finding['facts']): string {
  return nearest === '' ? advice.replace(/[^.?!]*\{nearest\}[^.?!]*[.?!]\s*/, '') : advice;
}

const NUMBERS = new Set(
  'stated computed difference elsewhere value against expected then other-then until since change'.split(' '),
);

/** The facts with their numbers as the language writes them. */
export function numbersSaid(facts: Finding['facts'], language: Language): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (!NUMBERS.has(name) || !/^-?\d+(\.\d+)?$/.test(String(value))) return [name, value];
      const text = String(value);
      const said = formatNumber(exact(text), 'count', text.split('.')[1]?.length ?? 0, language);
      return [name, name === 'difference' && !said.startsWith(language.numbers.minus) ? `+${said}` : said];
    }),
  );
}

/** «External migration, arrivals, Republic of Kazakhstan, 2025»: the codes that are no totals, by name. */
function what(facts: Finding['facts'], language: Language, lists: Lists): string {
  const names = Object.entries(facts).flatMap(([fact, code]) => {
    const dimension = /^code\.(?!name$)(.+)$/.exec(fact)?.[1];
    if (dimension === undefined) return [];
    if (dimension === 'period') return [formatPeriodCode(String(code), language)];
    const list = lists(dimension);
    const entry = list?.get(String(code));
    // A total of a partner or ethnic group says nothing; the country and the flow do.
    if (entry?.parent === undefined && !['flow', 'direction', 'territory'].includes(dimension)) return [];
    return [entry?.names[language.language]?.['name'] ?? String(code)];
  });
  const said = names.join(', ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/** The other member of a pair, over the dimension in which they differ. */
function otherName({ over, 'other-code': other }: Finding['facts'], language: Language, lists: Lists): string {
  const code = String(other ?? '');
  return lists(String(over ?? ''))?.get(code)?.names[language.language]?.['name'] ?? code;
}

function codeName(facts: Finding['facts'], language: Language, lists: Lists): string {
  const dimension = String(facts['dimension'] ?? '');
  const code = String(facts['code'] ?? '');
  if (dimension === 'period') return formatPeriodCode(code, language);
  return lists(dimension)?.get(code)?.names[language.language]?.['name'] ?? code;
}
