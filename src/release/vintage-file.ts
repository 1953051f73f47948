import { PERIOD } from '../dataset/context.ts';
import { codeKey, type Codes, type Observation } from '../dataset/observation.ts';
import type { Status } from '../definition/office.ts';
import { judge } from '../definition/schema.ts';
import { parseYaml, type Located } from '../definition/yaml.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { parsePeriodCode } from '../period/period.ts';
import { number, sign, SIGNS, type Sign } from '../value/value.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import type { Vintage } from './vintage.ts';

/** `vintages/<date>.json`: the figures of a period as they were published, or later revised. */
export type VintageFile = {
  readonly release: string;
  readonly period: string;
  readonly vintage: string;
  readonly status?: Status;
  /** The day it was published. */
  readonly day?: string;
  /** Why these figures differ from those published before. */
  readonly note?: string;
  readonly observations: readonly {
    readonly codes: Codes;
    readonly value: string | null;
    readonly sign?: Sign | null;
    readonly status?: string;
  }[];
  /** Figures of other periods that went out with them: by period, a number or the name of a sign. */
  readonly series?: readonly { readonly codes: Codes; readonly values: Readonly<Record<string, string>> }[];
};

const text = { type: 'string', minLength: 1 } as const;
const judgeVintage = judge<VintageFile>({
  type: 'object',
  required: ['release', 'period', 'vintage', 'observations'],
  properties: {
    release: text,
    period: text,
    vintage: { type: 'string', pattern: String.raw`^\d{4}-\d\d(-\d\d)?$` },
    status: { enum: ['preliminary', 'revised', 'final'] },
    day: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` },
    note: text,
    observations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['codes', 'value'],
        properties: {
          codes: { type: 'object', additionalProperties: text },
          value: { type: ['string', 'null'], pattern: String.raw`^-?\d+(\.\d+)?$` },
          sign: { enum: [...SIGNS, null] },
          status: text,
        },
      },
    },
    series: {
      type: 'array',
      items: {
        type: 'object',
        required: ['codes', 'values'],
        properties: {
          codes: { type: 'object', additionalProperties: text },
          values: {
            type: 'object',
            additionalProperties: { type: 'string', pattern: `^(-?\\d+(\\.\\d+)?|${SIGNS.join('|')})$` },
          },
        },
      },
    },
  },
});

/** One kept file: judged by its schema, of this release and period, every code known, no figure twice. */
export async function readVintageFile(
  source: Source,
  release: Release,
  period: string,
  name: string,
  totals: Codes,
): Promise<Outcome<Vintage>> {
  const path = `${release.id}/${period}/vintages/${name}`;
  const { value: located, findings } = await locate(source, path);
  const judged = located === undefined ? { findings } : judgeVintage(located);
  if (located === undefined || judged.value === undefined) return { findings: judged.findings };
  const file = judged.value;
  const faults = [...foreign(file, located, release.id, period), ...strange(file, located, release, totals)];
  if (faults.length > 0) return { findings: faults };
  const { vintage, status, note } = file;
  const day = file.day ?? /^\d{4}-\d\d-\d\d(?=\.json$)/.exec(name)?.[0];
  return {
    value: {
      name: vintage,
      file: name,
      ...(status === undefined ? {} : { status }),
      ...(day === undefined ? {} : { day }),
      ...(note === undefined ? {} : { note }),
      observations: observationsOf(file, name, totals),
      series: seriesOf(file, name, totals),
    },
    findings: [],
  };
}

/** JSON is read as such; lines are looked for only where something is wrong. */
async function locate(source: Source, path: string): Promise<Outcome<Located>> {
  const file = `input/${path}`;
  const content = new TextDecoder().decode(await source.inputBytes(path));
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return parseYaml(content, file);
  }
  let lines: Located | undefined;
  const at: Located['at'] = (place) => (lines ??= parseYaml(content, file).value)?.at(place) ?? { file };
  return { value: { file, value, at }, findings: [] };
}

function observationsOf({ vintage, observations }: VintageFile, name: string, totals: Codes): readonly Observation[] {
  return observations.map(({ codes, value, sign: found }, row): Observation => ({
    table: `vintage ${vintage}`,
    codes: { ...totals, ...codes },
    value: value === null ? sign(found ?? 'not-available') : number(value),
    decimals: value?.split('.')[1]?.length ?? 0,
    place: { workbook: `vintages/${name}`, sheet: 'observations', cell: String(row + 1) },
    vintage,
  }));
}

function seriesOf({ vintage, series = [] }: VintageFile, name: string, totals: Codes): readonly Observation[] {
  return series.flatMap(({ codes, values }, row) =>
    Object.entries(values).map(([period, said]): Observation => {
      const named = SIGNS.find((known) => known === said);
      return {
        table: `vintage ${vintage}`,
        codes: { ...totals, ...codes, [PERIOD]: period },
        value: named === undefined ? number(said) : sign(named),
        decimals: said.split('.')[1]?.length ?? 0,
        place: { workbook: `vintages/${name}`, sheet: 'series', cell: String(row + 1) },
        vintage,
      };
    }),
  );
}

/** The file says that it is of another release or period than the folder it lies in. */
function foreign(file: VintageFile, located: Located, release: string, period: string): readonly Finding[] {
  const wanted = { release, period };
  return (['release', 'period'] as const).flatMap((key) =>
    file[key] === wanted[key]
      ? []
      : [unreadable('vintage-foreign', located.at([key]), { what: key, found: file[key], wanted: wanted[key] })],
  );
}

/** Codes that no list knows, and figures that stand twice. */
function strange(
  { observations, series = [] }: VintageFile,
  located: Located,
  release: Release,
  totals: Codes,
): readonly Finding[] {
  const years = series.flatMap(({ codes, values }, row) =>
    Object.keys(values).map((period) => ({ list: 'series', row, codes: { ...codes, [PERIOD]: period } })),
  );
  const own = observations.map(({ codes }, row) => ({ list: 'observations', row, codes }));
  return [own, years].flatMap((figures) => strangeIn(figures, located, release, totals));
}

/** Where a code is written: the period of a series stands over its values. */
function placed(list: string, dimension: string | undefined): readonly string[] {
  if (dimension === undefined) return [];
  return list === 'series' && dimension === PERIOD ? ['values'] : ['codes', dimension];
}

function strangeIn(
  figures: readonly { readonly list: string; readonly row: number; readonly codes: Codes }[],
  located: Located,
  release: Release,
  totals: Codes,
): readonly Finding[] {
  const dimensions = Object.keys(release.dimensions);
  const seen = new Map<string, number>();
  return figures.flatMap(({ list, row: index, codes }): readonly Finding[] => {
    const at = (dimension?: string): Finding['place'] => located.at([list, index, ...placed(list, dimension)]);
    const unknown = Object.entries(codes).flatMap(([dimension, code]): readonly Finding[] => {
      const known = knownCodes(release, dimension);
      if (known === undefined && dimensions.includes(dimension) && parsePeriodCode(code) !== undefined) return [];
      if (known?.includes(code) === true) return [];
      const what = dimensions.includes(dimension) ? code : dimension;
      const like = nearest(what, dimensions.includes(dimension) ? (known ?? []) : dimensions) ?? '';
      return [unreadable('vintage-code-unknown', at(dimension), { figure: index + 1, dimension, code, nearest: like })];
    });
    const key = codeKey({ ...totals, ...codes }, dimensions);
    const before = seen.get(key);
    seen.set(key, index + 1);
    return before === undefined
      ? unknown
      : [...unknown, unreadable('vintage-figure-twice', at(), { figure: index + 1, first: before })];
  });
}

/** The codes of a dimension; of the period there is no list. */
function knownCodes({ dimensions, lists }: Release, dimension: string): readonly string[] | undefined {
  if (dimension === PERIOD) return undefined;
  return lists.get(dimensions[dimension]?.codes ?? '')?.codes.map(({ code }) => code);
}
