import type { DeclaredCheck } from '../checks/definition.ts';
import { readChecks } from '../checks/definition.ts';
import { readDisclosure, type Disclosure } from '../checks/disclosure-definition.ts';
import { spread, type NumberReading, type TableSought } from '../dataset/context.ts';
import { judgeDataset, type Dimension } from '../dataset/declaration.ts';
import type { House } from '../definition/house.ts';
import type { ComparisonBase } from '../definition/office.ts';
import { judge } from '../definition/schema.ts';
import type { Located } from '../definition/yaml.ts';
import { readDocumentDefinition, type DocumentDefinition } from '../document/definition.ts';
import type { Territories } from '../document/map/territories.ts';
import { because } from '../finding/cause.ts';
import { stops, unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { readIndicators, type DeclaredIndicator } from '../indicators/definition.ts';
import { readCodeList, type CodeList, type Overlay } from '../language/codelist.ts';
import { judgeLanguage } from '../language/judge-language.ts';
import type { Language } from '../language/language.ts';
import { readPeriodLabels, type PeriodLabels } from '../language/period-labels.ts';
import { legend, readWords, type Words } from '../language/words.ts';
import type { PeriodKind } from '../period/period.ts';
import { readMaps } from './maps.ts';
import type { Source } from './source.ts';

/** A release definition with everything it names, ready to be used. */
export type Release = {
  readonly id: string;
  readonly languages: readonly string[];
  /** The language that the others are translated from. */
  readonly sourceLanguage: string;
  readonly editions: readonly string[];
  readonly periodKind: PeriodKind;
  readonly comparison: { readonly base: ComparisonBase; readonly 'small-base': number };
  readonly dimensions: Readonly<Record<string, Dimension>>;
  readonly tables: readonly TableSought[];
  readonly checks: readonly DeclaredCheck[];
  readonly disclosure?: Disclosure;
  readonly indicators: readonly DeclaredIndicator[];
  readonly document: DocumentDefinition;
  readonly lists: ReadonlyMap<string, CodeList>;
  /** Shapes of territories by code list, of those that a chart shows. */
  readonly maps: ReadonlyMap<string, Territories>;
  readonly periods: PeriodLabels;
  readonly words: Words;
  readonly numbers: NumberReading;
  readonly house: House;
};

type Head = {
  readonly release: string;
  readonly languages: readonly string[];
  readonly 'source-language'?: string;
  readonly editions: readonly string[];
  readonly period: { readonly kind: PeriodKind };
  readonly comparison: { readonly base: ComparisonBase; readonly 'small-base': number };
};

const texts = { type: 'array', items: { type: 'string' }, minItems: 1 } as const;
const own = ['signs', 'numbers', 'disclosure'] as const;
const slices = ['dimensions', 'tables', 'checks', 'indicators', 'exhibits', 'key-figures', 'outline'] as const;

const judgeHead = judge<Head>({
  type: 'object',
  additionalProperties: false,
  required: ['release', 'languages', 'editions', 'period', 'comparison', ...slices],
  properties: {
    release: { type: 'string' },
    languages: texts,
    'source-language': { type: 'string' },
    editions: texts,
    period: {
      type: 'object',
      additionalProperties: false,
      required: ['kind'],
      properties: { kind: { enum: ['year-to-date', 'month', 'year', 'point'] } },
    },
    comparison: {
      type: 'object',
      additionalProperties: false,
      required: ['base', 'small-base'],
      properties: { base: { enum: ['same-stage', 'latest'] }, 'small-base': { type: 'integer', minimum: 0 } },
    },
    ...Object.fromEntries([...slices, ...own].map((slice) => [slice, {}])),
  },
});

/** Reads `release.yaml` and all it names; each stage judges its own slice, and all findings are gathered. */
export async function readRelease(source: Source, id: string): Promise<Outcome<Release>> {
  const findings: Finding[] = [];
  const keep = <T>(outcome: Outcome<T>): T | undefined => {
    findings.push(...outcome.findings);
    return outcome.value;
  };
  const file = `${id}/release.yaml`;
  const [located, periods, words, house] = await Promise.all([
    source.template(file),
    source.template('codelists/periods.yaml'),
    source.template('codelists/words.yaml'),
    source.template('house.yaml'),
  ]);
  for (const outcome of [located, periods, words, house]) findings.push(...outcome.findings);
  if (
    located.value === undefined ||
    periods.value === undefined ||
    words.value === undefined ||
    house.value === undefined
  )
    return { findings };
  const head = keep(judgeHead(located.value));
  const slice = keep(judgeDataset(located.value));
  const checks = keep(readChecks(located.value));
  const disclosure = keep(readDisclosure(located.value));
  const indicators = keep(readIndicators(located.value));
  const document =
    indicators === undefined
      ? undefined
      : keep(
          readDocumentDefinition(
            located.value,
            indicators.map((indicator) => indicator.id),
            head?.languages ?? [],
          ),
        );
  const labels = keep(readPeriodLabels(periods.value));
  const furniture = keep(readWords(words.value));
  if (
    head === undefined ||
    slice === undefined ||
    checks === undefined ||
    indicators === undefined ||
    document === undefined ||
    labels === undefined ||
    furniture === undefined
  )
    return { findings };
  const spoken = head['source-language'];
  if (spoken !== undefined && !head.languages.includes(spoken))
    findings.push(
      unreadable('definition-invalid', located.value.at(['source-language']), {
        where: 'source-language',
        ...because('one-of', { list: head.languages.join(', ') }),
      }),
    );
  const lists = await readLists(source, slice.dimensions, located.value);
  findings.push(...lists.findings);
  if (lists.value === undefined || stops(findings)) return { findings };
  const known = lists.value;
  const maps = await readMaps(source, located.value, document, slice.dimensions, known);
  findings.push(...maps.findings);
  if (maps.value === undefined) return { findings };
  const listOf = (dimension: string): CodeList | undefined => known.get(slice.dimensions[dimension]?.codes ?? '');
  return {
    value: {
      id,
      languages: head.languages,
      sourceLanguage: head['source-language'] ?? head.languages[0] ?? '',
      editions: head.editions,
      periodKind: head.period.kind,
      comparison: head.comparison,
      dimensions: slice.dimensions,
      tables: Object.entries(slice.tables).flatMap(([table, declaration]) => spread(table, declaration, listOf)),
      checks,
      indicators,
      document,
      lists: known,
      maps: maps.value,
      periods: labels,
      words: { ...furniture, signs: legend(furniture.signs, slice.signs ?? {}) },
      ...(disclosure === undefined ? {} : { disclosure }),
      numbers: { parentheses: slice.numbers?.parentheses ?? 'refused' },
      house: house.value.value as House, // the look is the office's own file; its type is written beside it
    },
    findings,
  };
}

async function readLists(
  source: Source,
  dimensions: Readonly<Record<string, Dimension>>,
  located: Located,
): Promise<Outcome<ReadonlyMap<string, CodeList>>> {
  const files = (await source.templateNames('codelists')).flatMap((name) =>
    name.endsWith('.yaml') ? [name.slice(0, -5)] : [],
  );
  const known = files.filter((name) => !name.includes('.'));
  const findings: Finding[] = [];
  const lists = new Map<string, CodeList>();
  for (const [dimension, { codes }] of Object.entries(dimensions)) {
    if (codes === 'periods' || lists.has(codes)) continue;
    if (!known.includes(codes)) {
      findings.push(
        unreadable('codelist-unknown', located.at(['dimensions', dimension, 'codes']), {
          name: codes,
          known: known.join(', '),
        }),
      );
      continue;
    }
    const read = await source.template(`codelists/${codes}.yaml`);
    const overlays = await readOverlays(source, codes, files);
    findings.push(...overlays.findings);
    const list = read.value === undefined ? { findings: read.findings } : readCodeList(read.value, overlays.value);
    findings.push(...list.findings);
    if (list.value !== undefined) lists.set(codes, list.value);
  }
  return findings.length > 0 ? { findings } : { value: lists, findings };
}

/** Names of further languages beside a code list: `codelists/territories.uz.yaml`. */
async function readOverlays(
  source: Source,
  list: string,
  files: readonly string[],
): Promise<{ readonly value: readonly Overlay[]; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const value: Overlay[] = [];
  for (const name of files.filter((file) => file.startsWith(`${list}.`))) {
    const read = await source.template(`codelists/${name}.yaml`);
    findings.push(...read.findings);
    if (read.value !== undefined) value.push({ language: name.slice(list.length + 1), located: read.value });
  }
  return { value, findings };
}

/** The words that any table may carry, whatever the release. */
export async function readTableWords(source: Source): Promise<Outcome<Words>> {
  const read = await source.template('codelists/words.yaml');
  return read.value === undefined ? { findings: read.findings } : readWords(read.value);
}

export async function readLanguage(source: Source, language: string): Promise<Outcome<Language>> {
  const read = await source.template(`languages/${language}.yaml`);
  return read.value === undefined ? { findings: read.findings } : judgeLanguage(read.value);
}
