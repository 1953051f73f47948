import type { Status } from '../definition/office.ts';
import { countsAs, decimalOf, type Value } from '../value/value.ts';
import type { Figure, Indicator } from './indicator.ts';
import type { Published } from './published.ts';

/** The figures of an indicator with their status, and what they were before they were revised. */
export function withStatus(indicator: Indicator, published: Published | undefined): Indicator {
  if (published === undefined) return indicator;
  return { ...indicator, cells: indicator.cells.map((figure) => standing(figure, published)) };
}

function standing(figure: Figure, published: Published): Figure {
  const { lineage, codes, value } = figure;
  if (lineage.kind !== 'cell') return { ...figure, ...weakest(lineage.inputs) };
  const status = published.status(codes, lineage.vintage);
  if (status === undefined) return figure;
  const before = status === 'preliminary' ? undefined : published.earlier(codes, lineage.vintage);
  const revision = before === undefined ? status === 'revised' : !same(before.value, value) && before;
  return { ...figure, status, ...(revision === false ? {} : { revision: revision === true ? {} : revision }) };
}

const RANK: readonly Status[] = ['preliminary', 'revised', 'final'];

/** What is computed is no more final than the least final of its operands. */
function weakest(inputs: readonly Figure[]): Pick<Figure, 'status' | 'revision'> {
  const statuses = new Set(inputs.map(({ status }) => status));
  const status = RANK.find((known) => statuses.has(known));
  if (status === undefined) return {};
  const revised = status !== 'preliminary' && inputs.some(({ revision }) => revision !== undefined);
  return { status, ...(revised ? { revision: {} } : {}) };
}

function same(one: Value, other: Value): boolean {
  const [a, b] = [countsAs(one), countsAs(other)];
  if (a === undefined || b === undefined) return JSON.stringify(one) === JSON.stringify(other);
  return decimalOf(a).eq(decimalOf(b));
}
