import assert from 'node:assert/strict';
import type { Finding } from '../../src/finding/finding.ts';
import { CONTACTS, guarded, packOf, textOf, TONGUES, wordsOf, type Tongue } from './planted.ts';

/** Language, what is told, the words of the real text, what stands there instead. The fault is told on the line of the change. */
type Planted = readonly [tongue: Tongue, code: string, from: string, to: string];

const IN_WORDS: readonly Planted[] = [
  // The defects of the English release of 2025.
  ['en', 'term-avoided', 'Net migration was {{figure', 'Net migration amounted {{figure'],
  [
    'en',
    'term-avoided',
    'the number of departures is not',
    'the number of decreased from Kazakhstan departures is not',
  ],
  [
    'en',
    'unit-doubled',
    'arrivals {{changed "external.arrivals.change"}};',
    'arrivals {{changed "external.arrivals.change"}} times;',
  ],
  ['en', 'term-avoided', 'All flows: departures, by year', 'All flows: disposal, by year'],
  ['en', 'term-avoided', 'External migration: departures, by year', 'External migration: departure, by year'],
  ['en', 'word-doubled', '- net migration, the difference', '- net migration, net migration, the difference'],
  ['en', 'number-in-words', 'no territory gained or lost people.', 'four regions gained people.'],
  ['ru', 'number-in-words', 'ни в одном регионе не сложилось', 'в четырех регионах не сложилось'],
  ['en', 'template-literal-number', 'no territory gained or lost people.', '4 regions gained people.'],
  ['en', 'number-style', '{{literal "1,000"}}', '{{literal "1.000"}}'],
  ['en', 'term-avoided', '}}External migration{{/exhibit}}', '}}International population migration{{/exhibit}}'],
  ['en', 'term-avoided', 'the corresponding period of the previous year', 'the same period of the previous year'],
  [
    'en',
    'term-avoided',
    'Net migration with CIS countries, by year',
    'Balance of migration with CIS countries, by year',
  ],
  ['en', 'word-foreign', '**Migrant** – a person', '**Migrant** – лицо'],
  ['en', 'script-mixed', '**Arrivals** –', '**Аrrivals** –'],
  ['en', 'quote-straight', '“Taldau”', '"Taldau"'],
  ['en', 'quote-straight', 'the place of residence.', "the person's residence."],
  ['en', 'bracket-unpaired', '(interregional) and', '(interregional and'],
  ['en', 'dash-wrong', '**Migrant** – a', '**Migrant** - a'],
  ['en', 'dash-wrong', 'at {{figure "external.net"}}', 'at -{{figure "external.net"}}'],
  ['en', 'space-wrong', 'twice within the', 'twice  within the'],
  ['en', 'space-wrong', 'arrivals less departures', 'arrivals ,less departures'],
  [
    'en',
    'sentence-open',
    'the same territory and period. It is negative when more people left than came.',
    'the same territory and period',
  ],
  [
    'en',
    'unit-doubled',
    '{{figure "cis.arrivals.share"}} of arrivals from abroad and',
    '{{figure "cis.arrivals.share"}}% of arrivals from abroad and',
  ],
  ['en', 'word-doubled', '"territory" "territories"}} gained', '"territory" "territories"}} territories gained'],
  // Russian.
  ['ru', 'term-avoided', 'Сальдо миграции отрицательное', 'Миграционная убыль'],
  ['ru', 'term-avoided', '}}Внешняя миграция населения{{/exhibit}}', '}}Международная миграция населения{{/exhibit}}'],
  ['ru', 'term-avoided', '- По сравнению с соответствующим периодом', '- По сравнению с аналогичным периодом'],
  ['ru', 'term-avoided', 'число выбывших не публикуется', 'число выбывших снизилось и не публикуется'],
  ['ru', 'word-doubled', 'по отдельным этносам{{/exhibit}}', 'по по отдельным этносам{{/exhibit}}'],
  ['ru', 'unit-doubled', '{{figure "cis.arrivals.share"}}, доля', '{{figure "cis.arrivals.share"}} %, доля'],
  [
    'ru',
    'unit-doubled',
    'выбывших – {{by "external.departures.change"}}.',
    'выбывших – {{by "external.departures.change"}} раза.',
  ],
  ['ru', 'script-mixed', '**Мигрант** –', '**Mигрант** –'],
  ['ru', 'word-foreign', 'меняет место жительства', 'меняет место c жительства'],
  ['ru', 'word-foreign', 'общий годовой коэффициент', 'общий годовой коэффіцієнт'],
  ['ru', 'quote-straight', '«Талдау»', '"Талдау"'],
  ['ru', 'bracket-unpaired', 'системе «Талдау»', 'системе «Талдау'],
  ['ru', 'dash-wrong', 'сальдо миграции – разность между', 'сальдо миграции — разность между'],
  ['ru', 'dash-wrong', 'отрицательное: {{figure "external.net"}}', 'отрицательное: -{{figure "external.net"}}'],
  ['ru', 'space-wrong', 'составило {{figure "external.net"}} {{noun', 'составило {{figure "external.net"}}{{noun'],
  ['ru', 'space-wrong', 'с нее за один', 'с нее , за один'],
  ['ru', 'number-style', '{{literal "1\u00A0000"}}', '{{literal "1,000"}}'],
  // Kazakh.
  ['kk', 'term-avoided', 'көші-қон айырымы – осы', 'көші-қон айырмасы – осы'],
  ['kk', 'term-mixed', 'Көші-қон айырымы теріс болды', 'Көші-қон сальдосы теріс болды'],
  ['kk', 'term-mixed', 'кеткендер саны жарияланбайды', 'кеткендер саны өсті'],
  ['kk', 'term-avoided', '}}Халықтың сыртқы көші-қоны{{/exhibit}}', '}}Халықаралық көші-қон{{/exhibit}}'],
  ['kk', 'term-avoided', '# Глоссарий', '# Түсіндірме сөздік'],
  ['kk', 'term-avoided', '{{figure "external.net"}} адам.', '{{figure "external.net"}} адамдар.'],
  ['kk', 'term-avoided', '}}Сыртқы көші-қон айырымы, айлар', '}}Сыртқы миграция айырымы, айлар'],
  ['kk', 'word-doubled', 'екі рет көшкен', 'екі рет рет көшкен'],
  [
    'kk',
    'unit-doubled',
    '{{changed "external.arrivals.change"}}; кеткендер',
    '{{changed "external.arrivals.change"}} есе; кеткендер',
  ],
  [
    'kk',
    'unit-doubled',
    '{{figure "cis.departures.share" "accusative"}} құрады',
    '{{figure "cis.departures.share" "accusative"}}% құрады',
  ],
  ['kk', 'script-mixed', 'сыртқы көші-қон, {{period}}', 'сыртқы көшi-қон, {{period}}'],
  ['kk', 'word-foreign', 'айырым теріс болады', 'net теріс болады'],
  ['kk', 'number-in-words', 'сондықтан ел бойынша', 'сондықтан бес өңірде ел бойынша'],
  ['kk', 'quote-straight', '«Талдау» ақпараттық', '"Талдау" ақпараттық'],
  ['kk', 'dash-wrong', 'ағындар – сыртқы', 'ағындар - сыртқы'],
  [
    'kk',
    'space-wrong',
    '{{year "year-ago"}} жылғы тиісті кезеңмен салыстырғанда кет',
    '{{year "year-ago"}}жылғы тиісті кезеңмен салыстырғанда кет',
  ],
  [
    'kk',
    'sentence-open',
    'есептеледі, сондықтан ел бойынша ішкі көші-қон айырымы нөлге тең.',
    'есептеледі, сондықтан ел бойынша ішкі көші-қон айырымы нөлге тең',
  ],
  ['kk', 'template-literal-number', 'бірде-бір өңірде', '0 өңірде'],
  // What one language says and another does not.
  ['en', 'translation-adds', '{{literal "2018"}}', '{{literal "2019"}}'],
  [
    'kk',
    'translation-adds',
    'осы елдерге кеткендердің үлесі {{figure "cis.departures.share"',
    'осы елдерге кеткендердің үлесі {{figure "other.departures.share"',
  ],
  [
    'en',
    'translation-differs',
    '{{#exhibit "ethnic-structure"}}Structure of external migration by selected ethnic groups{{/exhibit}}\n\n',
    '',
  ],
  ['kk', 'translation-differs', '## Электрондық кестелер', '### Электрондық кестелер'],
  [
    'en',
    'translation-missing',
    '{{#words "stub.flow"}}Flow{{/words}}\n{{#words "stub.partner"',
    '{{#words "stub.partner"',
  ],
  ['kk', 'translation-missing', '{{#words "stub.ethnic"}}Этнос{{/words}}\n', ''],
];

/** In the words round the pages, and in the office's own. */
const ROUND: readonly (readonly [file: string, ...Planted])[] = [
  [packOf('en'), 'en', 'word-foreign', 'telephone: Tel.', 'telephone: Тел.'],
  [packOf('ru'), 'ru', 'word-foreign', "confidential: { print: 'х'", "confidential: { print: 'x'"],
  [packOf('kk'), 'kk', 'script-mixed', 'executor: Орындаушы', 'executor: Oрындаушы'],
  [packOf('kk'), 'kk', 'term-avoided', 'address: Мекенжайы', 'address: Мекен-жайы'],
  [CONTACTS, 'en', 'word-foreign', 'Department of Population Statistics', 'Департамент of Population Statistics'],
  [CONTACTS, 'ru', 'space-breaking', 'проспект Мәңгілік Ел, 8', 'проспект Мәңгілік Ел, 8 000'],
  [CONTACTS, 'ru', 'space-wrong', 'проспект Мәңгілік Ел, 8', 'проспект Мәңгілік Ел,  8'],
];

const lineOf = (text: string, at: number): number => text.slice(0, at).split('\n').length;

function told(
  file: string,
  [tongue, , from, to]: Planted,
): { readonly line: number; readonly found: readonly string[] } {
  const text = textOf(file);
  const at = text.indexOf(from);
  assert.ok(at >= 0, `${file} does not hold ${from}`);
  const found = guarded(tongue, { [file]: text.replace(from, () => to) });
  return { line: lineOf(text, at), found: found.map(said) };
}

function said({ code, place }: Finding): string {
  return place !== undefined && 'file' in place ? `${place.file}:${place.line} ${code}` : code;
}

describe('the guards of the words', () => {
  for (const tongue of TONGUES)
    it(`tell nothing of the release as it stands in ${tongue}`, () => assert.deepEqual(guarded(tongue), []));

  for (const planted of IN_WORDS)
    it(`tell in ${planted[0]}, with file and line, ${planted[1]}: ${planted[3].slice(0, 60)}`, () => {
      const file = wordsOf(planted[0]);
      const { line, found } = told(file, planted);
      assert.ok(found.includes(`${file}:${line} ${planted[1]}`), `${line}: ${found.join('; ')}`);
    });

  it('tell nothing of a plain space within {{literal}}, which the press sets so that no line ends there', () => {
    const file = wordsOf('ru');
    assert.deepEqual(told(file, ['ru', '', '{{literal "1\u00A0000"}}', '{{literal "1 000"}}']).found, []);
  });

  for (const [file, ...planted] of ROUND)
    it(`tell in ${file}, with its line, ${planted[1]}: ${planted[3]}`, () => {
      const { line, found } = told(file, planted);
      assert.ok(found.includes(`${file}:${line} ${planted[1]}`), `${line}: ${found.join('; ')}`);
    });
});
