/** A made-up release as plain data: 5 tables of 21 × 8, 2 charts, text; about nine pages. */
const territories = Array.from({ length: 20 }, (_, index) => `Territory ${index + 1}`);
const head = ['Territory', 'Arrivals', 'Departures', 'Net', 'CIS in', 'CIS out', 'CIS net', 'Change, %'];
const grouped = (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');

const table = (number) => ({
  caption: `Table ${number}. Migration by territory, January–December 2025`,
  head,
  rows: ['Republic', ...territories].map((name, row) => [
    name,
    ...head.slice(1).map((_, column) => grouped((row === 0 ? 23761 : 520) + row * 37 * (column + number))),
  ]),
});

const years = Array.from({ length: 10 }, (_, index) => String(2016 + index));
const chart = (number) => ({
  caption: `Figure ${number}. External migration, 2016–2025`,
  categories: years,
  series: ['Arrivals', 'Departures', 'Net migration'].map((name, line) => ({
    name,
    values: years.map((_, year) => 12000 + 1500 * year * (line - 1) + 900 * line * number),
  })),
});

const sentence =
  'In January–December 2025, 23,761 people arrived in the country from abroad and 7,608 left; compared with the ' +
  'corresponding period of the year before, arrivals fell by 20.7% and departures by 40.5%. ';
const section = (heading, paragraphs) => ({
  heading,
  paragraphs: Array.from({ length: paragraphs }, () => sentence.repeat(3)),
});

/** @type {import('./content.d.mts').Content} */
export const content = {
  title: 'Migration of the population',
  period: 'January–December 2025',
  sections: [
    section('1 Key points', 5),
    section('2 Dynamic tables', 6),
    section('3 Glossary', 11),
    section('4 Methodological explanations', 12),
    section('5 Useful links', 3),
  ],
  tables: [1, 2, 3, 4, 5].map(table),
  charts: [1, 2].map(chart),
};
