import assert from 'node:assert/strict';
import { split } from '../../../src/editions/pdf/table/split.ts';

const rows = (count: number, headings: readonly number[] = []) =>
  Array.from({ length: count }, (_, index) => ({ height: 14, leads: headings.includes(index) }));
const table = { over: 40, overContinued: 60, under: 30, page: 600 };

describe('PDF edition: rows of a table over pages', () => {
  it('stand on one page when they and the notes fit', () => {
    assert.deepEqual(split({ ...table, rows: rows(20), left: 350 }), [20]);
  });

  it('are never fewer than three on a page, and fit it with the notes, however many they are', () => {
    for (let count = 6; count < 400; count += 1) {
      for (const left of [82, 100, 300, 590]) {
        const counts = split({ ...table, rows: rows(count), left });
        assert.equal(
          counts.reduce((sum, one) => sum + one, 0),
          count,
        );
        counts.forEach((one, page) => {
          const height = (page === 0 ? 40 : 60) + one * 14 + (page === counts.length - 1 ? 30 : 0);
          assert.ok(one >= 3 && height <= (page === 0 ? left : 600), `${count} rows, ${left} points: ${counts.join()}`);
        });
      }
    }
  });

  it('do not end with a heading of the rows that follow', () => {
    assert.deepEqual(split({ ...table, rows: rows(20, [9, 10]), left: 40 + 11 * 14 + 2 }), [9, 11]);
  });
});
