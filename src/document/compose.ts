import type { PeriodSettings } from '../definition/office.ts';
import type { Finding } from '../finding/finding.ts';
import type { Indicators } from '../indicators/compute.ts';
import type { CodeList } from '../language/codelist.ts';
import { formatPeriod, namedBy } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { namesAt } from '../language/names-at.ts';
import { days, releaseId, type Period } from '../period/period.ts';
import { bind } from './bind.ts';
import type { DocumentDefinition } from './definition.ts';
import { officeWords, type Office, type OfficeWords } from './edition-words.ts';
import { footnoted } from './footnotes.ts';
import { keyFigures } from './key-figures.ts';
import { lostReferences, numbered, numbersOf } from './numbered-references.ts';
import { exhibits } from './printed.ts';
import { renderer, type Renderer } from './render.ts';
import type { Template } from './template.ts';
import type { Block, DocumentTree, Furniture, Labelled } from './tree.ts';
import { capitalised, type Telling } from './words.ts';

/** A draft with its number, or the final edition. */
export type Stage = { readonly kind: 'draft'; readonly number: number } | { readonly kind: 'final' };

export type Composition = {
  readonly language: Language;
  readonly template: Template;
  readonly definition: DocumentDefinition;
  readonly indicators: Indicators;
  readonly list: (dimension: string) => CodeList | undefined;
  readonly map?: Telling['map'];
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
  const { language, definition, indicators, period, office, files } = composition;
  const said = officeWords(office, language);
  const telling: Telling = {
    office: said.name,
    language,
    indicators,
    // Territories bear the names of the time that the release speaks of.
    list: namesOf(composition),
    ...(composition.map === undefined ? {} : { map: composition.map }),
    period,
    named: namedBy(office.periodKind),
    files,
    settings: composition.settings,
  };
  const made = exhibits(definition, telling, () => render);
  const contacts = (): readonly Block[] => [said.contacts];
  const render: Renderer = renderer(composition.template, telling, { ...made, contacts });
  const sections = definition.outline.map((name, index) =>
    outlined(render.section(name), index + 1, `section-${name}`),
  );
  const text = footnoted(sections.flat(), render.footnotes);
  const numbers = numbersOf(text.blocks);
  const title = render.plain('title');
  const periodText = capitalised(formatPeriod(period, language, 'heading', telling.named));
  const status = language.words[composition.settings.status] ?? '';
  const blocks: readonly Block[] = [
    { kind: 'title', office: said.full, title, period: periodText, status, dates: said.dates },
    { kind: 'key-figures', items: keyFigures(definition['key-figures'], telling, render) },
    contents(sections, language),
    ...text.blocks.map((block) => numbered(block, numbers)),
  ];
  return {
    document: bind(
      {
        language: language.language,
        locale: language.locale,
        foreign: language.foreign ?? [],
        hyphenation: language.hyphenation ?? 'none',
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
        annex: composition.annex ? made.annex().map((table) => numbered(table, numbers)) : [],
        cover: [
          { label: language.words['release'] ?? '', text: title },
          { label: language.words['period'] ?? '', text: periodText },
          { label: language.words['status'] ?? '', text: status },
          ...said.dates,
          { label: language.words['office'] ?? '', text: said.full },
          ...contactLines(said),
        ],
        signs: [...Object.values(language.signs), ...Object.values(language.marks)].map(({ print, meaning }) => ({
          label: print,
          text: meaning,
        })),
      },
      language,
    ),
    findings: [...render.findings, ...text.findings, ...lostReferences(render.referred, numbers)],
  };
}

/** Who answers, and where: the dates stand on the cover already. */
function contactLines({ contacts, dates }: OfficeWords): readonly Labelled[] {
  const lines = contacts.kind === 'contacts' ? contacts.columns.flat() : [];
  return lines.filter(({ label }) => dates.every((date) => date.label !== label));
}

function namesOf({ list, period }: Composition): Telling['list'] {
  const { last } = days(period);
  const dated = new Map<string, CodeList | undefined>();
  return (dimension) => {
    if (!dated.has(dimension)) {
      const known = list(dimension);
      dated.set(dimension, known && namesAt(known, last));
    }
    return dated.get(dimension);
  };
}

/** First-level headings are numbered by the outline; the ids of headings are unique and stable. */
function outlined(blocks: readonly Block[], number: number, section: string): readonly Block[] {
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
    spreadsheet: language.spreadsheet,
    bands,
    ...(stage.kind === 'draft' ? { watermark: word('draft-mark') } : {}),
  };
}
