import type { Status } from '../definition/office.ts';
import { countsAs, decimalOf, type Value } from '../value/value.ts';
import type { Figure, Indicator } from './indicator.ts';
import { differenceOf } from './revision.ts';
import type { Published } from './published.ts';

/** The figures of an indicator with their status, and what they were before they were revised. */
export function withStatus(indicator: Indicator, published: Published | undefined, smallBase: number): Indicator {
  if (published === undefined) return indicator;
  return { ...indicator, cells: indicator.cells.map((figure) => standing(figure, published, smallBase)) };
}

function standing(figure: Figure, published: Published, smallBase: number): Figure {
  const { lineage, codes, value } = figure;
  if (lineage.kind !== 'cell') return { ...figure, ...weakest(lineage.inputs) };
  const status = published.status(codes, lineage.vintage);
  // Of years long past no status is known, yet what was published of them is.
  const known = status === undefined ? figure : { ...figure, status };
  if (status === 'preliminary') return known;
  const before = published.earlier(codes, lineage.vintage);
  // Where what was published before is not at hand, a revised vintage is taken at its word.
  if (before === undefined) return status === 'revised' ? { ...known, revision: {} } : known;
  if (same(before.value, value)) return known;
  return { ...known, revision: { ...before, ...differenceOf(figure, before.value, smallBase) } };
}

const RANK: readonly Status[] = ['preliminary', 'revised', 'final'];

/** What is computed is no more final than the least final of its operands. */
function weakest(inputs: readonly Figure[]): Pick<Figure, 'status' | 'revision'> {
  const statuses = new Set(inputs.map(({ status }) => status));
  const status = RANK.find((known) => statuses.has(known));
  const revised = status !== 'preliminary' && inputs.some(({ revision }) => revision !== undefined);
  return { ...(status === undefined ? {} : { status }), ...(revised ? { revision: {} } : {}) };
}

function same(one: Value, other: Value): boolean {
  const [a, b] = [countsAs(one), countsAs(other)];
  if (a === undefined || b === undefined) return JSON.stringify(one) === JSON.stringify(other);
  return decimalOf(a).eq(decimalOf(b));
}
