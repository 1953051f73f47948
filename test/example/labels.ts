import { country } from './codes.ts';
import { field, readCsv } from './csv.ts';

export type Label = { readonly code: string; readonly kk: string };

function list(name: string): readonly Label[] {
  return readCsv('labels.csv')
    .filter((row) => field(row, 'list') === name)
    .map((row) => ({ code: field(row, 'code'), kk: field(row, 'kk') }));
}

/** Stub labels in the order of the rows: the country, regions in the Kazakh alphabet, then the three cities. */
export const territoryRows = list('territory');
export const territoryCodes = territoryRows.map(({ code }) => code).filter((code) => code !== country);
export const cisCountries = list('cis-country');
export const otherCountries = list('other-country');
export const notStated = list('not-stated');
export const partners = [...cisCountries, ...otherCountries, ...notStated];
export const ethnicGroups = list('ethnic');

/** Abai, Zhetisu and Ulytau were formed on 08.06.2022 out of these regions. */
const formed2022: Readonly<Record<string, string>> = { 10: '63', 33: '19', 62: '35' };

/** The territory that held this one's figures in that year: itself, once it was there. */
export function holderOf(territory: string, year: number): string {
  if (territory === '79' && year < 2018) return '61';
  return year < 2022 ? (formed2022[territory] ?? territory) : territory;
}

export function territoriesIn(year: number): readonly string[] {
  return territoryCodes.filter((territory) => holderOf(territory, year) === territory);
}
