import assert from 'node:assert/strict';
import { normaliseLabel } from '../../src/language/label.ts';
import type { PeriodPart } from '../../src/language/period-labels.ts';
import { periodLabels } from './packs.ts';

const stretch = (year: number, first: number, last: number): PeriodPart => ({ year, first, last });

describe('period labels', () => {
  const { whole, within } = periodLabels();

  const WHOLE: readonly (readonly [string, PeriodPart | undefined])[] = [
    ['2025', { year: 2025 }],
    ['2025 год7)8)', { year: 2025 }],
    ['2025 жыл', { year: 2025 }],
    ['2025 г.', { year: 2025 }],
    ['2025г.', { year: 2025 }],
    ['1 квартал 2025 года', stretch(2025, 1, 3)],
    ['2025 жылғы 2-тоқсан', stretch(2025, 4, 6)],
    ['4 quarter of 2025', stretch(2025, 10, 12)],
    ['Январь-декабрь 2025 года', stretch(2025, 1, 12)],
    ['январь – март 2026 г.', stretch(2026, 1, 3)],
    ['2025 жылғы қаңтар-желтоқсан', stretch(2025, 1, 12)],
    ['January–December 2025', stretch(2025, 1, 12)],
    ['январе-декабре 2025 года', stretch(2025, 1, 12)],
    ['2026 жылғы қаңтар', stretch(2026, 1, 1)],
    ['май 2025 года', stretch(2025, 5, 5)],
    ['July 2025', stretch(2025, 7, 7)],
    ['қаңтар-наурыз', { first: 1, last: 3 }],
    ['Мая', { first: 5, last: 5 }],
    ['прибыло', undefined],
    ['1899', undefined],
    ['20255', undefined],
    ['5 квартал 2025 года', undefined],
    ['в % к соответствующему периоду 2024 года', undefined],
  ];
  for (const [label, expected] of WHOLE)
    it(`read «${label}» as ${JSON.stringify(expected) ?? 'no period'}`, () =>
      assert.deepEqual(whole(normaliseLabel(label)), expected));

  const WITHIN: readonly (readonly [string, PeriodPart | undefined])[] = [
    ['Миграция населения за 1 квартал 2025 года', stretch(2025, 1, 3)],
    ['3. Внешняя миграция по регионам, январь-декабрь 2025 года', stretch(2025, 1, 12)],
    ['3. Сыртқы көші-қон өңірлер бойынша, 2025 жылғы қаңтар-маусым', stretch(2025, 1, 6)],
    ['External migration by territory, January–September 2025', stretch(2025, 1, 9)],
    ['Миграция в 2025 году', { year: 2025 }],
    ['Форма 20251, все потоки', undefined],
    ['Общая площадь', undefined],
  ];
  for (const [title, expected] of WITHIN)
    it(`find ${JSON.stringify(expected) ?? 'no period'} in the title «${title}»`, () =>
      assert.deepEqual(within(normaliseLabel(title)), expected));
});
