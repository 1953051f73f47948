import assert from 'node:assert/strict';
import { withEnding } from '../../src/language/ending.ts';
import { formatDate, formatPeriod, formatVintage, NAMED_STRETCHES } from '../../src/language/format.ts';
import { namesAt } from '../../src/language/names-at.ts';
import { withoutBreaks } from '../../src/language/no-break.ts';
import { pluralForm } from '../../src/language/plural.ts';
import { parsePeriodCode, type Period } from '../../src/period/period.ts';
import { codeList, english, pack } from './packs.ts';

const TONGUES = ['kk', 'ru', 'en'];

function period(code: string): Period {
  const read = parsePeriodCode(code);
  assert.ok(read !== undefined, code);
  return read;
}

function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('periods in the form that a sentence asks for', () => {
  const CASES: readonly (readonly [tongue: string, form: string, code: string, said: string])[] = [
    ['kk', 'name', '2025', '2025 жылғы қаңтар-желтоқсан'],
    ['kk', 'in', '2025', '2025 жылғы қаңтар-желтоқсанда'],
    ['kk', 'in', '2025-M01-M09', '2025 жылғы қаңтар-қыркүйекте'],
    ['kk', 'in', '2026-M01', '2026 жылғы қаңтарда'],
    ['kk', 'in', '2026-M01-M03', '2026 жылғы қаңтар-наурызда'],
    ['kk', 'adjective', '2024', '2024 жылғы қаңтар-желтоқсандағы'],
    ['kk', 'with', '2024-M01-M09', '2024 жылғы қаңтар-қыркүйекпен'],
    ['kk', 'to', '2024-M01-M07', '2024 жылғы қаңтар-шілдеге'],
    ['kk', 'in', '2026-01-01', '2026 жылғы 1 қаңтарға'],
    ['ru', 'name', '2025', 'январь-декабрь 2025 года'],
    ['ru', 'in', '2025', 'в январе-декабре 2025 года'],
    ['ru', 'in', '2026-M01', 'в январе 2026 года'],
    ['ru', 'of', '2025-M01-M09', 'января-сентября 2025 года'],
    ['ru', 'with', '2024-M01-M03', 'январем-мартом 2024 года'],
    ['ru', 'to', '2024-M05', 'маю 2024 года'],
    ['ru', 'for', '2025-M01-M02', 'за январь-февраль 2025 года'],
    ['ru', 'in', '2026-01-01', 'на 1 января 2026 года'],
    ['en', 'in', '2025', 'in January–December 2025'],
    ['en', 'in', '2026-M01', 'in January 2026'],
    ['en', 'in', '2026-01-01', 'on 1 January 2026'],
  ];
  for (const [tongue, form, code, said] of CASES)
    it(`${tongue}, ${form}: ${said}`, () => assert.equal(formatPeriod(period(code), pack(tongue), form), said));

  const NAMED: readonly (readonly [tongue: string, form: string, code: string, said: string])[] = [
    ['kk', 'in', '2025', '2025 жылы'],
    ['kk', 'in', '2025-M04-M06', '2025 жылғы 2-тоқсанда'],
    ['kk', 'in', '2025-M07-M12', '2025 жылғы екінші жартыжылдықта'],
    ['kk', 'name', '2025-M01-M09', '2025 жылғы тоғыз ай'],
    ['ru', 'in', '2025', 'в 2025 году'],
    ['ru', 'in', '2025-M10-M12', 'в 4 квартале 2025 года'],
    ['ru', 'in', '2025-M07-M12', 'во втором полугодии 2025 года'],
    ['ru', 'with', '2025-M01-M09', 'девятью месяцами 2025 года'],
    ['en', 'in', '2025', 'in 2025'],
    ['en', 'in', '2025-M01-M03', 'in the first quarter of 2025'],
    ['en', 'name', '2025-M07-M12', 'the second half of 2025'],
    ['en', 'in', '2025-M02-M04', 'in February–April 2025'],
  ];
  for (const [tongue, form, code, said] of NAMED)
    it(`${tongue}, ${form}, by its name: ${said}`, () =>
      assert.equal(formatPeriod(period(code), pack(tongue), form, NAMED_STRETCHES), said));

  it('leave no hole in any form of any period', () => {
    const codes = ['2025', '2025-M05', '2025-M01-M04', '2025-M04-M06', '2025-M07-M12', '2025-M01-M09', '2025-05-31'];
    for (const tongue of TONGUES) {
      const language = pack(tongue);
      for (const form of Object.keys(language.periods))
        for (const code of codes)
          for (const named of [NAMED_STRETCHES, []])
            assert.doesNotMatch(
              formatPeriod(period(code), language, form, named),
              /[{}]|undefined/,
              `${tongue} ${form}`,
            );
    }
  });

  it('say days and months of publication', () => {
    assert.deepEqual(
      TONGUES.map((tongue) => formatDate('2026-05-12', pack(tongue))),
      ['2026 жылғы 12 мамыр', '12 мая 2026 года', '12 May 2026'],
    );
    assert.deepEqual(
      TONGUES.map((tongue) => formatVintage('2025-02', pack(tongue), 'in')),
      ['2025 жылғы ақпанда', 'в феврале 2025 года', 'in February 2025'],
    );
  });
});

describe('words after a number', () => {
  const RUSSIAN = ['процентный пункт', 'процентных пункта', 'процентных пунктов', 'процентного пункта'];
  it('have the form of 1, 2 or 5 in Russian, and after a fraction their own', () => {
    const said = (value: number, decimals: number, forms: readonly string[]): string =>
      pluralForm({ value, decimals }, forms, pack('ru'));
    assert.deepEqual(
      [1, 2, 5, 11, 21, 102, 111, -21].map((value) => said(value, 0, RUSSIAN)),
      [0, 1, 2, 2, 0, 1, 2, 0].map((index) => RUSSIAN[index]),
    );
    assert.equal(said(5.2, 1, RUSSIAN), 'процентного пункта');
    assert.equal(said(2, 1, RUSSIAN), 'процентного пункта');
    assert.equal(said(2.3, 1, ['раз', 'раза', 'раз']), 'раза');
  });

  it('stay as they are in Kazakh, and are one or many in English', () => {
    assert.deepEqual(
      [1, 2, 5].map((value) => pluralForm({ value, decimals: 0 }, ['адам'], pack('kk'))),
      ['адам', 'адам', 'адам'],
    );
    assert.deepEqual(
      [0, 1, 2].map((value) => pluralForm({ value, decimals: 0 }, ['person', 'people'], english())),
      ['people', 'person', 'people'],
    );
  });
});

describe('Kazakh suffixes', () => {
  const language = pack('kk');
  it('follow the way a number or a per cent sign is spoken', () => {
    const CASES: readonly (readonly [string, string, string])[] = [
      ['20,7%', 'dative', '20,7%-ға'],
      ['81,8%', 'accusative', '81,8%-ды'],
      ['20,7%', 'ablative', '20,7%-дан'],
      ['5', 'dative', '5-ке'],
      ['6', 'dative', '6-ға'],
      ['40', 'accusative', '40-ты'],
      ['50', 'genitive', '50-дің'],
      ['1\u00A0000', 'locative', '1\u00A0000-да'],
      ['2025', 'ablative', '2025-тен'],
    ];
    for (const [text, form, said] of CASES) assert.equal(withEnding(text, form, language), said);
  });

  it('agree with the forms that the code lists declare', () => {
    // Foreign words whose last letters do not tell how they sound.
    const EXCEPTIONS = ['BLR', 'ISR'];
    for (const id of ['countries', 'ethnic-groups']) {
      for (const { code, names } of codeList(id).codes) {
        const { name = '', ...forms } = names['kk'] ?? {};
        // «Республикасы» and other possessives have forms of their own, which only the code list knows.
        if (EXCEPTIONS.includes(code) || /(?:сы|і|ері)$/u.test(name)) continue;
        for (const [form, said] of Object.entries(forms))
          if (form in (language.endings?.cases ?? {}))
            assert.equal(lower(withEnding(name, form, language)), lower(said), code);
      }
    }
  });
});

/** АҚШ-қа: an abbreviation takes its suffix after a hyphen, which the code list writes. */
const lower = (text: string): string => text.toLowerCase().replace(/-(?=\p{L}+$)/u, '');

describe('the three languages', () => {
  it('have the same words, each of them said', () => {
    for (const part of ['words', 'mail', 'commands', 'units', 'signs', 'annotation', 'spreadsheet', 'change'] as const)
      for (const tongue of TONGUES)
        assert.deepEqual(
          Object.keys(pack(tongue)[part]).toSorted(),
          Object.keys(english()[part]).toSorted(),
          `${tongue} ${part}`,
        );
  });

  it('hold no letter of another alphabet', () => {
    const said = (tongue: string): string => {
      const { words, mail, signs, units, places, change, spreadsheet, annotation, commands, findings } = pack(tongue);
      return strings({
        words,
        mail,
        signs,
        units,
        places: strings(places.cases),
        change,
        spreadsheet,
        annotation,
        commands,
        findings,
      })
        .map((text) => text.replaceAll(/\{[^{}]*\}/g, ''))
        .join('\n');
    };
    assert.doesNotMatch(said('en').replaceAll(/«[^»]*»/g, ''), /\p{Script=Cyrillic}/u);
    const allowed =
      /release\.yaml|period\.yaml|house\.yaml|absent\.yaml|received\.yaml|vintages\/<date>\.json|accepted\.yaml|README|YAML|Markdown|Excel|Paste Special, Values|statpress|--draft|DRAFT|\.xlsx|F9|`[^`]*`|\b(?:name|short|locative|ablative|bare|prepositional|genitive|text|form|scale)\b/g;
    for (const tongue of ['kk', 'ru'])
      assert.doesNotMatch(said(tongue).replaceAll(allowed, ''), /[A-Za-z]{2,}/, tongue);
  });

  it('find every form of a territory that their places ask for', () => {
    const { codes } = codeList('territories');
    for (const tongue of TONGUES)
      for (const [name, kinds] of Object.entries(pack(tongue).places.cases))
        for (const [kind, styles] of Object.entries(kinds))
          for (const { form } of Object.values(styles))
            for (const { code, names } of codes.filter((entry) => entry.kind === kind))
              assert.ok(names[tongue]?.[form] !== undefined, `${tongue} ${name} ${code} ${form}`);
  });

  it('do not break a line after a number, before a dash or between initials and name', () => {
    const marked = (text: string, tongue: string): string =>
      withoutBreaks(text, pack(tongue)).replaceAll('\u00A0', '~');
    assert.equal(marked('выбыло 7 608 человек – на 40,5% меньше', 'ru'), 'выбыло 7 608~человек~– на 40,5%~меньше');
    assert.equal(
      marked('г. Астана, тел. +7, Н. Ханжигитов, 9 февраля 2026 г.', 'ru'),
      'г.~Астана, тел.~+7, Н.~Ханжигитов, 9~февраля 2026~г.',
    );
    assert.equal(marked('2025 жылғы 9 ақпан, Астана қ.', 'kk'), '2025~жылғы 9~ақпан, Астана~қ.');
    assert.equal(marked('In 2025, 5 people', 'en'), 'In 2025, 5 people');
  });
});

describe('names of their time', () => {
  const name = (day: string, tongue: string): string | undefined =>
    namesAt(codeList('territories'), day).get('71')?.names[tongue]?.['name'];
  it('call the capital Nur-Sultan from 23 March 2019 to 16 September 2022, Astana before and after', () => {
    assert.deepEqual(
      ['2019-03-22', '2019-03-23', '2022-06-30', '2022-09-16', '2022-09-17'].map((day) => name(day, 'en')),
      ['Astana city', 'Nur-Sultan city', 'Nur-Sultan city', 'Nur-Sultan city', 'Astana city'],
    );
    assert.deepEqual([name('2021-12-31', 'kk'), name('2021-12-31', 'ru')], ['Нұр-Сұлтан қаласы', 'город Нур-Султан']);
  });

  it('have every form that the present name has', () => {
    for (const { names, formerly = [] } of codeList('territories').codes)
      for (const former of formerly)
        for (const tongue of TONGUES)
          assert.deepEqual(
            Object.keys(former.names[tongue] ?? {}).toSorted(),
            Object.keys(names[tongue] ?? {}).toSorted(),
          );
  });

  it('change no code and no label', () => {
    const list = codeList('territories');
    const dated = namesAt(list, '2021-12-31');
    assert.deepEqual(
      dated.codes.map(({ code }) => code),
      list.codes.map(({ code }) => code),
    );
    assert.deepEqual(dated.meanings('астана'), ['71']);
    assert.deepEqual(
      dated.children('KZ').find(({ code }) => code === '71')?.names['ru']?.['in'],
      'в городе Нур-Султане',
    );
  });
});
