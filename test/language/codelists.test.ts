import assert from 'node:assert/strict';
import { normaliseLabel } from '../../src/language/label.ts';
import { codeList, codeListIds } from './packs.ts';

/** Labels of a list that two of its codes share. */
function shared(id: string): readonly string[] {
  const list = codeList(id);
  const labels = list.codes.flatMap(({ names, aliases }) => [
    ...Object.values(names).flatMap((forms) => Object.values(forms)),
    ...aliases,
  ]);
  const several = labels.filter((label) => list.meanings(normaliseLabel(label)).length > 1);
  return [...new Set(several)].toSorted();
}

describe('the code lists of the office', () => {
  it('are there', () => assert.ok(codeListIds().length >= 7, codeListIds().join()));

  for (const id of codeListIds()) {
    it(`${id}: every label means one code, but for «Алматы»`, () =>
      assert.deepEqual(shared(id), id === 'territories' ? ['Almaty', 'Алматы'] : []));

    it(`${id}: every code stands once, its parent is a code, its names are in three languages`, () => {
      const { codes, get } = codeList(id);
      assert.deepEqual(
        codes.map(({ code }) => code),
        [...new Set(codes.map(({ code }) => code))],
      );
      for (const { code, parent, names } of codes) {
        assert.ok(parent === undefined || get(parent) !== undefined, `${code}: no parent ${parent}`);
        assert.deepEqual(Object.keys(names).toSorted(), ['en', 'kk', 'ru'], code);
      }
    });
  }

  it('settle «Алматы» as the region only where the city stands beside it', () => {
    const territories = codeList('territories');
    assert.deepEqual([...territories.meanings('алматы')].toSorted(), ['19', '75']);
    assert.deepEqual(territories.beside('алматы'), { code: '75', means: '19' });
    assert.equal(territories.beside('астана'), undefined);
  });

  it('know the territories by their former and their bureau names', () => {
    const territories = codeList('territories');
    const known: Readonly<Record<string, string>> = {
      'г.Шымкент': '79',
      'г. Астана': '71',
      'Нур-Султан': '71',
      'Алматы облысы': '19',
      'Алматинская область': '19',
      'Шығыс Қазақстан': '63',
      Ұлытау: '62',
      'Республика Казахстан': 'KZ',
    };
    assert.deepEqual(
      Object.keys(known).map((label) => territories.meanings(normaliseLabel(label))),
      Object.values(known).map((code) => [code]),
    );
  });

  it('tell an index of any year by its label', () => {
    const measures = codeList('measures');
    const meanings = (label: string): readonly string[] => measures.meanings(normaliseLabel(label));
    assert.deepEqual(meanings('в % к соответствующему периоду 2024 года'), ['index']);
    assert.deepEqual(meanings('2031 жылғы тиісті кезеңге, %-бен'), ['index']);
    assert.deepEqual(meanings('в % к соответствующему периоду прошлого года'), ['index']);
    assert.deepEqual(meanings('изменение, %'), ['change']);
  });
});
