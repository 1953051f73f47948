import { readChecks } from '../../src/checks/definition.ts';
import { runChecks } from '../../src/checks/run.ts';
import { codeIndex } from '../../src/dataset/code-index.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Codes, Observation } from '../../src/dataset/observation.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { isCellPlace } from '../../src/place/place.ts';
import type { CodeList } from '../../src/language/codelist.ts';
import { number, sign, type Sign, type Value } from '../../src/value/value.ts';
import { codeList, sound } from '../language/packs.ts';

const LISTS: Readonly<Record<string, string>> = {
  direction: 'migration-directions',
  flow: 'migration-flows',
  territory: 'territories',
  measure: 'measures',
  ethnic: 'ethnic-groups',
  partner: 'countries',
};
const lists = new Map(Object.entries(LISTS).map(([dimension, id]) => [dimension, codeList(id)]));
const TOTALS: Codes = {
  flow: 'external',
  direction: 'arrivals',
  territory: 'KZ',
  measure: 'persons',
  ethnic: 'all-groups',
  partner: 'world',
  period: '2025',
};
const SIGNS: readonly string[] = ['nil', 'negligible', 'confidential', 'not-available', 'not-applicable'];

export const list = (dimension: string): CodeList | undefined => lists.get(dimension);

/**
 * Figures written one a line: «net 2024 = -7», «partner:cis arrivals = confidential», «arrivals = 5 @D3 table:other vintage:2025-03».
 * A code alone belongs to the first dimension that knows it; what is not said is external arrivals of the country in 2025.
 * Without an address the figure stands in column A, in the row of its line.
 */
export function given(text: string, codes: Codes = {}): Dataset {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const observations = lines.map((line, row) => observation(line, row + 1, codes));
  const dimensions = [...Object.keys(LISTS), 'period'];
  return { dimensions, totals: TOTALS, observations, index: codeIndex(observations, dimensions), findings: [] };
}

function observation(line: string, row: number, codes: Codes): Observation {
  const [said = '', rest = ''] = line.split(' = ');
  const [shown = '', ...settings] = rest.split(' ');
  const setting = (name: string): string | undefined =>
    settings.find((part) => part.startsWith(name))?.slice(name.length);
  return {
    table: setting('table:') ?? 't',
    codes: { ...TOTALS, ...codes, ...Object.fromEntries(said.split(' ').map(codeOf)) },
    value: valueOf(shown),
    decimals: shown.split('.')[1]?.length ?? 0,
    place: { workbook: setting('book:') ?? 'w.xlsx', sheet: setting('table:') ?? 't', cell: setting('@') ?? `A${row}` },
    vintage: setting('vintage:') ?? '2026-02',
  };
}

function codeOf(token: string): readonly [string, string] {
  const [dimension, code] = token.split(':');
  if (dimension !== undefined && code !== undefined) return [dimension, code];
  if (/^\d{4}/.test(token)) return ['period', token];
  const found = [...lists].find(([, known]) => known.get(token) !== undefined);
  if (found === undefined) throw new Error(`no code ${token}`);
  return [found[0], token];
}

function valueOf(shown: string): Value {
  return SIGNS.includes(shown) ? sign(shown as Sign) : number(shown); // the list above holds the signs
}

/**
 * Runs checks written as in release.yaml; findings as «code cell +related fact=…», with the facts that a reader is told.
 * `last`: the figures of January–September, as the release before had them.
 */
export function checked(checks: string, figures: string, last?: string): readonly string[] {
  return findingsOf(checks, figures, last).map(noted);
}

export function findingsOf(checks: string, figures: string, last?: string): readonly Finding[] {
  const declared = sound(readChecks(sound(parseYaml(`checks:\n${checks}\n`, 'release.yaml'))));
  const period = '2025-M01-M09';
  const before = last === undefined ? {} : { lastCumulative: { period, dataset: given(last, { period }) } };
  return runChecks(given(figures), declared, list, { period: '2025', ...before });
}

/** The facts that a reader is told of what is implausible. */
const TOLD = [
  'value',
  'against',
  'expected',
  'change',
  'until',
  'since',
  'rank',
  'was',
  'other-code',
  'then',
  'other-then',
];
const COUNTED = ['cells', 'comparisons', 'rows', 'allowed', 'below'];

export function noted({ code, severity, place, related, facts }: Finding): string {
  const cell = place !== undefined && isCellPlace(place) ? place.cell : '';
  const said = ['stated', 'computed', 'difference', 'elsewhere', ...TOLD, ...COUNTED].flatMap((fact) =>
    facts[fact] === undefined ? [] : [`${fact}=${facts[fact]}`],
  );
  return [
    ...(severity === 'error' ? [] : [severity]),
    code,
    cell,
    ...(related.length === 0 ? [] : [`+${related.map((other) => other.cell).join(',')}`]),
    ...said,
    ...(facts['dimension'] === 'period' ? [`in=${facts['code']}`] : []),
  ].join(' ');
}

/** One row of a table of cases: what is shown, the figures, what is found. */
export type Case = readonly [name: string, figures: string, findings: readonly string[]];
