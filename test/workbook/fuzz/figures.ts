import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { runChecks } from '../../../src/checks/run.ts';
import { codeKey } from '../../../src/dataset/observation.ts';
import { toDataset, type Delivery } from '../../../src/dataset/dataset.ts';
import { nodeEffects } from '../../../src/effects/node.ts';
import type { Finding } from '../../../src/finding/finding.ts';
import { releasePeriod, type Period } from '../../../src/period/period.ts';
import { readRelease, type Release } from '../../../src/release/release.ts';
import { openSource } from '../../../src/release/source.ts';
import { decimalText, type Value } from '../../../src/value/value.ts';
import { readWorkbooks, type ReadOptions } from '../../../src/workbook/read.ts';
import type { Workbook } from '../../../src/workbook/workbook.ts';

export const EXAMPLE = 'input/migration/2025-12/migration-2025-12.xlsx';
const BESIDE = ['input/migration/2025-12/migration-2025-12-dynamic.xlsx'];

/** What the press makes of the example when one of its workbooks is this one. */
export type Figures = {
  /** Table, codes, vintage → value. */
  readonly values: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
  readonly refused: boolean;
};

export type Press = (bytes: Uint8Array, options: ReadOptions) => Promise<Figures>;

/** The declared release, with the workbook that stands beside the one to be mutated. */
export async function openPress(): Promise<Press> {
  const source = openSource({ input: 'input', output: 'output', templates: 'templates' }, nodeEffects());
  const { value: release } = await readRelease(source, 'migration');
  const period = releasePeriod('year-to-date', '2025-12');
  if (release === undefined || period === undefined) throw new Error('The release of the example cannot be read');
  const files = await Promise.all(BESIDE.map(async (file) => ({ name: basename(file), bytes: await readFile(file) })));
  const beside = (await readWorkbooks(files, { witness: 'none' })).flatMap(({ value }) => value ?? []);
  return async (bytes, options) => {
    const [outcome] = await readWorkbooks([{ name: basename(EXAMPLE), bytes }], options);
    const findings = outcome?.findings ?? [];
    if (outcome?.value === undefined) return { values: new Map(), findings, refused: true };
    return { ...judged([outcome.value, ...beside], release, period, findings), refused: false };
  };
}

function judged(
  workbooks: readonly Workbook[],
  release: Release,
  period: Period,
  read: readonly Finding[],
): Omit<Figures, 'refused'> {
  const vintage = { own: 'own', yearAgo: 'year-ago' };
  const delivery: Delivery = { workbooks, period, vintage, absent: new Set() };
  const dataset = toDataset([delivery], { ...release, period });
  const list = (dimension: string) => release.lists.get(release.dimensions[dimension]?.codes ?? '');
  const values = dataset.observations.map(({ table, codes, vintage: of, value }): readonly [string, string] => [
    `${table} ${codeKey(codes, dataset.dimensions)} ${of}`,
    text(value),
  ]);
  return {
    values: new Map(values),
    findings: [...read, ...dataset.findings, ...runChecks(dataset, release.checks, list)],
  };
}

function text(value: Value): string {
  return value.kind === 'number' ? decimalText(value.value) : value.sign;
}
