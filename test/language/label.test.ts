import assert from 'node:assert/strict';
import { normaliseLabel, variants } from '../../src/language/label.ts';

describe('labels', () => {
  const SAME: readonly (readonly [string, string, string])[] = [
    ['footnote digits glued to a heading', ' 2025 год7)8)', '2025 год'],
    ['a footnote glued to a bare year', '20241)', '2024'],
    ['a footnote of two digits glued to a bare year', '202412)', '2024'],
    ['superscript footnotes', '2024 жылғы қаңтар-желтоқсан¹⁾', '2024 жылғы қаңтар-желтоқсан'],
    ['a superscript digit', 'Абай²', 'абай'],
    ['stars', 'Украина*', 'украина'],
    ['stars after a space', 'Украина **', 'украина'],
    ['a footnote before a colon', 'в том числе1):', 'в том числе'],
    ['a footnote after a colon', 'в том числе:1)', 'в том числе'],
    ['an en dash', 'Январь – Декабрь 2025 года', 'январь-декабрь 2025 года'],
    ['a minus as dash', 'январь\u2212декабрь', 'январь-декабрь'],
    ['a no-break hyphen', 'Шығыс\u2011Қазақстан', 'шығыс-қазақстан'],
    ['ё', 'Учёт', 'учет'],
    ['ё of two code points', 'Уче\u0308т', 'учет'],
    ['й of two code points', 'Костанаи\u0306ская', 'костанайская'],
    ['no-break and double spaces', 'г.\u00a0 Астана ', 'г. астана'],
    ['a narrow no-break space', '2025\u202fгод', '2025 год'],
    ['quotes', '«Алматы»', 'алматы'],
    ['capitals of Kazakh letters', 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫ', 'қазақстан республикасы'],
  ];
  for (const [name, label, expected] of SAME)
    it(`are the same with ${name}`, () => assert.equal(normaliseLabel(label), expected));

  const KEPT = ['1 квартал 2025 года', '2025', '100', 'январь-март 2026', 'в % к соответствующему периоду 2024 года'];
  for (const label of KEPT) it(`keep «${label}» whole`, () => assert.equal(normaliseLabel(label), label));

  it('say the same in several languages within one cell', () => {
    assert.deepEqual(variants('келгендер\nприбыло\narrivals'), ['келгендер', 'прибыло', 'arrivals']);
    assert.deepEqual(variants('Все потоки / All flows'), ['все потоки', 'all flows']);
    assert.deepEqual(variants(' \n '), []);
  });
});
