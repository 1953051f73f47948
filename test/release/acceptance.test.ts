import assert from 'node:assert/strict';
import { makeDraft, type Made } from './made.ts';
import { pdfText, wordText, wordHeadings } from './read.ts';

/** The release of 9 February 2026, as published: the figures that the office printed. */
const PUBLISHED = [
  ['external.arrivals', '23761', '23,761'],
  ['external.departures', '7608', '7,608'],
  ['external.net', '16153', '16,153'],
  ['external.arrivals.change', '-20.7', '20.7%'],
  ['external.departures.change', '-40.5', '40.5%'],
  ['cis.arrivals.share', '81.8', '81.8%'],
  ['cis.departures.share', '71.8', '71.8%'],
  ['internal.movers.change', '13.6', '13.6%'],
  ['interregional.gaining/71', '87459', '87,459'],
  ['interregional.gaining/75', '12110', '12,110'],
  ['interregional.gaining/79', '15130', '15,130'],
  ['interregional.gaining/19', '33126', '33,126'],
  ['interregional.gaining.count', '4', 'four territories'],
] as const;

const SECTIONS = [
  'Key points',
  'Dynamic tables',
  'Glossary',
  'Methodological explanations',
  'Useful links',
  'Contacts',
];

/** What the reference release says in each of its parts, and so must both editions, in this order. */
const IN_ORDER = [
  'Migration of the population of the Republic of Kazakhstan',
  'January–December 2025',
  'Preliminary data',
  'Date of publication: 9 February 2026',
  'Date of next publication: 12 May 2026',
  'Contents',
  'Key points',
  '23,761 people arrived in Kazakhstan from abroad',
  'arrivals fell by 20.7% and departures by 40.5%',
  'CIS countries accounted for 81.8% of arrivals from abroad and 71.8% of departures',
  'rose by 13.6%',
  'the cities of Astana (87,459), Almaty (12,110) and Shymkent (15,130), and Almaty region (33,126)',
  'as published in February 2025',
  'External migration',
  'Structure of external migration by selected ethnic groups',
  'Spreadsheets',
  'Dynamic tables',
  'All flows: arrivals, by year',
  'Net internal migration, by year',
  'External migration: arrivals, by month',
  'Net internal migration, by month',
  'Glossary',
  'Methodological explanations',
  'per 1,000 population',
  'Useful links',
  'Responsible for the release',
  'Department of Population Statistics',
];

describe('the migration release of January–December 2025', () => {
  let made: Made;
  let pdf = '';
  let word = '';

  before(async () => {
    made = await makeDraft();
    pdf = await pdfText(made.file('pdf'));
    word = wordText(made.file('docx'));
  });
  after(() => made.remove());

  it('records every published figure under its id, rounded to its decimals', () => {
    const figures = new Map(made.figures().map((figure) => [figure.id, figure]));
    const rounded = PUBLISHED.map(([id]) => Number(figures.get(id)?.value).toFixed(figures.get(id)?.decimals));
    assert.deepEqual(
      rounded,
      PUBLISHED.map(([, value]) => value),
    );
  });

  it('names exactly the four gaining territories', () => {
    const ids = made.figures().map(({ id }) => id);
    assert.deepEqual(
      ids.filter((id) => id.startsWith('interregional.gaining/')),
      ['19', '71', '75', '79'].map((code) => `interregional.gaining/${code}`),
    );
  });

  for (const edition of ['PDF', 'Word'] as const) {
    it(`prints every published figure in the ${edition} edition`, () => {
      const text = edition === 'PDF' ? pdf : word;
      assert.deepEqual(
        PUBLISHED.filter(([, , printed]) => !text.includes(printed)),
        [],
      );
    });

    it(`holds every section of the reference in the ${edition} edition, in order`, () => {
      const text = edition === 'PDF' ? pdf : word;
      let from = 0;
      const missing = IN_ORDER.filter((part) => {
        const at = text.indexOf(part, from);
        if (at >= 0) from = at;
        return at < 0;
      });
      assert.deepEqual(missing, []);
    });

    it(`has none of the defects of the published English text in the ${edition} edition`, () => {
      const text = edition === 'PDF' ? pdf : word;
      const defects = [
        /amounted/,
        /% times/,
        /Тел\./,
        /disposal/i,
        /1\.000/,
        /international migration/i,
        /4 regions/,
        /number of decreased/,
        /net migration, net migration/i,
        /NaN|undefined|\[object/,
      ];
      assert.deepEqual(
        defects.filter((defect) => defect.test(text)),
        [],
      );
    });

    it(`says that the data are preliminary and a sample in the ${edition} edition`, () => {
      const text = edition === 'PDF' ? pdf : word;
      assert.match(text, /Preliminary data/);
      assert.match(text, /SAMPLE · only the published totals are real/);
    });
  }

  it('prints every number of the Word edition as often in the PDF edition, whose charts print some more', () => {
    const counted = (text: string): Map<string, number> => {
      const numbers = new Map<string, number>();
      for (const [number] of text.matchAll(/−?\d[\d,]*,\d{3}|−?\d+\.\d%?/g))
        numbers.set(number, (numbers.get(number) ?? 0) + 1);
      return numbers;
    };
    const [inPdf, inWord] = [counted(pdf), counted(word)];
    assert.ok(inWord.size > 100, `${inWord.size}`);
    assert.deepEqual(
      [...inWord].filter(([number, times]) => (inPdf.get(number) ?? 0) < times),
      [],
    );
  });

  it('has real headings in Word for every section', () => {
    assert.deepEqual(
      wordHeadings(made.file('docx')).map((heading) => heading.replace(/^\d+\s*/, '')),
      SECTIONS,
    );
  });
});
