import assert from 'node:assert/strict';
import { markHeader, markLegend, markOf, tableMarks } from '../../src/document/marks.ts';
import type { HeaderCell } from '../../src/document/tree.ts';
import type { Figure } from '../../src/indicators/indicator.ts';
import { number, sign } from '../../src/value/value.ts';
import { english } from '../language/packs.ts';

const PLACE = { workbook: 'm.xlsx', sheet: '1', cell: 'A1' };
const FIGURE: Figure = {
  id: 'f',
  codes: {},
  value: number(7),
  unit: 'persons',
  decimals: 0,
  lineage: { kind: 'cell', place: PLACE, vintage: '2026-02' },
};
/** p preliminary, r revised, f final, n nil, . not known. */
const column = (letters: string): readonly Figure[] =>
  Array.from(letters, (letter): Figure => {
    if (letter === 'p') return { ...FIGURE, status: 'preliminary' };
    if (letter === 'r') return { ...FIGURE, status: 'revised', revision: {} };
    if (letter === 'n') return { ...FIGURE, value: sign('nil'), status: 'preliminary' };
    return letter === 'f' ? { ...FIGURE, status: 'final' } : FIGURE;
  });

/** Marks of a table with two columns, three under two headings each: of the title, the columns, the cells. */
function marked(columns: readonly string[], titled: boolean): string {
  const figures = columns.map(column);
  const { title, columns: heads, ofCell, used } = tableMarks(figures, titled);
  const cells = figures.map((each, index) => each.map((figure) => ofCell(figure, index)?.[0] ?? '.').join(''));
  return [
    title ?? '-',
    heads.map((mark) => mark?.[0] ?? '.').join(''),
    cells.join(' '),
    markLegend(used, english()).join('; '),
  ].join(' | ');
}

describe('the marks of a table', () => {
  const CASES: readonly (readonly [name: string, columns: readonly string[], titled: boolean, said: string])[] = [
    [
      'all preliminary under a title that tells the period',
      ['pp', 'pp'],
      true,
      'preliminary | .. | .. .. | p preliminary',
    ],
    ['all preliminary under headings that tell it', ['pp', 'pp'], false, '- | pp | .. .. | p preliminary'],
    ['one column revised', ['pp', 'rr'], true, '- | pr | .. .. | p preliminary; r revised'],
    ['a column in which some were revised', ['pp', 'rf'], true, '- | p. | .. r. | p preliminary; r revised'],
    ['signs stand aside', ['pn', 'nn'], true, 'preliminary | .. | .. .. | p preliminary'],
    ['final figures bear none', ['ff', 'ff'], true, '- | .. | .. .. | '],
    ['figures of which nothing is known bear none', ['..', '..'], false, '- | .. | .. .. | '],
  ];
  for (const [name, columns, titled, said] of CASES)
    it(`${name}: ${said}`, () => assert.equal(marked(columns, titled), said));

  it('stand on the highest heading that all its columns share', () => {
    const cell = (text: string, columns: number, rows = 1): HeaderCell => ({ text, columns, rows });
    const header = [
      [cell('Flow', 1, 2), cell('2025', 2), cell('2024', 2)],
      [cell('In', 1), cell('Out', 1), cell('In', 1), cell('Out', 1)],
    ];
    const marks = (columns: readonly ('preliminary' | 'revised' | undefined)[]): readonly string[] =>
      markHeader(header, columns, english()).map((row) => row.map(({ text, mark = '' }) => text + mark).join(' '));
    assert.deepEqual(marks(['preliminary', 'preliminary', 'revised', undefined]), [
      'Flow 2025p 2024',
      'In Out Inr Out',
    ]);
    assert.deepEqual(marks([undefined, undefined, 'revised', 'revised']), ['Flow 2025 2024r', 'In Out In Out']);
  });

  it('say nothing of a sign, nor of a revised vintage in which the figure is as it was', () => {
    assert.equal(markOf({ ...FIGURE, value: sign('confidential'), status: 'preliminary' }), undefined);
    assert.equal(markOf({ ...FIGURE, status: 'revised' }), undefined);
  });
});
