import { codeIndex } from '../dataset/code-index.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Codes, Observation } from '../dataset/observation.ts';
import { judge } from '../definition/schema.ts';
import { unreadable, type Outcome } from '../finding/finding.ts';
import type { Figure } from '../indicators/indicator.ts';
import { decimalText, number, sign, type Sign } from '../value/value.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';

/** `vintages/<date>.json`: the figures of a period as they were published, or later revised. */
type VintageFile = {
  readonly release: string;
  readonly period: string;
  readonly vintage: string;
  readonly status: string;
  readonly note?: string;
  readonly observations: readonly {
    readonly codes: Readonly<Record<string, string>>;
    readonly value: string | null;
    readonly sign?: Sign | null;
    readonly status?: string;
  }[];
};

const text = { type: 'string' } as const;
const judgeVintage = judge<VintageFile>({
  type: 'object',
  required: ['release', 'period', 'vintage', 'observations'],
  properties: {
    release: text,
    period: text,
    vintage: text,
    status: text,
    observations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['codes', 'value'],
        properties: {
          codes: { type: 'object', additionalProperties: text },
          value: { type: ['string', 'null'] },
          sign: { type: ['string', 'null'] },
          status: text,
        },
      },
    },
  },
});

/** The newest vintage of a period, added to the dataset under its own name. */
export async function readVintage(
  source: Source,
  release: Release,
  period: string,
  dataset: Dataset,
): Promise<Outcome<{ readonly dataset: Dataset; readonly vintage: string }>> {
  const newest = await newestVintage(source, release.id, period);
  if (newest === undefined)
    return {
      findings: [unreadable('vintage-missing', { file: `input/${release.id}/${period}/vintages` }, { period })],
    };
  const read = await vintageObservations(source, newest, dataset.totals);
  if (read.value === undefined) return { findings: read.findings };
  const observations = [...dataset.observations, ...read.value.observations];
  const { vintage } = read.value;
  return {
    value: { vintage, dataset: { ...dataset, observations, index: codeIndex(observations, dataset.dimensions) } },
    findings: [],
  };
}

/** The path of the newest vintage of a period, within the input folder. */
export async function newestVintage(source: Source, release: string, period: string): Promise<string | undefined> {
  const folder = `${release}/${period}/vintages`;
  const newest = ((await source.inputNames(folder)) ?? []).filter((name) => name.endsWith('.json')).at(-1);
  return newest === undefined ? undefined : `${folder}/${newest}`;
}

/** The figures of a vintage file; its row stands for the cell. */
export async function vintageObservations(
  source: Source,
  path: string,
  totals: Codes,
): Promise<Outcome<{ readonly vintage: string; readonly observations: readonly Observation[] }>> {
  const read = await source.input(path);
  const judged = read.value === undefined ? { findings: read.findings } : judgeVintage(read.value);
  if (judged.value === undefined) return { findings: judged.findings };
  const { vintage, observations: stated } = judged.value;
  const workbook = path.split('/').slice(-2).join('/');
  const observations = stated.map(({ codes, value, sign: found }, row): Observation => ({
    table: `vintage ${vintage}`,
    codes: { ...totals, ...codes },
    value: value === null ? sign(found ?? 'not-available') : number(value),
    decimals: value?.split('.')[1]?.length ?? 0,
    place: { workbook, sheet: 'observations', cell: String(row + 1) },
    vintage,
  }));
  return { value: { vintage, observations }, findings: [] };
}

/** What `publish` keeps: the observed figures of the release as they went out. */
export function vintageFile(
  release: string,
  period: string,
  vintage: string,
  status: string,
  figures: Iterable<Figure>,
): Uint8Array {
  const seen = new Set<string>();
  const observations = [...figures].flatMap(({ codes, value, lineage }) => {
    if (lineage.kind !== 'cell' || lineage.vintage !== vintage) return [];
    const key = JSON.stringify(codes);
    if (seen.has(key)) return [];
    seen.add(key);
    return [
      {
        codes,
        value: value.kind === 'number' ? decimalText(value.value) : null,
        sign: value.kind === 'sign' ? value.sign : null,
        status,
      },
    ];
  });
  return new TextEncoder().encode(`${JSON.stringify({ release, period, vintage, status, observations }, null, 1)}\n`);
}
