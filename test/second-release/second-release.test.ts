import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { bulletinFile } from '../layout/bulletin.ts';
import { pdfText, wordText } from '../release/read.ts';
import { press } from '../support/press.ts';
import { inWorkspace, Workspace } from '../support/workspace.ts';
import { periodOf, populationIn } from './office.ts';
import { bulletin } from './workbooks.ts';

const draft = 'output/population/2026-01-01/draft-1/population-2026-01-01';

/** What a reader must find, in this order. */
const READ: Readonly<Record<string, readonly string[]>> = {
  kk: [
    'Қазақстан Республикасы халқының саны',
    '2026 жылғы 1 қаңтарға',
    'Келесі жарияланым күні: 2027 жылғы 1 наурыз (2027 жылғы 1 қаңтарға)',
    '19 673 685',
    'Ауыл халқы',
    'Түйінді тұстар',
    '2026 жылғы 1 қаңтарға Қазақстан Республикасы халқының саны 19 673 685 адамды құрады',
    '2025 жылғы 1 қаңтармен салыстырғанда халық саны 1,0%-ға артты, соның ішінде қала халқы 1,5%-ға, ауыл халқы 0,2%-ға артты',
    'Халық саны 16 өңірде артты',
    'Астана (1 153 330 адам), Алматы (2 080 750 адам) және Шымкент (1 093 880 адам) қалалары',
    '1-сурет. Астана, Алматы және Шымкент қалалары халқының саны',
    'Мың адам, 2017 ж. 1 қаңтар–2026 ж. 1 қаңтар',
    '2-сурет. Қала және ауыл халқы, жынысы бойынша',
    'Жалпы санға пайызбен, 2026 жылғы 1 қаңтарға',
    '1-кесте. Өңірлер бойынша халық саны, 2026 жылғы 1 қаңтарға',
    'Алматы облысы',
    '2025 жылғы 1 қаңтардағы алдын ала деректер келтірілген',
  ],
  ru: [
    'Численность населения Республики Казахстан',
    'На 1 января 2026 года',
    'Дата следующей публикации: 1 марта 2027 года (на 1 января 2027 года)',
    '19 673 685',
    'Сельское население',
    'Ключевые моменты',
    'На 1 января 2026 года численность населения Республики Казахстан составила 19 673 685 человек',
    'По сравнению с 1 января 2025 года численность населения увеличилась на 1,0%: городского населения – на 1,5%, сельского – на 0,2%',
    'увеличилась в 16 регионах',
    'города Астана (1 153 330 человек), Алматы (2 080 750 человек) и Шымкент (1 093 880 человек)',
    'Тысяч человек, 1 января 2017 г.–1 января 2026 г.',
    'Рисунок 2. Городское и сельское население по полу',
    'Таблица 1. Численность населения по регионам на 1 января 2026 года',
    'Шымкент',
    'На 1 января 2025 года приведены предварительные данные',
  ],
};

function inOrder(text: string, expected: readonly string[], of: string): void {
  let from = 0;
  for (const part of expected) {
    const at = text.indexOf(part, from);
    assert.ok(at >= 0, `${of}: «${part}» does not follow in «${text.slice(from, from + 1500)}»`);
    from = at + 1;
  }
}

describe('a second release, declared by data alone: the population on 1 January', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await populationIn(workspace);
    const { exit, out, err } = await press(workspace, ['draft', 'population']);
    assert.equal(exit, 0, out + err);
  });
  after(() => workspace.remove());

  it('prints PDF, Word and spreadsheet in Kazakh and Russian, named by the day', async () => {
    const files = [...(await workspace.files('output/population')).keys()].filter((name) => !name.includes('record'));
    const names = ['kk', 'ru'].flatMap((tongue) =>
      ['docx', 'pdf', 'xlsx'].map((edition) => `2026-01-01/draft-1/population-2026-01-01-${tongue}.${edition}`),
    );
    assert.deepEqual(files, names);
  });

  for (const [tongue, expected] of Object.entries(READ)) {
    it(`reads natively, in ${tongue}: sentences, periods, names, tables and charts`, async () => {
      inOrder(await pdfText(await workspace.read(`${draft}-${tongue}.pdf`)), expected, `${tongue}.pdf`);
      const word = wordText(await workspace.read(`${draft}-${tongue}.docx`));
      inOrder(
        word,
        expected.filter((part) => !part.startsWith('Келесі') && !part.startsWith('Дата')),
        `${tongue}.docx`,
      );
    });
  }

  it('sets a number of eight digits on one line of its key figure', async () => {
    assert.match(await pdfText(await workspace.read(`${draft}-ru.pdf`)), /19 673 685 .*12 112 280 .*7 561 405/);
  });

  it('is proved number by number, and explained down to its cells of both years', async () => {
    for (const file of ['kk.pdf', 'ru.docx', 'kk.xlsx']) {
      const { exit, out } = await press(workspace, ['verify', workspace.path(`${draft}-${file}`)]);
      assert.equal(exit, 0, out);
    }
    const { out } = await press(workspace, ['explain', 'population.change', 'population']);
    assert.match(out, /population@2025-01-01 = 19,482,720/);
    assert.match(out, /population\.xlsx {2}01!B6/);
  });

  it('writes its letters with the day in the subject', async () => {
    assert.equal((await press(workspace, ['send', 'population', '--draft', '--lang', 'ru'])).exit, 0);
    assert.ok((await workspace.files('output/population/2026-01-01/mail')).has('draft-1-ru.eml'));
  });

  it('tells a total that differs, with its cell and the day', async () => {
    await workspace.edit('input/population/2026-01-01/population.xlsx', '01', 'B7', 1);
    const { exit, out } = await press(workspace, ['check', 'population', '--lang', 'ru']);
    assert.equal(exit, 1);
    assert.match(out, /population\.xlsx › 01 › B7 {3}ошибка {3}sum-differs\n {2}.*1 января 2026/);
  });
});

/** What the definition says of one workbook alone: no year before, no series. */
async function alone(workspace: Workspace, year: number, workbook: Uint8Array): Promise<readonly string[]> {
  await populationIn(workspace);
  await workspace.remove('input/population');
  const folder = `input/population/${year}-01-01`;
  await workspace.write(`${folder}/population.xlsx`, workbook);
  await workspace.write(`${folder}/absent.yaml`, 'by-year: { reason: no series yet, expected: 2023-04-01 }\n');
  await periodOf(workspace, year);
  const entry = `'${year}-01-01': { planned: ${year}-03-02`;
  if (year !== 2026) await workspace.replace('input/calendar.yaml', "'2026-01-01': { planned: 2026-03-02", entry);
  const { exit, out } = await press(workspace, ['draft', 'population', '--edition', 'docx']);
  assert.equal(exit, 0, out);
  const file = `output/population/${year}-01-01/draft-1/population-${year}-01-01`;
  return Promise.all(['kk', 'ru'].map(async (tongue) => wordText(await workspace.read(`${file}-${tongue}.docx`))));
}

describe('the same definition on a first workbook, without a year before', () => {
  it(
    'closes up round what cannot be said yet, and says the rest',
    inWorkspace(async (workspace) => {
      const [kk = '', ru = ''] = await alone(workspace, 2026, await bulletin(2026));
      assert.match(kk, /19 673 685 адамды құрады\. Қала халқының үлесі 61,6%-ды/);
      assert.match(ru, /19 673 685 человек\. Доля городского населения составила 61,6%/);
    }),
  );

  it(
    'prints a day of before with the names and territories of its time, whatever the workbook calls them',
    inWorkspace(async (workspace) => {
      const [kk = '', ru = ''] = await alone(workspace, 2021, await bulletin(2021));
      assert.match(kk, /Шығыс Қазақстан [\d ]+ Нұр-Сұлтан [\d ]+ Алматы қаласы/);
      assert.match(kk, /қалалар – Нұр-Сұлтан \(/);
      assert.match(ru, /Восточно-Казахстанская [\d ]+ г\. Нур-Султан [\d ]+ г\. Алматы/);
      assert.match(ru, /относятся города Нур-Султан \(/);
      assert.doesNotMatch(kk, /(?:Абай|Жетісу|Ұлытау) \d/);
    }),
  );

  it('reads the genuine bulletin of 1 January 2023', async function () {
    const file = bulletinFile();
    if (file === undefined) return this.skip();
    await inWorkspace(async (workspace) => {
      const [kk = '', ru = ''] = await alone(workspace, 2023, await readFile(file));
      assert.match(kk, /2023 жылғы 1 қаңтарға Қазақстан Республикасы халқының саны 19 765 004 адамды құрады/);
      assert.match(ru, /На 1 января 2023 года численность .* составила 19 765 004 человека/);
    })();
  });
});
