import assert from 'node:assert/strict';
import { lineageTree } from '../../src/commands/lineage-tree.ts';
import type { Figure } from '../../src/indicators/indicator.ts';
import type { Language } from '../../src/language/language.ts';
import { governing, directionWords } from '../../src/proof/directions.ts';
import { isFurniture } from '../../src/proof/patterns.ts';
import { readNumber } from '../../src/proof/number-text.ts';
import { tokenise } from '../../src/proof/tokens.ts';
import { add, number } from '../../src/value/value.ts';
import { english, pack } from '../language/packs.ts';

const en = english();
const ru = pack('ru');
const kk = pack('kk');

describe('a number in a text', () => {
  const READ: readonly (readonly [Language, string, string | undefined])[] = [
    [en, '23,761', '23761'],
    [en, '23 761', '23761'],
    [en, '1,739,129', '1739129'],
    [en, '20.7%', '20.7%'],
    [en, '−20.7', '-20.7'],
    [en, '-20.7', '-20.7'],
    [en, '20,7%', undefined],
    [en, '23,76', undefined],
    [en, '09.02.2026', undefined],
    [ru, '23\u00A0761', '23761'],
    [ru, '23\u202F761', '23761'],
    [ru, '23 761', '23761'],
    [ru, '20,7%', '20.7%'],
    [ru, '20,7\u00A0%', '20.7%'],
    [ru, '−40,5', '-40.5'],
    [ru, '23,761', '23.761'],
    [ru, '20.7%', undefined],
  ];
  for (const [language, text, value] of READ) {
    it(`reads ${text} in ${language.language} as ${value ?? 'no number'}`, () => {
      const read = readNumber(text, language);
      const said = read && `${read.negative ? '-' : ''}${read.digits}${read.percent ? '%' : ''}`;
      assert.equal(said, value);
    });
  }

  const PARTED: readonly (readonly [Language, string, readonly string[]])[] = [
    [en, 'January–December 2025, 23,761 people.', ['2025', '23,761']],
    [en, 'In 2010–2025 (87,459), −9,901', ['2010', '2025', '87,459', '−9,901']],
    [ru, 'в 2025 году 1\u00A0510\u00A0337 человек', ['2025', '1\u00A0510\u00A0337']],
    [ru, 'на 20,7%-ную долю', ['20,7%']],
    [ru, '23 761\t7 608\t16 153', ['23 761', '7 608', '16 153']],
    [en, 'tel. +7 7172 749061', ['7', '7172', '749061']],
  ];
  for (const [language, text, numbers] of PARTED) {
    it(`is parted from its neighbours: ${text}`, () => {
      const found = tokenise([{ text }], 0, language).filter(({ kind }) => kind === 'number');
      assert.deepEqual(
        found.map((token) => token.text),
        numbers,
      );
    });
  }

  const FURNITURE: readonly (readonly [Language, string])[] = [
    [en, 'since 9 February 2026, at 12:00'],
    [en, 'on 09.02.2026, 2026-02-09'],
    [en, 'Table 3, Figure 12'],
    [en, 'call +7 7172 749061 or write to a1@x2.kz, see https://x.kz/7/8'],
    [en, 'file migration-2025-12-en.xlsx, sheet D04'],
    [en, 'per 1,000 population'],
    [en, 'code 710000000'],
    [ru, 'с 8 июня 2022 года, Таблица 3, 12 марта'],
    [kk, '3-кесте, 2025 жылғы 9 ақпан'],
  ];
  for (const [language, text] of FURNITURE) {
    it(`is no figure: ${text}`, () => {
      const judged = tokenise([{ text }], 0, language).filter(({ kind }) => kind === 'number');
      assert.ok(judged.length > 0);
      for (const token of judged) assert.ok(isFurniture(token, text, language), token.text);
    });
  }

  for (const text of ['7 people', '16,153 people', 'In all 534.', '(20.7%)', 'code 71'])
    it(`may be a figure: ${text}`, () => {
      const [token] = tokenise([{ text }], 0, en).filter(({ kind }) => kind === 'number');
      assert.ok(token !== undefined && !isFurniture(token, text, en));
    });
});

describe('the word that governs a change', () => {
  const SAID: readonly (readonly [Language, string, readonly string[]])[] = [
    [en, 'arrivals fell by 20.7% and departures by 40.5%', ['down', 'down']],
    [en, 'arrivals rose by 20.7%, while departures fell by 40.5%', ['up', 'down']],
    [en, 'arrivals rose by 20.7% and fell by 40.5%', ['up', 'down']],
    [en, '20.7% down on a year earlier', ['down']],
    [en, 'a 20.7% decrease', ['down']],
    [en, 'the change was 20.7%', ['']],
    [ru, 'число прибывших снизилось на 20,7%, выбывших – на 40,5%', ['down', 'down']],
    [ru, 'прибыло на 20,7% меньше, а выбыло на 40,5% больше', ['down', 'up']],
    [kk, 'келгендер 20,7%-ға азайды, кеткендер 40,5%-ға өсті', ['down', 'up']],
  ];
  for (const [language, text, directions] of SAID) {
    it(text, () => {
      const tokens = tokenise([{ text }], 0, language);
      const said = directionWords(
        tokens.map((token) => token.text),
        language,
      );
      const governed = tokens.flatMap((token, at) =>
        token.kind === 'number' ? [governing(said, at, language)?.direction ?? ''] : [],
      );
      assert.deepEqual(governed, directions);
    });
  }
});

describe('the explanation of a large sum', () => {
  it('is its query, and the cells with their count', () => {
    const inputs = Array.from({ length: 20 }, (_, index): Figure => ({
      id: `arrivals/${index}`,
      codes: { flow: 'external', territory: String(10 + index) },
      value: number(index),
      unit: 'persons',
      decimals: 0,
      lineage: { kind: 'cell', place: { workbook: 'a.xlsx', sheet: '2', cell: `B${6 + index}` }, vintage: '2026-02' },
    }));
    const sum: Figure = {
      id: 'arrivals',
      codes: {},
      value: number(add(inputs.map((_, index) => index))),
      unit: 'persons',
      decimals: 0,
      lineage: { kind: 'operation', operation: 'sum', inputs },
    };
    assert.deepEqual(
      lineageTree(sum, en, () => undefined),
      [
        'arrivals = 190',
        '  sum of 20',
        '    where flow = external, territory any of 20',
        '    a.xlsx  2!B6 … B25 (cells: 20)',
      ],
    );
  });
});
