import { PERIOD } from '../dataset/context.ts';
import type { Status } from '../definition/office.ts';
import type { Figure } from './indicator.ts';

/** What a figure is measured against: when it was published, how final it was, of which period. */
export type Base = {
  readonly figure: string;
  readonly vintage: string;
  readonly status?: Status;
  readonly period?: string;
};

/** The base of a comparison, found among the operands by the vintage that the operation names. */
export function baseOf({ lineage }: Figure): Base | undefined {
  if (lineage.kind !== 'operation' || lineage.vintage === undefined) return undefined;
  const { vintage, inputs } = lineage;
  const base = inputs.find((input) => vintageOf(input) === vintage);
  if (base === undefined) return undefined;
  const period = base.codes[PERIOD];
  return {
    figure: base.id,
    vintage,
    ...(base.status === undefined ? {} : { status: base.status }),
    ...(period === undefined ? {} : { period }),
  };
}

/** The vintage of a figure: of its cell, of the base it names, or of its first operand. */
export function vintageOf({ lineage }: Figure): string {
  if (lineage.kind === 'cell') return lineage.vintage;
  const [first] = lineage.inputs;
  return lineage.vintage ?? (first === undefined ? '' : vintageOf(first));
}
