import assert from 'node:assert/strict';
import type { ChartBlock } from '../../src/document/tree.ts';
import type { Publication } from '../../src/editions/edition.ts';
import { writeDocx } from '../../src/editions/docx/index.ts';
import { writePdf } from '../../src/editions/pdf/index.ts';
import { chartOf } from './charts/forms.ts';
import { partsOf } from './docx/package.ts';
import { faultsOf, marginsOf } from './pdf/faults.ts';
import { positionsOf } from './pdf/positions.ts';
import { samplePublication } from './sample.ts';

/** Thousand people by age groups of five years, as a young country has them; illustrative. */
const MEN = [1005, 1090, 1010, 845, 690, 640, 740, 760, 680, 590, 540, 480, 450, 370, 235, 110, 75, 50];
const WOMEN = [950, 995, 955, 800, 660, 620, 730, 765, 700, 625, 590, 555, 550, 490, 345, 190, 150, 125];
const GROUPS = MEN.map((_, group) => (group === 17 ? '85+' : `${group * 5}–${group * 5 + 4}`));
const YEARS = Array.from({ length: 101 }, (_, age) => (age === 100 ? '100+' : String(age)));
const SIDES = { kk: ['Ерлер', 'Әйелдер'], ru: ['Мужчины', 'Женщины'], en: ['Men', 'Women'] } as const;

const byYear = (groups: readonly number[]): readonly number[] =>
  YEARS.map((_, age) => (groups[Math.min(17, Math.floor(age / 5))] ?? 0) / (age > 85 ? age - 80 : 5));

function pyramid(language: keyof typeof SIDES, ages: readonly string[], divisor: number): ChartBlock {
  const [men, women] = SIDES[language];
  const people = (groups: readonly number[]): readonly number[] =>
    (ages === YEARS ? byYear(groups) : groups).map((value) => Math.round(value * 1000));
  const block = chartOf(
    'pyramid',
    ages,
    [
      ['men', men, people(MEN)],
      ['women', women, people(WOMEN)],
    ],
    language,
  );
  return { ...block, caption: [{ kind: 'text', text: men }], axis: { ...block.axis, divisor } };
}

const printing = (chart: ChartBlock): Publication => ({
  ...samplePublication,
  document: { ...samplePublication.document, blocks: samplePublication.document.blocks.slice(0, 2).concat(chart) },
});

describe('a population pyramid', () => {
  for (const language of ['kk', 'ru', 'en'] as const)
    for (const [ages, divisor] of [
      [GROUPS, 1000],
      [YEARS, 1],
    ] as const)
      // prettier-ignore
      it(`of ${ages.length} ages is printed in the PDF with both sides named, nothing over one another (${language})`, async () => {
        const publication = printing(pyramid(language, ages, divisor));
        const pages = await positionsOf(await writePdf(publication));
        assert.deepEqual(faultsOf(pages, marginsOf(publication)), []);
        const boxes = pages.flatMap((page) => page.boxes);
        const middle = (text: string): number => {
          const box = boxes.findLast((one) => one.text.trim() === text);
          assert.ok(box !== undefined, text);
          return box.x + box.width / 2;
        };
        const [left, right] = SIDES[language];
        const shown = ages.filter((_, index) => ages === GROUPS || index % 5 === 0).slice(1);
        for (const age of shown) assert.ok(middle(left) < middle(age) && middle(age) < middle(right), age);
      });

  it('stands in Word with its middle in the middle, whichever side is longer, and its numbers side by side', async () => {
    for (const [divisor, interval] of [
      [1000, 200_000],
      [1, 400_000],
    ] as const) {
      // prettier-ignore
      const parts = partsOf(await writeDocx(printing(pyramid('en', GROUPS, divisor))));
      const chart = parts.text('word/charts/chart1.xml');
      const said = (name: string): number => Number(new RegExp(`<c:${name} val="([-\\d]+)"`).exec(chart)?.[1]);
      assert.deepEqual([said('min'), said('max'), said('majorUnit')], [-1_200_000, 1_200_000, interval]);
    }
  });
});
