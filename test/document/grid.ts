import type { Indicators } from '../../src/indicators/compute.ts';
import { decimalsOf, type Figure, type Indicator } from '../../src/indicators/indicator.ts';
import { parseTemplate } from '../../src/document/template.ts';
import type { Unit } from '../../src/value/unit.ts';
import { number } from '../../src/value/value.ts';
import { list } from '../checks/figures.ts';
import { sound } from '../language/packs.ts';
import { CASES, figuresOf, type Year } from './keypoints.ts';
import { keyIndicators, migrationTemplate, PRELIMINARY, printed, rendered, telling } from './telling.ts';

export const TONGUES = ['kk', 'ru', 'en'] as const;
type Tongue = (typeof TONGUES)[number];
export type Case = { readonly name: string; readonly said: Readonly<Record<Tongue, readonly string[]>> };

/** Numbers whose last digits decide about the words beside them. */
const PERSONS = [0, 1, 2, 3, 5, 11, 12, 21, 22, 101, 111, 1002, 1_000_000];

/** In the nominative («прибыл 21 человек») and governed by a verb («составило 21 человека»), positive and negative. */
const COUNTS: readonly (readonly [string, Year])[] = PERSONS.flatMap((count): readonly (readonly [string, Year])[] => [
  [
    `${count} arrive, nobody leaves`,
    { arrivals: String(count), departures: '0', cisArrivals: '0', cisDepartures: '0' },
  ],
  [
    `nobody arrives, ${count} leave`,
    { arrivals: '0', departures: String(count), cisArrivals: '0', cisDepartures: '0' },
  ],
]);

/** The key points of a year, without those that are as in the published year. */
export function keyPoints(year: Year, tongue: Tongue): readonly string[] {
  const indicators = keyIndicators(figuresOf(year), year.vintage);
  const render = rendered(migrationTemplate(tongue), telling(indicators, PRELIMINARY, list, tongue));
  const lines = printed(render.section('key-points')).filter((line) => /^(- |Note: )/.test(line));
  if (render.findings.length > 0) throw new Error(JSON.stringify(render.findings));
  return lines;
}

function years(): readonly Case[] {
  const published = { kk: keyPoints({}, 'kk'), ru: keyPoints({}, 'ru'), en: keyPoints({}, 'en') };
  return [...CASES, ...COUNTS].map(([name, year], index) => ({
    name,
    said: inEach((tongue) =>
      keyPoints(year, tongue).filter((line) => index === 0 || !published[tongue].includes(line)),
    ),
  }));
}

/** One synthetic figure, said by a template of one line. */
const FRAMES: Readonly<Record<Tongue, string>> = {
  kk: 'ТМД елдерінен келгендердің үлесі {{#unless (level "x")}}{{by "x"}}, кеткендердің үлесі {{/unless}}{{changed "x"}}.',
  ru: 'Доля прибывших {{changed "x" "feminine"}}{{#unless (level "x")}}, выбывших – {{by "x"}}{{/unless}}; число прибывших {{changed "x" "neuter"}}, поток {{changed "x" "masculine"}}, доли {{changed "x" "plural"}}.',
  en: 'The shares {{changed "x"}}{{#unless (level "x")}}, that of departures {{by "x"}}{{/unless}}.',
};

const CHANGES: readonly (readonly [string, Unit, readonly string[]])[] = [
  [
    'percentage points',
    'percentage-points',
    ['0.04', '1', '-1', '1.499', '2', '-2.3', '5', '11', '21', '-21', '22.04', '101'],
  ],
  ['per cent', 'percent-change', ['0', '0.04', '0.05', '1', '-2', '5.5', '-21', '99.94', '-100']],
  ['per cent, said in times', 'percent-change', ['100', '130', '200', '400', '1000', '2000', '2100', '2130', '10000']],
];

function changes(): readonly Case[] {
  return CHANGES.flatMap(([what, unit, values]) =>
    values.map((value) => ({
      name: `${value} ${what}`,
      said: inEach((tongue) => [sentence(FRAMES[tongue], of(value, unit), tongue)]),
    })),
  );
}

function sentence(body: string, indicators: Indicators, tongue: Tongue): string {
  const template = sound(parseTemplate(`{{#section "s"}}\n- ${body}\n{{/section}}`, 'x.md.hbs'));
  return printed(rendered(template, telling(indicators, PRELIMINARY, list, tongue)).section('s')).join('');
}

function of(value: string, unit: Unit): Indicators {
  const lineage = { kind: 'operation', operation: 'change', inputs: [] } as const;
  const figure: Figure = { id: 'x', codes: {}, value: number(value), unit, decimals: decimalsOf(unit), lineage };
  const indicator: Indicator = { id: 'x', dimensions: [], unit, cells: [figure] };
  return {
    indicators: new Map([['x', indicator]]),
    figures: new Map([['x', figure]]),
    yearAgo: () => undefined,
    incomplete: false,
    findings: [],
  };
}

function inEach<T>(make: (tongue: Tongue) => T): Readonly<Record<Tongue, T>> {
  return { kk: make('kk'), ru: make('ru'), en: make('en') };
}

export const grid = (): readonly Case[] => [...years(), ...changes()];
