import { fill, type ExhibitKind } from '../language/language.ts';
import { chartBlock } from './chart/block.ts';
import type { ChartExhibit } from './chart/definition.ts';
import type { DocumentDefinition, Reference, TableExhibit } from './definition.ts';
import { tableBlock } from './exhibits.ts';
import { referred } from './references.ts';
import type { Renderer } from './render.ts';
import { seriesTables } from './series.ts';
import type { Block, Inline, TableBlock } from './tree.ts';
import { capitalised, type Telling } from './words.ts';

/** The exhibits of one document: numbered as they are printed; what cannot be made yet takes no number. */
export type Exhibits = {
  readonly exhibit: (id: string, caption: readonly Inline[]) => readonly Block[];
  /** The titles of the series, each a link to its sheet. */
  readonly series: (id: string) => readonly Block[];
  readonly kindOf: (id: string) => ExhibitKind | undefined;
  /** Tables of the spreadsheet only: numbered on from the printed ones, and the series. */
  readonly annex: () => readonly TableBlock[];
};

export function exhibits(
  { exhibits: declared }: DocumentDefinition,
  telling: Telling,
  render: () => Renderer,
): Exhibits {
  const { language, indicators, files } = telling;
  const printed = { tables: 0, charts: 0 };
  const label = (kind: ExhibitKind, number: number): string => fill(language.words[kind] ?? '', { number });
  const table = (
    id: string,
    caption: readonly Inline[],
    { table: parts, turned }: TableExhibit,
  ): readonly TableBlock[] => {
    const made = tableOf(id, label('table', printed.tables + 1), caption, parts, telling, render());
    printed.tables += made.length;
    return turned === true ? made.map((block) => ({ ...block, turned })) : made;
  };
  const chart = (id: string, caption: readonly Inline[], exhibit: ChartExhibit): readonly Block[] => {
    const indicator = referred(exhibit.of, indicators);
    const only = exhibit.only === undefined ? undefined : referred(exhibit.only, indicators);
    if (indicator === undefined || (exhibit.only !== undefined && only === undefined)) return [];
    const stub = `stub.${exhibit.categories}`;
    const head = { id, label: label('figure', (printed.charts += 1)), caption };
    const named = render().has(stub) ? { ...head, stub: render().plain(stub) } : head;
    return [chartBlock(named, exhibit, indicator, only, telling)];
  };
  return {
    exhibit: (id, caption) => {
      const exhibit = declared[id];
      if (exhibit === undefined || 'each' in exhibit) return [];
      if ('table' in exhibit) return table(id, caption, exhibit);
      return chart(id, caption, exhibit);
    },
    kindOf: (id) => {
      const exhibit = declared[id];
      if (exhibit === undefined || 'each' in exhibit) return undefined;
      const shown = (reference: Reference): boolean => referred(reference, indicators) !== undefined;
      if ('table' in exhibit) return exhibit.table.columns.some(shown) ? 'table' : undefined;
      return shown(exhibit.of) && (exhibit.only === undefined || shown(exhibit.only)) ? 'figure' : undefined;
    },
    series: (id) => {
      const exhibit = declared[id];
      const indicator = exhibit !== undefined && 'each' in exhibit ? referred(exhibit.series, indicators) : undefined;
      if (exhibit === undefined || !('each' in exhibit) || indicator === undefined) return [];
      const keys = new Set(
        indicator.cells.map(({ codes }) => exhibit.each.map((dimension) => codes[dimension]).join('.')),
      );
      const items = [...keys].map((key, index): readonly Inline[] => {
        const title = render().words(`series.${id}.${key}`);
        const sheet = `${exhibit.label}${String(exhibit.from + index).padStart(2, '0')}`;
        const file = files['xlsx'];
        return file === undefined ? title : [{ kind: 'link', href: `${file}#'${sheet}'!A1`, children: title }];
      });
      return [{ kind: 'list', role: 'bullets', items }];
    },
    annex: () =>
      Object.entries(declared).flatMap(([id, exhibit]): readonly TableBlock[] => {
        if ('table' in exhibit && exhibit.annex === true) return table(id, render().words(`caption.${id}`), exhibit);
        return 'each' in exhibit ? seriesTables(id, exhibit, indicators, telling, render()) : [];
      }),
  };
}

function tableOf(
  id: string,
  label: string,
  caption: readonly Inline[],
  { rows, columns }: TableExhibit['table'],
  telling: Telling,
  render: Renderer,
): readonly TableBlock[] {
  const groups = columns.flatMap((reference) => {
    const indicator = referred(reference, telling.indicators);
    if (indicator === undefined) return [];
    return [
      { indicator, ...(columns.length > 1 ? { heading: capitalised(render.plain(`heading.${reference}`)) } : {}) },
    ];
  });
  const [first] = groups;
  if (first === undefined) return [];
  // Where units differ each heading says its own; the first is the one of the table.
  const unit = telling.language.units[first.indicator.unit];
  const notes = render.has(`note.${id}`) ? [render.words(`note.${id}`)] : [];
  return [
    tableBlock(
      {
        id,
        label,
        caption,
        unit,
        rows,
        stubHeading: render.plain(`stub.${rows}`),
        groups,
        notes: notes.filter((note) => note.length > 0),
      },
      telling,
    ),
  ];
}
