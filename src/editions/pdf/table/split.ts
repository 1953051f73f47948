/** Rows of a table over pages. Heights in points. */
export type Splitting = {
  /** Heights of the rows and whether a row leads those under it (a heading between rows). */
  readonly rows: readonly { readonly height: number; readonly leads: boolean }[];
  /** What stands over the rows on the first page and, with the line that says so, on every further one. */
  readonly over: number;
  readonly overContinued: number;
  /** Notes, signs and source under the last row. */
  readonly under: number;
  readonly left: number;
  readonly page: number;
};

/** Never fewer rows alone on a page, be it at its foot or its head. */
export const least = 3;

/** How many rows stand on each page. */
export function split({ rows, over, overContinued, under, left, page }: Splitting): readonly number[] {
  const counts: number[] = [];
  let first = 0;
  while (first < rows.length) {
    const room = counts.length === 0 ? left - over : page - overContinued;
    const rest = rows.slice(first);
    const count = rowsIn(rest, room, under);
    counts.push(count);
    first += count;
  }
  return counts;
}

function rowsIn(rows: Splitting['rows'], room: number, under: number): number {
  const all = rows.reduce((sum, { height }) => sum + height, 0);
  if (all + under <= room) return rows.length;
  let count = 0;
  let filled = 0;
  while (count < rows.length && filled + (rows[count]?.height ?? 0) <= room) {
    filled += rows[count]?.height ?? 0;
    count += 1;
  }
  if (rows.length < 2 * least) return rows.length;
  count = Math.min(count, rows.length - least);
  while (count > 1 && rows[count - 1]?.leads === true) count -= 1;
  return Math.min(rows.length, Math.max(1, count));
}
