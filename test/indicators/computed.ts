import { computeIndicators, type Indicators } from '../../src/indicators/compute.ts';
import { readIndicators } from '../../src/indicators/definition.ts';
import type { Figure } from '../../src/indicators/indicator.ts';
import { parseYaml } from '../../src/definition/yaml.ts';
import { isCellPlace } from '../../src/place/place.ts';
import { decimalText } from '../../src/value/value.ts';
import type { CodeList } from '../../src/language/codelist.ts';
import { given, list } from '../checks/figures.ts';
import { sound } from '../language/packs.ts';

export const FILE = 'templates/migration/release.yaml';

/** The code lists of the release, none of them closed: a test need not name all twenty territories. */
const open = (dimension: string): CodeList | undefined => {
  const codes = list(dimension);
  return codes === undefined ? undefined : { ...codes, closed: false };
};

/** Indicators written as in release.yaml, over figures written as in the tests of the checks, for 2025 against `base`. */
export function computed(indicators: string, figures: string, base = '2025-02', names = open): Indicators {
  const declared = sound(readIndicators(sound(parseYaml(`indicators:\n${indicators}\n`, FILE))));
  return computeIndicators(given(figures), declared, {
    period: { year: 2025, month: 1, months: 12 },
    vintages: { own: '2026-02', base },
    list: names,
    smallBase: 100,
  });
}

/** «id = value» of the cells of one indicator, a sign by its name. */
export function cells({ indicators }: Indicators, id: string): readonly string[] {
  return (indicators.get(id)?.cells ?? []).map((figure) => `${figure.id} = ${said(figure)}`);
}

export function said({ value }: Figure): string {
  return value.kind === 'sign' ? value.sign : decimalText(value.value);
}

/** The indicators that cannot be computed, as «code line id facts». */
export function faults({ findings }: Indicators): readonly string[] {
  return findings.map(({ code, place, facts: { id, ...facts } }) =>
    [
      code,
      place === undefined || isCellPlace(place) || place.file !== FILE ? '?' : place.line,
      id,
      ...Object.entries(facts).map(([name, value]) => `${name}=${value}`),
    ].join(' '),
  );
}

/** The cells of workbooks at the roots of a figure, with the operations between: «difference(B1, C1)». */
export function lineage(figure: Figure | undefined): string {
  if (figure === undefined) return 'nothing';
  const { lineage: from } = figure;
  if (from.kind === 'cell') return from.place.cell;
  return `${from.operation}(${from.inputs.map(lineage).join(', ')})`;
}
