import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'yaml';
import type { House } from '../../src/definition/house.ts';
import type { Block, ChartBlock, DocumentTree, Inline, TableBlock, TableCell } from '../../src/document/tree.ts';
import type { Publication } from '../../src/editions/edition.ts';
import { english } from '../language/packs.ts';

/** A small document that holds every kind of block, with invented figures: the writers' common test piece. */
const text = (value: string): Inline => ({ kind: 'text', text: value });
const figure = (id: string, value: string): Inline => ({ kind: 'figure', id, text: value });
const grouped = (value: number): string =>
  String(value)
    .replace('-', '−')
    .replace(/\B(?=(\d{3})+$)/g, ',');
const cell = (value: number, id?: string): TableCell => ({
  value: value === 0 ? { kind: 'sign', sign: 'nil' } : { kind: 'number', value },
  text: value === 0 ? '–' : grouped(value),
  unit: 'persons',
  decimals: 0,
  ...(id === undefined ? {} : { id }),
});

const regions =
  'Abai,Akmola,Aktobe,Almaty region,Atyrau,West Kazakhstan,Zhambyl,Zhetisu,Karaganda,Kostanay,Kyzylorda,Mangystau,Pavlodar,North Kazakhstan,Turkistan,Ulytau,East Kazakhstan,Astana,Almaty,Shymkent'.split(
    ',',
  );

export function sampleTable(id: string, label: string, rows = regions.length): TableBlock {
  const names = Array.from({ length: rows }, (_, index) => regions[index % regions.length] ?? '');
  return {
    kind: 'table',
    id,
    label,
    caption: [text('External migration by territory, '), text('January–December 2025')],
    unit: 'persons',
    header: [
      [
        { text: 'Territory', columns: 1, rows: 2 },
        { text: 'All countries', columns: 3, rows: 1 },
        { text: 'CIS countries', columns: 3, rows: 1, mark: '1' },
      ],
      ['Arrivals', 'Departures', 'Net', 'Arrivals', 'Departures', 'Net'].map((head) => ({
        text: head,
        columns: 1,
        rows: 1,
      })),
    ],
    rows: [
      {
        role: 'total',
        label: 'Republic of Kazakhstan',
        level: 0,
        cells: [cell(23761, 'external.arrivals'), cell(7608), cell(16153), cell(19437), cell(5463), cell(13974)],
      },
      ...names.map((name, index) => ({
        role: 'member' as const,
        label: name,
        level: 0,
        groupStart: name === 'Astana',
        cells: [
          cell(534 + index * 31),
          cell(366 + index * 17),
          cell(168 + index * 14),
          cell(461 + index),
          cell(index === 10 ? 0 : 211 + index),
          cell(250 - index * 20),
        ],
      })),
    ],
    notes: [[text('¹ Member states of the Commonwealth of Independent States.')]],
    signs: '– nil',
    source: [text('Source: Bureau of National Statistics, migration-2025-12.xlsx, sheet 3.')],
  };
}

const years = Array.from({ length: 10 }, (_, index) => String(2016 + index));
const lines: ChartBlock = {
  kind: 'chart',
  id: 'external-migration-chart',
  label: 'Figure 1',
  form: 'lines',
  caption: [text('External migration')],
  subtitle: 'Thousand people, 2016–2025',
  categories: years,
  series: (['arrivals', 'departures', 'net'] as const).map((code, index) => ({
    code,
    label: ['Arrivals', 'Departures', 'Net migration'][index] ?? '',
    points: years.map((_, year) => {
      const value = [13000 + year * 1200, 35000 - year * 3000, -22000 + year * 4200][index] ?? 0;
      return { value, text: grouped(value) };
    }),
  })),
  axis: { decimals: 0, divisor: 1000, group: ',', point: '.' },
  alt: 'Line chart of arrivals and departures, 2016 to 2025.',
  notes: [],
  source: [text('Source: Bureau of National Statistics.')],
};
const groups = [
  'Kazakhs',
  'Russians',
  'Uzbeks',
  'Karakalpaks',
  'Kyrgyz',
  'Ukrainians',
  'Tatars',
  'Other ethnic groups',
];
const shares: ChartBlock = {
  ...lines,
  id: 'ethnic-structure',
  label: 'Figure 2',
  form: 'shares',
  caption: [text('Structure of external migration by selected ethnic groups')],
  subtitle: 'Per cent of the total, January–December 2025',
  categories: ['Arrivals', 'Departures'],
  series: groups.map((label, index) => ({
    code: label.toLowerCase(),
    label,
    points: [
      [58.5, 15.2, 7.8, 4.7, 1.7, 1.3, 1.1, 9.7][index] ?? 0,
      [12.1, 64.8, 0.9, 0.1, 0.4, 5.6, 2.3, 13.8][index] ?? 0,
    ].map((value) => ({ value, text: `${value.toFixed(1)}%` })),
  })),
  axis: { decimals: 0, divisor: 1, group: ',', point: '.' },
  alt: 'Two bars of one hundred per cent.',
};

const blocks: readonly Block[] = [
  {
    kind: 'title',
    office:
      'Bureau of National Statistics of the Agency for Strategic Planning and Reforms of the Republic of Kazakhstan',
    title: 'Migration of the population of the Republic of Kazakhstan',
    period: 'January–December 2025',
    status: 'Preliminary data',
    dates: [
      { label: 'Date of publication', text: '9 February 2026, 12:00 (Astana)' },
      { label: 'Date of next publication', text: '12 May 2026 (January–March 2026)' },
    ],
  },
  {
    kind: 'key-figures',
    items: [
      {
        label: 'Arrivals from abroad',
        figure: { id: 'external.arrivals', text: '23,761' },
        direction: 'down',
        change: [figure('external.arrivals.change', '20.7%'), text(' down on a year earlier')],
      },
      {
        label: 'Departures abroad',
        figure: { id: 'external.departures', text: '7,608' },
        direction: 'down',
        change: [figure('external.departures.change', '40.5%'), text(' down on a year earlier')],
      },
      {
        label: 'Net external migration',
        figure: { id: 'external.net', text: '16,153' },
        change: [figure('external.net@2024-12', '17,164'), text(' a year earlier')],
      },
    ],
  },
  {
    kind: 'contents',
    title: 'Contents',
    entries: ['1 Key points', '2 Dynamic tables', '3 Glossary'].map((entry, index) => ({
      target: `section-${index + 1}`,
      text: entry,
    })),
  },
  { kind: 'heading', level: 1, id: 'section-1', number: '1', children: [text('Key points')] },
  {
    kind: 'list',
    role: 'key-points',
    items: [
      [
        text('In January–December 2025, '),
        figure('external.arrivals', '23,761'),
        text(' people arrived in Kazakhstan from abroad and '),
        figure('external.departures', '7,608'),
        text(' left.'),
      ],
      [
        text('Compared with the corresponding period of 2024, arrivals fell by '),
        figure('external.arrivals.change', '20.7%'),
        text(' and departures by '),
        figure('external.departures.change', '40.5%'),
        { kind: 'note-mark', mark: '1' },
        text('.'),
      ],
    ],
  },
  {
    kind: 'paragraph',
    role: 'note',
    children: [
      { kind: 'note-mark', mark: '1' },
      text(' Against the preliminary data for January–December 2024 (29,948 arrivals, 12,784 departures).'),
    ],
  },
  lines,
  { kind: 'heading', level: 2, id: 'tables', number: '', children: [text('Tables')] },
  sampleTable('external-by-territory', 'Table 1'),
  shares,
  { kind: 'heading', level: 1, id: 'section-2', number: '2', children: [text('Dynamic tables')] },
  {
    kind: 'paragraph',
    role: 'text',
    children: [
      text('The series are kept in the '),
      { kind: 'link', href: 'migration-2025-12-en.xlsx', children: [text('spreadsheet')] },
      text(' of this release; '),
      { kind: 'reference', target: 'external-by-territory', text: 'Table 1' },
      text(' is taken from it.'),
      { kind: 'footnote', mark: '1' },
    ],
  },
  {
    kind: 'list',
    role: 'numbers',
    items: [
      [{ kind: 'link', href: "migration-2025-12-en.xlsx#'D01'!A1", children: [text('All flows: arrivals')] }],
      [text('All flows: departures')],
    ],
  },
  {
    kind: 'footnotes',
    items: [
      {
        mark: '1',
        children: [
          text('Figures of 2024 are preliminary; see '),
          { kind: 'link', href: 'https://example.org/migration', children: [text('the methodology')] },
          text('.'),
        ],
      },
    ],
  },
  { kind: 'heading', level: 1, id: 'section-3', number: '3', children: [text('Glossary')] },
  {
    kind: 'terms',
    items: [
      {
        term: [text('Net migration')],
        meaning: [
          text('the difference between arrivals and departures; '),
          { kind: 'strong', children: [text('never')] },
          text(' given in per cent, '),
          { kind: 'emphasis', children: [text('ever')] },
          text('. Ә ғ қ ң ө ұ ү һ і ₸ Көші-қон айырымы.'),
        ],
      },
    ],
  },
  { kind: 'list', role: 'bullets', items: [[text('the number of arrivals;')], [text('the number of departures.')]] },
  {
    kind: 'contacts',
    columns: [
      [
        { label: 'Responsible for the release', text: 'Department of Population Statistics' },
        { label: 'Director of the Department', text: 'A. Example, tel. +7 7172 000001' },
      ],
      [
        { label: 'Executor', text: 'B. Example, tel. +7 7172 000002' },
        { label: 'E-mail', text: 'b.example@example.org' },
        { label: 'Address', text: '010000, Astana, Mangilik El avenue, 8' },
      ],
    ],
  },
];

export const sampleDocument: DocumentTree = {
  language: 'en',
  locale: 'en-GB',
  foreign: [
    ['[әғқңөұүһі]', 'kk'],
    [String.raw`\p{Script=Cyrillic}`, 'ru'],
  ],
  hyphenation: 'patterns-en',
  release: 'migration',
  period: '2025-12',
  title: 'Migration of the population of the Republic of Kazakhstan',
  furniture: {
    office: 'Bureau of National Statistics',
    runningTitle: 'Migration of the population',
    runningPeriod: 'January–December 2025',
    foot: [
      'Department of Population Statistics · Director A. Example, tel. +7 7172 000001 · Executor B. Example, tel. +7 7172 000002, b.example@example.org',
      'Published 9 February 2026 · Next publication 12 May 2026',
    ],
    page: '{page} / {pages}',
    continued: '{label}, continued',
    contents: 'Contents',
    spreadsheet: english().spreadsheet,
    bands: [
      { kind: 'draft', text: 'DRAFT 3 · not for release before 9 February 2026, 12:00 (Astana)' },
      { kind: 'sample', text: 'SAMPLE DATA · figures other than the published totals are illustrative' },
    ],
    watermark: 'DRAFT',
  },
  blocks,
  annex: [
    {
      ...sampleTable('series-1', 'D01'),
      caption: [text('All flows: arrivals, by year')],
      header: [
        [
          { text: 'Territory', columns: 1, rows: 1 },
          ...['2020', '2021', '2022', '2023', '2024', '2025'].map((year) => ({ text: year, columns: 1, rows: 1 })),
        ],
      ],
    },
  ],
  cover: [
    { label: 'Release', text: 'Migration of the population of the Republic of Kazakhstan' },
    { label: 'Period', text: 'January–December 2025' },
    { label: 'Status', text: 'Preliminary data' },
    { label: 'Contact', text: 'b.example@example.org' },
  ],
  signs: [{ label: '–', text: 'nil: the phenomenon does not occur' }],
};

const require = createRequire(import.meta.url);
export const house: House = parse(
  readFileSync(new URL('../../templates/house.yaml', import.meta.url), 'utf8'),
) as House; // the office's own file

export const samplePublication: Publication = {
  document: sampleDocument,
  house,
  fonts: {
    regular: readFileSync(require.resolve(house.fonts.regular)),
    semibold: readFileSync(require.resolve(house.fonts.semibold)),
    italic: readFileSync(require.resolve(house.fonts.italic)),
  },
  date: new Date('2026-02-09T07:00:00Z'),
  author: 'Bureau of National Statistics',
  properties: { release: 'migration', period: '2025-12', language: 'en', stage: 'draft-3', version: '0.1.0' },
  files: { pdf: 'migration-2025-12-en.pdf', docx: 'migration-2025-12-en.docx', xlsx: 'migration-2025-12-en.xlsx' },
};
