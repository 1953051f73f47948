import { readFileSync } from 'node:fs';
import { chartMap } from '../../../src/document/map/chart-map.ts';
import { readTerritories, type Territories } from '../../../src/document/map/territories.ts';
import { CHART_FORMS, type ChartBlock, type ChartForm, type ChartPoint } from '../../../src/document/tree.ts';
import { formatNumber } from '../../../src/language/format.ts';
import { stubName } from '../../../src/document/exhibits.ts';
import type { Telling } from '../../../src/document/words.ts';
import { list } from '../../checks/figures.ts';
import { pack } from '../../language/packs.ts';
import { sampleChart } from './drawing.ts';

const mapFile = 'templates/maps/kazakhstan-regions-2022.geojson';
const territoryList = list('territory');
if (territoryList === undefined) throw new Error('no code list of territories');
const read = readTerritories(
  mapFile,
  readFileSync(new URL(`../../../${mapFile}`, import.meta.url), 'utf8'),
  territoryList,
);
if (read.value === undefined) throw new Error(JSON.stringify(read.findings));
export const territories: Territories = read.value;

export const regionCodes = territoryList.codes.filter(({ code }) => code !== 'KZ').map(({ code }) => code);

/** Net interregional migration of 2025, in the order of the codes. */
const net = [
  -9901, -4921, -3074, 33126, -6360, -3737, -20165, -13458, -7428, -6730, -11499, -1340, -6124, -5793, -40170, -2983,
  -4142, 87459, 12110, 15130,
];

export function telling(language: string): Telling {
  return {
    office: '',
    language: pack(language),
    indicators: { indicators: new Map(), yearAgo: () => undefined } as unknown as Telling['indicators'], // none is asked
    list,
    map: () => territories,
    period: { year: 2025, month: 1, months: 12 },
    files: {},
  };
}

export function points(values: readonly (number | null)[], language = 'en'): readonly ChartPoint[] {
  const said = pack(language);
  return values.map((value) => ({ value, text: value === null ? '…' : formatNumber(value, 'persons', 0, said) }));
}

type Series = readonly (readonly [code: string, label: string, values: readonly (number | null)[]])[];

export function chartOf(form: ChartForm, categories: readonly string[], series: Series, language = 'en'): ChartBlock {
  const { numbers } = pack(language);
  return {
    ...sampleChart('lines'),
    id: `chart-${form}`,
    label: form,
    form,
    categories,
    series: series.map(([code, label, values]) => ({ code, label, points: points(values, language) })),
    axis: { decimals: 0, divisor: 1, group: numbers.group, point: numbers.decimal },
    subtitle: 'People, 2025',
    alt: `${form} of a sample`,
  };
}

export function sampleMap(language = 'en', values: readonly (number | null)[] = net): ChartBlock {
  const told = telling(language);
  const names = regionCodes.map((code) => stubName(code, 'territory', told));
  const block = chartOf('map', names, [['', 'People', values]], language);
  const shaded = {
    dimension: 'territory',
    codes: regionCodes,
    points: points(values, language),
    unit: 'persons',
    decimals: 0,
  } as const;
  const map = chartMap(shaded, told);
  if (map === undefined) throw new Error('no map');
  return { ...block, map };
}

const ages = Array.from({ length: 18 }, (_, index) => (index === 17 ? '85+' : `${index * 5}–${index * 5 + 4}`));
const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025'];
const countries = ['Uzbekistan', 'Russia', 'China', 'Turkmenistan', 'Mongolia', 'Kyrgyzstan', 'Tajikistan', 'Germany'];

/** One chart of each form, with what is hard about it: a gap, a break, both signs. */
type Forms = Readonly<Record<ChartForm, ChartBlock>>;
const made = new Map<string, Forms>();

export function formsIn(language = 'en'): Forms {
  const forms = made.get(language) ?? makeForms(language);
  made.set(language, forms);
  return forms;
}

function makeForms(language: string): Forms {
  return {
    columns: {
      ...chartOf(
        'columns',
        years,
        [['net', 'Net migration', [-32970, -17718, -21222, -6689, 9293, null, 16153]]],
        language,
      ),
      breaks: [{ before: 3, reason: 'break of series' }],
    },
    bars: chartOf(
      'bars',
      countries,
      [
        ['arrivals', 'Arrivals', [12190, 4610, 2060, 905, 905, 770, 620, 214]],
        ['departures', 'Departures', [41, 4918, 41, 6, 2, 342, null, 1112]],
      ],
      language,
    ),
    stacked: {
      ...chartOf(
        'stacked',
        years,
        [
          ['external', 'External', [-32970, -17718, -21222, -6689, 9293, 17164, 16153]],
          ['interregional', 'Between regions', [21000, 18000, null, 25000, 31000, 22000, 27000]],
          ['intraregional', 'Within regions', [9000, 8000, 8500, 9500, 11000, 7000, 9900]],
        ],
        language,
      ),
    },
    lines: { ...sampleChart('lines'), breaks: [{ before: 6, reason: 'break of series' }] },
    shares: sampleChart('shares'),
    pyramid: chartOf(
      'pyramid',
      ages,
      [
        ['men', 'Men', ages.map((_, index) => 1_080_000 - index * 58_000 + (index % 3) * 40_000)],
        [
          'women',
          'Women',
          ages.map((_, index) => (index === 4 ? null : 1_020_000 - index * 50_000 + (index % 3) * 38_000)),
        ],
      ],
      language,
    ),
    dots: chartOf(
      'dots',
      regionCodes.map((code) => stubName(code, 'territory', telling(language))),
      [
        ['arrivals', 'Arrivals', net.map((value, index) => 20_000 + Math.max(0, value) + index * 900)],
        [
          'departures',
          'Departures',
          net.map((value, index) => (index === 5 ? null : 20_000 - Math.min(0, value) + index * 900)),
        ],
      ],
      language,
    ),
    map: sampleMap(language),
  };
}

export const everyForm = (language = 'en'): readonly ChartBlock[] => {
  const forms = formsIn(language);
  return CHART_FORMS.map((form) => forms[form]);
};
