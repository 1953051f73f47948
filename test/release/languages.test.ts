import assert from 'node:assert/strict';
import { makeDraft, type Made } from './made.ts';
import { pdfText, wordText } from './read.ts';

/** What a reader must find in each language, in this order. */
const READ: Readonly<Record<string, { readonly order: readonly string[]; readonly foot: string }>> = {
  kk: {
    order: [
      'Қазақстан Республикасы халқының көші-қоны',
      '2025 жылғы қаңтар-желтоқсан',
      'Алдын ала деректер',
      'Мазмұны',
      'Түйінді тұстар',
      'елге келгендер саны 23 761 адамды, елден кеткендер саны 7 608 адамды құрады',
      'Көші-қон айырымы 16 153 адамды құрады',
      '20,7%-ға, кеткендер саны 40,5%-ға азайды',
      '4 өңірінде: Астана (87 459 адам)',
      '1-сурет. Халықтың сыртқы көші-қоны',
      'Электрондық кестелер',
      '1-кесте. Көші-қонның негізгі көрсеткіштері',
      'Динамикалық кестелер',
      'Глоссарий',
      'Әдістемелік түсініктемелер',
      'Пайдалы сілтемелер',
      'Шығарылымға жауапты',
    ],
    foot: 'Келесі жарияланым (2026 жылғы қаңтар-наурыз): 2026 жылғы 12 мамыр',
  },
  ru: {
    order: [
      'Миграция населения Республики Казахстан',
      'Январь-декабрь 2025 года',
      'Предварительные данные',
      'Содержание',
      'Ключевые моменты',
      'в страну прибыл 23 761 человек, выбыло 7 608 человек',
      'Сальдо миграции составило 16 153 человека',
      'в 4 регионах: городах Астана (87 459 человек)',
      'Рисунок 1. Внешняя миграция населения',
      'Электронные таблицы',
      'Таблица 1. Основные показатели миграции',
      'Динамические таблицы',
      'Глоссарий',
      'Методологические пояснения',
      'Полезные ссылки',
      'Ответственный за выпуск',
    ],
    foot: 'Следующая публикация (январь-март 2026 года): 12 мая 2026 года',
  },
};

for (const [tongue, { order, foot }] of Object.entries(READ)) {
  describe(`the migration release of January–December 2025 in ${tongue}`, () => {
    let made: Made;
    let texts: Readonly<Record<'PDF' | 'Word', string>> = { PDF: '', Word: '' };
    const plain = (text: string): string => text.replaceAll(/\s+/g, ' ');

    before(async () => {
      made = await makeDraft(tongue);
      texts = { PDF: plain(await pdfText(made.file('pdf'))), Word: plain(wordText(made.file('docx'))) };
    });
    after(() => made.remove());

    for (const edition of ['PDF', 'Word'] as const) {
      it(`says every part in the ${edition} edition, in order`, () => {
        let from = 0;
        const missing = order.filter((part) => {
          const at = texts[edition].indexOf(part, from);
          if (at >= 0) from = at;
          return at < 0;
        });
        assert.deepEqual(missing, []);
      });

      it(`leaves no English word in the ${edition} edition`, () => {
        const addresses =
          /[\w.-]+@[\w.]+|migration-2025-12[\w.-]*(?:(?<=-) \w+\.xlsx)?|D\d\d|arodionoff\/geokz, CC BY/g;
        assert.deepEqual(texts[edition].replaceAll(addresses, '').match(/\b[A-Za-z]{2,}\b/g) ?? [], []);
      });
    }

    it('says the next release at the foot of the pages', () => assert.ok(texts.PDF.includes(foot)));
  });
}
