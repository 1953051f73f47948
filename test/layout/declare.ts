import { readFileSync } from 'node:fs';
import { spread, type DatasetContext } from '../../src/dataset/context.ts';
import { toDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { judgeDataset } from '../../src/dataset/declaration.ts';
import type { Codes } from '../../src/dataset/observation.ts';
import { parseYaml, type Located } from '../../src/definition/yaml.ts';
import { readCodeList, type CodeList } from '../../src/language/codelist.ts';
import { readPeriodLabels } from '../../src/language/period-labels.ts';
import { legend, readWords } from '../../src/language/words.ts';
import { releasePeriod } from '../../src/period/period.ts';
import { countsAs } from '../../src/value/value.ts';
import type { Sheet } from '../../src/workbook/workbook.ts';
import { workbook } from './sheets.ts';

/** Small code lists of the tests; territories and measures are the press's own. */
const LISTS: Readonly<Record<string, string>> = {
  sexes: `
codes:
  - { code: both, names: { ru: { name: 'оба пола' } }, aliases: [] }
  - { code: male, parent: both, names: { kk: { name: 'ерлер' }, ru: { name: 'мужчины' }, en: { name: 'men' } }, aliases: [] }
  - { code: female, parent: both, names: { kk: { name: 'әйелдер' }, ru: { name: 'женщины' }, en: { name: 'women' } }, aliases: [] }`,
  areas: `
codes:
  - { code: all, names: { ru: { name: 'все население' }, en: { name: 'population' } }, aliases: [] }
  - { code: urban, parent: all, names: { kk: { name: 'қала халқы' }, ru: { name: 'городское' } }, aliases: [] }
  - { code: rural, parent: all, names: { kk: { name: 'ауыл халқы' }, ru: { name: 'сельское' } }, aliases: [] }`,
  partners: `
codes:
  - { code: world, names: { ru: { name: 'все страны' } }, aliases: [] }
  - { code: cis, parent: world, names: { kk: { name: 'ТМД елдері' }, ru: { name: 'СНГ' } }, aliases: [] }
  - { code: russia, parent: cis, names: { kk: { name: 'Ресей' }, ru: { name: 'Россия' } }, aliases: [] }
  - { code: cis-rest, parent: cis, names: { kk: { name: 'басқа' }, ru: { name: 'другие' } }, aliases: [] }
  - { code: rest, parent: world, names: { kk: { name: 'басқа' }, ru: { name: 'другие' } }, aliases: [] }`,
};

const DIMENSIONS = `
dimensions:
  territory: { codes: territories, total: KZ }
  area: { codes: areas, total: all }
  sex: { codes: sexes, total: both }
  partner: { codes: partners, total: world }
  measure: { codes: measures, total: persons }
  period: { codes: periods }
  accumulation: { codes: accumulations }
`;

/** Reads sheets by a declaration: `tables:` and whatever else a release says of its workbooks, as YAML. */
export function read(declared: string, sheets: readonly Sheet[], period = '2025-12'): Dataset {
  const value = definition(judgeDataset, parsed(`${DIMENSIONS}\n${declared}`));
  const lists = new Map<string, CodeList>();
  for (const { codes } of Object.values(value.dimensions)) {
    const text = LISTS[codes];
    const located = text === undefined ? shared(codes) : parsed(`codelist: ${codes}\nclosed: false\n${text}`);
    if (codes !== 'periods') lists.set(codes, { ...definition(readCodeList, located), closed: false });
  }
  const listOf = (dimension: string): CodeList | undefined => lists.get(value.dimensions[dimension]?.codes ?? '');
  const words = definition(readWords, shared('words'));
  const own = releasePeriod('year-to-date', period);
  if (own === undefined) throw new RangeError(period);
  const context: DatasetContext = {
    dimensions: value.dimensions,
    tables: Object.entries(value.tables).flatMap(([id, table]) => spread(id, table, listOf)),
    lists,
    periods: definition(readPeriodLabels, shared('periods')),
    words: { ...words, signs: legend(words.signs, value.signs ?? {}) },
    numbers: { parentheses: value.numbers?.parentheses ?? 'refused' },
    period: own,
  };
  const vintage = { own: 'now', yearAgo: 'before' };
  return toDataset([{ workbooks: [workbook(...sheets)], period: own, vintage, absent: new Set() }], context);
}

/** Each figure as «table cell code code … = value», with the codes that are no totals. */
export function figures(dataset: Dataset): readonly string[] {
  return dataset.observations.map(({ place, codes, value }) => {
    const said = countsAs(value)?.toString() ?? (value.kind === 'sign' ? value.sign : '');
    return `${place.cell} ${telling(codes, dataset)} = ${value.kind === 'sign' ? value.sign : said}`;
  });
}

/** Each finding as «code cell», with the facts asked for. */
export function findings(dataset: Dataset, ...facts: readonly string[]): readonly string[] {
  return dataset.findings.map(({ code, place, facts: said }) =>
    [code, place !== undefined && 'cell' in place ? place.cell : '', ...facts.map((fact) => said[fact] ?? '')]
      .join(' ')
      .trim(),
  );
}

function telling(codes: Codes, { dimensions, totals }: Dataset): string {
  return dimensions
    .flatMap((dimension) => (codes[dimension] === totals[dimension] ? [] : [codes[dimension]]))
    .join(' ');
}

function shared(name: string): Located {
  if (name === 'periods' || name === 'words' || LISTS[name] === undefined)
    return parsed(readFileSync(`templates/codelists/${name}.yaml`, 'utf8'));
  return parsed(LISTS[name]);
}

function parsed(text: string): Located {
  const { value, findings: faults } = parseYaml(text, 'test.yaml');
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}

function definition<T>(
  judge: (located: Located) => { readonly value?: T; readonly findings: readonly unknown[] },
  located: Located,
): T {
  const { value, findings: faults } = judge(located);
  if (value === undefined) throw new Error(JSON.stringify(faults));
  return value;
}
