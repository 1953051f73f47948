import { spread, type DatasetContext } from '../../src/dataset/context.ts';
import { judgeDataset } from '../../src/dataset/declaration.ts';
import { toDataset, type Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { isCellPlace } from '../../src/place/place.ts';
import type { Period } from '../../src/period/period.ts';
import { countsAs, decimalText } from '../../src/value/value.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { codeList, codeListIds, periodLabels, sound, tableWords } from '../language/packs.ts';

const DIMENSIONS = `
dimensions:
  flow: { codes: migration-flows, total: all }
  direction: { codes: migration-directions }
  territory: { codes: territories, total: KZ }
  partner: { codes: countries, total: world }
  ethnic: { codes: ethnic-groups, total: all-groups }
  measure: { codes: measures, total: persons }
  period: { codes: periods }
  accumulation: { codes: accumulations }
tables:
`;

export const YEAR_2025: Period = { year: 2025, month: 1, months: 12 };

/** A release that has only these tables, written as in release.yaml, over the code lists of the office. */
export function contextOf(tables: string, period: Period = YEAR_2025): DatasetContext {
  const { dimensions, tables: declared } = sound(judgeDataset(sound(parseYaml(DIMENSIONS + tables, 'release.yaml'))));
  const lists = new Map(codeListIds().map((id) => [id, codeList(id)]));
  return {
    dimensions,
    tables: Object.entries(declared).flatMap(([id, table]) =>
      spread(id, table, (dimension) => lists.get(dimensions[dimension]?.codes ?? '')),
    ),
    lists,
    periods: periodLabels(),
    words: tableWords(),
    period,
  };
}

export function read(context: DatasetContext, ...workbooks: readonly Workbook[]): Dataset {
  const { period } = context;
  const vintage = { own: '2026-02', yearAgo: '2025-02' };
  return toDataset([{ workbooks, period, vintage, absent: new Set() }], context);
}

/** «code Sheet!A1 fact=…», as a person would note it; the facts named only. */
export function noted(findings: readonly Finding[], ...facts: readonly string[]): readonly string[] {
  return findings.map((finding) => {
    const { place } = finding;
    const where = place === undefined || !isCellPlace(place) || place.cell === '' ? '' : `${place.sheet}!${place.cell}`;
    return [
      finding.code,
      ...(where === '' ? [] : [where]),
      ...facts.flatMap((fact) => (finding.facts[fact] === undefined ? [] : [`${fact}=${finding.facts[fact]}`])),
    ].join(' ');
  });
}

/** «arrivals cis 2025 = 7», by the dimensions named; a sign by its name. */
export function figures({ observations }: Dataset, ...dimensions: readonly string[]): readonly string[] {
  return observations.map(({ codes, value }) => {
    const said = dimensions.map((dimension) => codes[dimension] ?? '?').join(' ');
    return `${said} = ${value.kind === 'sign' ? value.sign : decimalText(value.value)}`;
  });
}

/** Number of a figure found by its place. */
export function at(observations: readonly Observation[], sheet: string, cell: string): Observation | undefined {
  return observations.find(({ place }) => place.sheet === sheet && place.cell === cell);
}

export function valueOf(observation: Observation | undefined): number | undefined {
  const counted = observation === undefined ? undefined : countsAs(observation.value);
  return counted === undefined ? undefined : Number(counted);
}
