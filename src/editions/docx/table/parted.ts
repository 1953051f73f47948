/** Rows of a table that stay together at the end of a page and at the head of the next. */
const together = 3;
/** A table of fewer rows is not parted. */
export const leastParted = 2 * together;

/** Whether a row of a table that goes on over a page's end is let go from the one below. */
export const isLetGo = (row: number, count: number): boolean => row >= together - 1 && row < count - together;

const KEPT = '<w:keepNext/>';
const ROW = '<w:tr>';

/** The markup of a table that was kept on one page, as one that goes on over a page's end. */
export function parted(markup: string, count: number): string {
  const [before = '', ...rows] = markup.split(ROW);
  const first = rows.length - count;
  const written = rows.map((row, index) => (isLetGo(index - first, count) ? row.replaceAll(KEPT, '') : row));
  return [before, ...written].join(ROW);
}
