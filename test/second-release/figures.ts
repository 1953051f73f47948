/** Territories as the bulletin prints them, with an invented urban and rural population of 1 January 2017. The figures are illustrative. */
const START: readonly (readonly [label: string, code: string, urban: number, rural: number])[] = [
  ['Абай', '10', 360_000, 250_000],
  ['Ақмола', '11', 380_000, 350_000],
  ['Ақтөбе', '15', 590_000, 270_000],
  ['Алматы', '19', 210_000, 1_080_000],
  ['Атырау', '23', 330_000, 290_000],
  ['Батыс Қазақстан', '27', 340_000, 310_000],
  ['Жамбыл', '31', 460_000, 660_000],
  ['Жетісу', '33', 300_000, 400_000],
  ['Қарағанды', '35', 940_000, 240_000],
  ['Қостанай', '39', 490_000, 380_000],
  ['Қызылорда', '43', 350_000, 430_000],
  ['Маңғыстау', '47', 280_000, 370_000],
  ['Павлодар', '55', 530_000, 230_000],
  ['Солтүстік Қазақстан', '59', 250_000, 310_000],
  ['Түркістан облысы', '61', 410_000, 1_550_000],
  ['Ұлытау', '62', 170_000, 55_000],
  ['Шығыс Қазақстан', '63', 490_000, 260_000],
  ['Астана қаласы', '71', 970_000, 0],
  ['Алматы қаласы', '75', 1_750_000, 0],
  ['Шымкент қаласы', '79', 920_000, 0],
];

export const FIRST_YEAR = 2017;
const SHRINKING = new Set(['39', '55', '59', '63']);
/** Since 8 June 2022, and 19 June 2018 (KATO): on the days before, the people are counted in the region they were part of. */
const FOUNDED: ReadonlyMap<string, { readonly year: number; readonly outOf: string }> = new Map([
  ['10', { year: 2022, outOf: '63' }],
  ['33', { year: 2022, outOf: '19' }],
  ['62', { year: 2022, outOf: '35' }],
  ['79', { year: 2018, outOf: '61' }],
]);

/** One row of a table: «барлық халық» with men and women, then urban and rural the same way. */
export type Row = { readonly label: string; readonly code: string; readonly urban: Sexes; readonly rural: Sexes };
export type Sexes = { readonly both: number; readonly male: number; readonly female: number };

const part = (start: number, code: string, year: number, yearly: number): Sexes => {
  const rate = SHRINKING.has(code) ? -0.004 : yearly;
  const both = Math.round(start * (1 + rate * (year - FIRST_YEAR)));
  const male = Math.round(both * 0.488);
  return { both, male, female: both - male };
};

/** Population of every territory on 1 January of a year. */
export function populationOn(year: number): readonly Row[] {
  return START.map(([label, code, urban, rural]) => ({
    label,
    code,
    urban: part(urban, code, year, 0.021),
    rural: part(rural, code, year, 0.003),
  }));
}

export const wholeOf = ({ urban, rural }: Row): number => urban.both + rural.both;
export const countryOf = (rows: readonly Row[]): number => rows.reduce((sum, row) => sum + wholeOf(row), 0);

const partOfAnother = (code: string, year: number): boolean => year <= (FOUNDED.get(code)?.year ?? 0);

/** The territories that there were on 1 January of a year, each with the people of those that were still part of it. */
export function standingOn(year: number): readonly Row[] {
  const all = populationOn(year);
  return all
    .filter(({ code }) => !partOfAnother(code, year))
    .map((row) => {
      const parts = all.filter(({ code }) => partOfAnother(code, year) && FOUNDED.get(code)?.outOf === row.code);
      return added(row.label, row.code, [row, ...parts]);
    });
}

/** Several rows as one. */
export function added(label: string, code: string, rows: readonly Row[]): Row {
  const sum = (parts: readonly Sexes[]): Sexes => ({
    both: parts.reduce((total, { both }) => total + both, 0),
    male: parts.reduce((total, { male }) => total + male, 0),
    female: parts.reduce((total, { female }) => total + female, 0),
  });
  return { label, code, urban: sum(rows.map(({ urban }) => urban)), rural: sum(rows.map(({ rural }) => rural)) };
}

/** What a row of a table over the years holds for one of them: nothing for a territory that was still part of another. */
export function countedOn(code: string, year: number): number | undefined {
  const row = standingOn(year).find((one) => one.code === code);
  return row && wholeOf(row);
}
