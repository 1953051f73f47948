import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { grid, keyPoints, TONGUES } from './grid.ts';

const GOLDEN = new URL('golden/key-points.txt', import.meta.url);

/** As a reader sees it: a no-break space is a space. */
const shown = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the key points in three languages', () => {
  const cases = grid();
  const text = cases
    .map(
      ({ name, said }) =>
        `== ${name}\n${TONGUES.flatMap((tongue) => said[tongue].map((line) => `${tongue}  ${shown(line)}\n`)).join('')}`,
    )
    .join('\n');

  it('say every case of the grid rightly (golden/key-points.txt)', () => {
    assert.ok(cases.length >= 60, String(cases.length));
    if (process.env['STATPRESS_GOLDENS'] === 'write') writeFileSync(GOLDEN, text);
    assert.equal(text, readFileSync(GOLDEN, 'utf8'));
  });

  it('never say an unfilled hole, a sign, a doubled space or word', () => {
    assert.doesNotMatch(text, /undefined|NaN|[{}…·]| {3}| ,| \.(?!\d)|\.\./);
    assert.doesNotMatch(text, /(?<![\p{L}-])(\p{L}{2,}) \1(?![\p{L}-])/u);
  });

  it('have no letter of another alphabet', () => {
    for (const line of text.split('\n')) {
      if (/^(kk|ru) /.test(line)) assert.doesNotMatch(line.replace(/^(kk|ru) {2}(Note: )?/, ''), /[A-Za-z]/, line);
      if (line.startsWith('en ')) assert.doesNotMatch(line, /\p{Script=Cyrillic}/u);
    }
  });

  it('say each sentence of the published year as the office does', () => {
    const said = Object.fromEntries(TONGUES.map((tongue) => [tongue, keyPoints({}, tongue).map(shown).join('\n')]));
    const SENTENCES: readonly (readonly [(typeof TONGUES)[number], string])[] = [
      [
        'kk',
        '2025 жылғы қаңтар-желтоқсанда елге келгендер саны 23 761 адамды, елден кеткендер саны 7 608 адамды құрады.',
      ],
      ['ru', 'В январе-декабре 2025 года в страну прибыл 23 761 человек, выбыло 7 608 человек.'],
      ['en', 'In January–December 2025, 23,761 people arrived in Kazakhstan from abroad and 7,608 left.'],
      ['kk', 'Көші-қон айырымы 16 153 адамды құрады.'],
      ['ru', 'Сальдо миграции составило 16 153 человека.'],
      ['en', 'Net migration was 16,153 people.'],
      ['kk', '2024 жылғы тиісті кезеңмен салыстырғанда келгендер саны 20,7%-ға, кеткендер саны 40,5%-ға азайды.'],
      [
        'ru',
        'По сравнению с соответствующим периодом 2024 года число прибывших уменьшилось на 20,7%, выбывших – на 40,5%.',
      ],
      ['en', 'Compared with the corresponding period of 2024, arrivals fell by 20.7% and departures by 40.5%.'],
      ['kk', 'ТМД елдерінен келгендердің үлесі 81,8%-ды, осы елдерге кеткендердің үлесі 71,8%-ды құрады.'],
      ['ru', 'Доля прибывших из стран СНГ составила 81,8%, доля выбывших в эти страны – 71,8%.'],
      ['en', 'CIS countries accounted for 81.8% of arrivals from abroad and 71.8% of departures.'],
      ['kk', '13,6%-ға артты.'],
      ['ru', 'Численность переезжающих в пределах страны увеличилась на 13,6%'],
      ['en', 'Moves within the country rose by 13.6%'],
      [
        'kk',
        'Өңіраралық көші-қонда еліміздің 4 өңірінде: Астана (87 459 адам), Алматы (12 110 адам), Шымкент (15 130 адам) қалаларында және Алматы облысында (33 126 адам) оң айырым қалыптасты.',
      ],
      [
        'ru',
        'По межрегиональным перемещениям положительное сальдо сложилось в 4 регионах: городах Астана (87 459 человек), Алматы (12 110 человек), Шымкент (15 130 человек) и Алматинской области (33 126 человек).',
      ],
      [
        'en',
        'four territories gained people: the cities of Astana (87,459), Almaty (12,110) and Shymkent (15,130), and Almaty region (33,126).',
      ],
    ];
    assert.deepEqual(
      SENTENCES.filter(([tongue, sentence]) => !said[tongue]?.includes(sentence)),
      [],
    );
  });
});
