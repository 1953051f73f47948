import { readCsv } from './csv.ts';
import type { Figure, Figures } from './figures.ts';

/** What does not hold, as sentences, and how many identities were looked at. */
export type Verdict = { readonly held: number; readonly broken: readonly string[] };
type Dimension = 'flow' | 'direction' | 'territory' | 'partner' | 'ethnic' | 'period';
type Look = (wanted: Partial<Record<Dimension, string>>) => number | undefined;

const listOf = (name: string): readonly string[] =>
  readCsv('labels.csv').flatMap((row) => (row.get('list') === name ? [row.get('code') ?? ''] : []));
const territories = listOf('territory').filter((code) => code !== 'KZ');
const cis = listOf('cis-country');
const others = listOf('other-country');
const groups = listOf('ethnic');

/**
 * Judges figures by the identities of migration accounting alone: it shares nothing with the code that invents
 * figures but their codes.
 */
export function verify(figures: Figures): Verdict {
  const values = new Map<string, number>();
  for (const { codes, value } of figures.values()) values.set(signature(codes), value);
  const broken: string[] = [];
  let held = 0;
  const judge = (what: string, stated: number | undefined, computed: number | undefined): void => {
    if (stated === undefined && computed === undefined) return;
    if (stated === computed) held += 1;
    else broken.push(`${what}: stated ${stated}, computed ${computed}`);
  };
  for (const figure of figures.values())
    judgeFigure(figure, (wanted) => values.get(signature({ ...figure.codes, ...wanted })), judge);
  return { held, broken };
}

type Judge = (what: string, stated: number | undefined, computed: number | undefined) => void;

function judgeFigure({ codes, value }: Figure, at: Look, judge: Judge): void {
  const { flow, direction, territory, partner, ethnic, period } = codes;
  const name = signature(codes);
  if (direction === 'net') {
    judge(`${name} net`, value, total([at({ direction: 'arrivals' }), -(at({ direction: 'departures' }) ?? NaN)]));
    if (flow === 'internal' && territory === 'KZ') judge(`${name} closed`, value, 0);
    if (flow === 'intraregional') judge(`${name} within`, value, 0);
    if (flow === 'interregional') judge(`${name} internal net`, value, at({ flow: 'internal' }));
  }
  if (partner !== 'world' || ethnic !== 'all-groups') return;
  if (flow === 'all') judge(`${name} flows`, value, total([at({ flow: 'external' }), at({ flow: 'internal' })]));
  if (flow === 'external' && at({ flow: 'cis' }) !== undefined) {
    judge(
      `${name} flows`,
      value,
      total([at({ flow: 'cis' }), at({ flow: 'other' }), at({ partner: 'not-stated' }) ?? 0]),
    );
  }
  if (flow === 'internal' && at({ flow: 'interregional' }) !== undefined) {
    judge(`${name} flows`, value, total([at({ flow: 'interregional' }), at({ flow: 'intraregional' })]));
  }
  if (territory === 'KZ') judgeCountry(codes, value, at, judge);
  if (/^\d{4}$/.test(period)) judgeYear(name, period, value, at, judge);
  const through = /^(\d{4})-M01-M(\d\d)$/.exec(period);
  // Where months stand at all, they make what has added up.
  if (through !== null && at({ period: `${through[1]}-M01` }) !== undefined)
    judge(`${name} months`, value, monthsThrough(through[1] ?? '', Number(through[2]), at));
}

function judgeCountry(codes: Figure['codes'], value: number, at: Look, judge: Judge): void {
  const { flow, direction, period } = codes;
  const name = signature(codes);
  const present = territories.map((territory) => at({ territory })).filter((part) => part !== undefined);
  if (present.length > 0) judge(`${name} territories`, value, total(present));
  if (present.length > 0) judge(`${name} number of territories`, present.length, territoriesOf(period));
  const partnersOf = (list: readonly string[]): readonly (number | undefined)[] =>
    list.map((partner) => at({ flow: 'external', partner }));
  if (at({ flow: 'external', partner: 'RUS' }) !== undefined) {
    if (flow === 'cis') judge(`${name} countries`, value, total(partnersOf(cis)));
    if (flow === 'other') judge(`${name} countries`, value, total(partnersOf(others)));
  }
  if (flow === 'external' && at({ ethnic: 'kazakh' }) !== undefined) {
    judge(`${name} ethnic groups`, value, total(groups.map((ethnic) => at({ ethnic }))));
  }
  if (flow === 'internal' && direction === 'arrivals') judge(`${name} moves`, value, at({ direction: 'departures' }));
}

function judgeYear(name: string, year: string, value: number, at: Look, judge: Judge): void {
  if (at({ period: `${year}-M01` }) !== undefined) judge(`${name} months`, value, monthsThrough(year, 12, at));
}

const monthsThrough = (year: string, last: number, at: Look): number | undefined =>
  total(Array.from({ length: last }, (_, index) => at({ period: `${year}-M${String(index + 1).padStart(2, '0')}` })));

/** Shymkent has stood beside Turkistan since 2018, Abai, Zhetisu and Ulytau since 2022. */
function territoriesOf(period: string): number {
  const year = Number(period.slice(0, 4));
  if (year < 2018) return 16;
  return year < 2022 ? 17 : 20;
}

function total(parts: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    if (part === undefined || Number.isNaN(part)) return undefined;
    sum += part;
  }
  return sum;
}

const signature = (codes: Partial<Record<Dimension, string>>): string =>
  [codes.flow, codes.direction, codes.territory, codes.partner, codes.ethnic, codes.period].join(' ');
