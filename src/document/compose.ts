import type { PeriodSettings } from '../definition/office.ts';
import type { Finding } from '../finding/finding.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { Indicator } from '../indicators/indicator.ts';
import type { CodeList } from '../language/codelist.ts';
import { formatPeriod } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { releaseId, type Period } from '../period/period.ts';
import { chartBlock } from './charts.ts';
import type { DocumentDefinition } from './definition.ts';
import { officeWords, type Office } from './edition-words.ts';
import { tableBlock } from './exhibits.ts';
import { keyFigures } from './key-figures.ts';
import { referred } from './references.ts';
import { renderer, type Renderer } from './render.ts';
import { seriesTables } from './series.ts';
import type { Template } from './template.ts';
import type { Block, DocumentTree, Furniture, Inline, TableBlock } from './tree.ts';
import type { Telling } from './words.ts';

/** A draft with its number, or the final edition. */
export type Stage = { readonly kind: 'draft'; readonly number: number } | { readonly kind: 'final' };

export type Composition = {
  readonly language: Language;
  readonly template: Template;
  readonly definition: DocumentDefinition;
  readonly indicators: Indicators;
  readonly list: (dimension: string) => CodeList | undefined;
  readonly release: string;
  readonly period: Period;
  readonly settings: PeriodSettings;
  readonly office: Office;
  readonly stage: Stage;
  /** Errors in the data: a draft says so on every page. */
  readonly errors: number;
  readonly files: Readonly<Record<string, string>>;
  /** Whether the tables of the spreadsheet are wanted too: they are many. */
  readonly annex: boolean;
};

/** One document tree in one language: the words of the template, the figures of the indicators, the order of the outline. */
export function compose(composition: Composition): {
  readonly document: DocumentTree;
  readonly findings: readonly Finding[];
} {
  const { language, definition, indicators, list, period, office, files } = composition;
  const said = officeWords(office, language);
  const telling: Telling = {
    office: said.name,
    language,
    indicators,
    list,
    period,
    files,
    settings: composition.settings,
  };
  const numbers = { table: 0, chart: 0 };
  const makers = {
    exhibit: (id: string, caption: readonly Inline[]): readonly Block[] =>
      exhibit(id, caption, composition, telling, render, numbers),
    series: (id: string): readonly Block[] => seriesList(id, definition, telling, render, files['xlsx']),
    contacts: (): readonly Block[] => [said.contacts],
  };
  const render: Renderer = renderer(composition.template, telling, makers);
  const sections = definition.outline.map((name, index) =>
    numbered(render.section(name), index + 1, `section-${name}`),
  );
  const title = render.plain('title');
  const periodText = formatPeriod(period, language);
  const status = language.words[composition.settings.status] ?? '';
  const blocks: readonly Block[] = [
    { kind: 'title', office: said.full, title, period: periodText, status, dates: said.dates },
    { kind: 'key-figures', items: keyFigures(definition['key-figures'], telling, render) },
    contents(sections, language),
    ...sections.flat(),
  ];
  return {
    document: {
      language: language.language,
      release: composition.release,
      period: releaseId(period),
      title,
      furniture: furniture(
        composition,
        said.name,
        said.foot,
        said.published,
        render.plain('running-title'),
        periodText,
      ),
      blocks,
      annex: composition.annex ? annex(composition, telling, render) : [],
      cover: [
        { label: language.words['release'] ?? '', text: title },
        { label: language.words['period'] ?? '', text: periodText },
        { label: language.words['status'] ?? '', text: status },
        ...said.dates,
        { label: language.words['office'] ?? '', text: said.full },
        ...(said.contacts.kind === 'contacts' ? (said.contacts.columns[0] ?? []) : []),
      ],
      signs: Object.values(language.signs).map(({ print, meaning }) => ({ label: print, text: meaning })),
    },
    findings: render.findings,
  };
}

function exhibit(
  id: string,
  caption: readonly Inline[],
  { definition, language, indicators }: Composition,
  telling: Telling,
  render: Renderer,
  numbers: { table: number; chart: number },
): readonly Block[] {
  const declared = definition.exhibits[id];
  if (declared === undefined) return [];
  if ('chart' in declared) {
    const indicator = referred(declared.of, indicators);
    return indicator === undefined
      ? []
      : [
          chartBlock(
            id,
            fill(language.words['figure'] ?? '', { number: (numbers.chart += 1) }),
            caption,
            declared,
            indicator,
            telling,
          ),
        ];
  }
  if ('table' in declared)
    return [
      table(
        id,
        fill(language.words['table'] ?? '', { number: (numbers.table += 1) }),
        caption,
        declared.table,
        indicators,
        telling,
        render,
      ),
    ];
  return [];
}

function table(
  id: string,
  label: string,
  caption: readonly Inline[],
  { rows, columns }: { readonly rows: string; readonly columns: readonly string[] },
  indicators: Indicators,
  telling: Telling,
  render: Renderer,
): TableBlock {
  const groups = columns.flatMap((reference) => {
    const indicator = referred(reference, indicators);
    if (indicator === undefined) return [];
    return [{ indicator, ...(columns.length > 1 ? { heading: render.plain(`heading.${reference}`) } : {}) }];
  });
  const units = new Set(groups.map(({ indicator }) => indicator.unit));
  const unit = groups[0]?.indicator.unit ?? 'count';
  return tableBlock(
    {
      id,
      label,
      caption,
      // Where units differ each heading says its own; the first is the one of the table.
      unit: units.size > 0 ? telling.language.units[unit] : '',
      rows,
      stubHeading: render.plain(`stub.${rows}`),
      groups,
      notes: render.has(`note.${id}`) ? [render.words(`note.${id}`)] : [],
    },
    telling,
  );
}

function annex(composition: Composition, telling: Telling, render: Renderer): readonly TableBlock[] {
  const { definition, indicators, language } = composition;
  let number = Object.values(definition.exhibits).filter(
    (declared) => 'table' in declared && declared.annex !== true,
  ).length;
  return Object.entries(definition.exhibits).flatMap(([id, declared]): readonly TableBlock[] => {
    if ('table' in declared && declared.annex === true) {
      const label = fill(language.words['table'] ?? '', { number: (number += 1) });
      return [table(id, label, render.words(`caption.${id}`), declared.table, indicators, telling, render)];
    }
    return 'each' in declared ? seriesTables(id, declared, indicators, telling, render) : [];
  });
}

/** The titles of the series, each a link to its sheet. */
function seriesList(
  id: string,
  definition: DocumentDefinition,
  telling: Telling,
  render: Renderer,
  file: string | undefined,
): readonly Block[] {
  const declared = definition.exhibits[id];
  if (declared === undefined || !('each' in declared)) return [];
  const indicator: Indicator | undefined = referred(declared.series, telling.indicators);
  const keys = [
    ...new Set(indicator?.cells.map(({ codes }) => declared.each.map((dimension) => codes[dimension]).join('.'))),
  ];
  const items = keys.map((key, index): readonly Inline[] => {
    const title = render.words(`series.${id}.${key}`);
    const sheet = `${declared.label}${String(declared.from + index).padStart(2, '0')}`;
    return file === undefined ? title : [{ kind: 'link', href: `${file}#'${sheet}'!A1`, children: title }];
  });
  return [{ kind: 'list', role: 'bullets', items }];
}

/** First-level headings are numbered by the outline; the ids of headings are unique and stable. */
function numbered(blocks: readonly Block[], number: number, section: string): readonly Block[] {
  let sub = 0;
  return blocks.map((block) => {
    if (block.kind !== 'heading') return block;
    return block.level === 1
      ? { ...block, id: section, number: String(number) }
      : { ...block, id: `${section}-${(sub += 1)}` };
  });
}

function contents(sections: readonly (readonly Block[])[], { words }: Language): Block {
  const entries = sections.flat().flatMap((block) =>
    block.kind === 'heading' && block.level === 1
      ? [
          {
            target: block.id,
            text: `${block.number} ${block.children.map((child) => ('text' in child ? child.text : '')).join('')}`,
          },
        ]
      : [],
  );
  return { kind: 'contents', title: words['contents'] ?? '', entries };
}

function furniture(
  { language, stage, settings, errors }: Composition,
  office: string,
  foot: readonly string[],
  published: string,
  runningTitle: string,
  runningPeriod: string,
): Furniture {
  const word = (key: string): string => language.words[key] ?? key;
  const bands: Furniture['bands'] = [
    ...(stage.kind === 'draft'
      ? [{ kind: 'draft' as const, text: fill(word('draft'), { number: stage.number, date: published }) }]
      : []),
    ...(settings.sample === true ? [{ kind: 'sample' as const, text: word('sample') }] : []),
    ...(errors > 0
      ? [{ kind: 'errors' as const, text: fill(word(errors === 1 ? 'errors-one' : 'errors-many'), { count: errors }) }]
      : []),
  ];
  return {
    office,
    runningTitle,
    runningPeriod,
    foot,
    page: word('page'),
    continued: word('continued'),
    contents: word('contents'),
    bands,
    ...(stage.kind === 'draft' ? { watermark: word('draft-mark') } : {}),
  };
}
