import type { Value } from '../value/value.ts';
import type { HyphenationName } from '../language/hyphenation/index.ts';
import type { Foreign, SpreadsheetWord } from '../language/language.ts';
import type { Unit } from '../value/unit.ts';

/** A run of text. A figure stays a figure: every edition and proof can reach the cells behind it by its id. */
export type Inline =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** Source of a number from outside: no figure of the release, printed as it was stated. */
      readonly stated?: string;
    }
  | { readonly kind: 'figure'; readonly id: string; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'note-mark'; readonly mark: string }
  /** A table or chart of the document, by its id and as the sentence says it: "Table 2", «в таблице 2». */
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  /** Where a footnote is called. */
  | { readonly kind: 'footnote'; readonly mark: string };

/** A note to running text: its mark where the text stands, its words in a block of its own. */
export type FootnoteText = { readonly mark: string; readonly children: readonly Inline[] };

/** One labelled line, as "Date of publication: 9 February 2026, 12:00 (Astana)". */
export type Labelled = { readonly label: string; readonly text: string };

export type TitleBlock = {
  readonly kind: 'title';
  readonly office: string;
  readonly title: string;
  readonly period: string;
  /** "Preliminary data" */
  readonly status: string;
  readonly dates: readonly Labelled[];
};

export type KeyFigure = {
  readonly label: string;
  readonly figure: { readonly id: string; readonly text: string };
  /** Direction of the triangle before the words; none for a net. */
  readonly direction?: 'up' | 'down' | 'level';
  /** "20.7% down on a year earlier" */
  readonly change: readonly Inline[];
};

export type TableCell = {
  readonly value: Value;
  /** Figure id, when the cell is a figure of the release. */
  readonly id?: string;
  /** As printed: grouped, rounded, with the edition's minus and signs. */
  readonly text: string;
  /** Raised after the number: "p" preliminary, "r" revised. */
  readonly mark?: string;
  readonly unit: Unit;
  readonly decimals: number;
};

export type TableRow = {
  /** heading: a stub without cells ("of which:"); total: printed on tint. */
  readonly role: 'total' | 'subtotal' | 'member' | 'heading';
  readonly label: string;
  /** Indent level of the stub, 0 upward. */
  readonly level: number;
  readonly mark?: string;
  /** Begins a group: a little space before it (first city). */
  readonly groupStart?: boolean;
  readonly cells: readonly TableCell[];
};

/** One header cell; a header row lists its own cells left to right, as HTML does. */
export type HeaderCell = {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  readonly mark?: string;
};

export type TableBlock = {
  readonly kind: 'table';
  readonly id: string;
  /** "Table 3", or "D01" for a series. */
  readonly label: string;
  readonly caption: readonly Inline[];
  /** "persons"; empty when units stand in the header. */
  readonly unit: string;
  /** Header over the stub: first cell of the first header row, spanning all header rows. */
  readonly header: readonly (readonly HeaderCell[])[];
  readonly rows: readonly TableRow[];
  /** Notes, general then numbered; then signs used; then source: each its own line. */
  readonly notes: readonly (readonly Inline[])[];
  readonly signs: string;
  readonly source: readonly Inline[];
  /** Lies on a page of its own. */
  readonly turned?: boolean;
};

export type ChartPoint = {
  readonly id?: string;
  /** As drawn: rounded to the decimals it is printed with; null leaves a gap. */
  readonly value: number | null;
  readonly text: string;
  /** The figure in full, for the table of the chart's data. */
  readonly figure?: Pick<TableCell, 'value' | 'unit' | 'decimals'>;
};
export type ChartSeries = { readonly code: string; readonly label: string; readonly points: readonly ChartPoint[] };

export const CHART_FORMS = ['columns', 'bars', 'stacked', 'lines', 'shares', 'pyramid', 'dots', 'map'] as const;
/**
 * columns, bars: series over categories, upright or lying. stacked: the same, one on another (`direction`).
 * lines: series over categories (arrivals, departures as lines; the series coded `net` as thin columns beneath on the same scale).
 * shares: one 100 % bar per category, its parts are the series. pyramid: two series, to the left and to the right of the middle.
 * dots: a row per category, a mark per series. map: the categories are territories, shaded by the one series.
 */
export type ChartForm = (typeof CHART_FORMS)[number];

export type ChartBlock = {
  readonly kind: 'chart';
  readonly id: string;
  /** "Figure 1" */
  readonly label: string;
  readonly form: ChartForm;
  readonly caption: readonly Inline[];
  /** "Thousand people, 2016–2025" */
  readonly subtitle: string;
  /** What the categories are, and the unit of the figures as they are kept, whatever the axis is divided by: for the table of the data. */
  readonly stub?: string;
  readonly unit?: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** Numbers on the axis, formatted as the language does. */
  readonly axis: {
    readonly decimals: number;
    readonly divisor: number;
    readonly group: string;
    readonly point: string;
  };
  /** Of a stacked chart. */
  readonly direction?: 'columns' | 'bars';
  /** Where the series breaks: before the category of this place, counted from 0. */
  readonly breaks?: readonly { readonly before: number; readonly reason: string }[];
  readonly map?: ChartMap;
  readonly alt: string;
  readonly notes: readonly (readonly Inline[])[];
  readonly source: readonly Inline[];
};

/** Rings of points, the first the outline, the others holes; x to the right, y downward. */
export type Shape = readonly (readonly (readonly [x: number, y: number])[])[];

/** A territory of a map: its shape in a plane whose width is 1, or the place of a city. */
export type MapArea = {
  readonly code: string;
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly isPlace: boolean;
  /** Of the category that it shows. */
  readonly category?: number;
  /** Number of its class, from the lowest; none where the figure is missing. */
  readonly class?: number;
};

export type ChartMap = {
  readonly areas: readonly MapArea[];
  /** Height of the plane. */
  readonly height: number;
  /** From the lowest: what the legend says, with the number of its territories. */
  readonly classes: readonly { readonly text: string; readonly count: number }[];
  /** How many classes lie below zero, where zero divides them. */
  readonly below?: number;
  /** What the legend says of territories without a figure, if there are any. */
  readonly missing?: string;
  /** Over the legend: what stands in brackets. */
  readonly legend: string;
  readonly attribution: string;
};

export type ContentsEntry = { readonly target: string; readonly text: string };

export type ContactsBlock = {
  readonly kind: 'contacts';
  /** Two columns of labelled lines. */
  readonly columns: readonly (readonly Labelled[])[];
};

export type Block =
  | TitleBlock
  | { readonly kind: 'key-figures'; readonly items: readonly KeyFigure[] }
  | { readonly kind: 'contents'; readonly title: string; readonly entries: readonly ContentsEntry[] }
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly id: string;
      readonly number: string;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'paragraph'; readonly role: 'text' | 'note'; readonly children: readonly Inline[] }
  | {
      readonly kind: 'list';
      readonly role: 'key-points' | 'bullets' | 'numbers';
      readonly items: readonly (readonly Inline[])[];
    }
  | {
      readonly kind: 'terms';
      readonly items: readonly { readonly term: readonly Inline[]; readonly meaning: readonly Inline[] }[];
    }
  /** Footnotes of the text above, before the next heading, table or chart; Word has them at the foot of the page. */
  | { readonly kind: 'footnotes'; readonly items: readonly FootnoteText[] }
  | TableBlock
  | ChartBlock
  | ContactsBlock;

/** The words round every page, already in the language of the edition. */
export type Furniture = {
  readonly office: string;
  /** Left and right of the running head, from page 2. */
  readonly runningTitle: string;
  readonly runningPeriod: string;
  /** Lines of the foot: department, director, executor, contacts, dates. */
  readonly foot: readonly string[];
  /** "{page} / {pages}" */
  readonly page: string;
  /** "Table {label}, continued": `{label}` is replaced by the table's label. */
  readonly continued: string;
  readonly contents: string;
  /** Words that only the spreadsheet edition has. */
  readonly spreadsheet: Readonly<Record<SpreadsheetWord, string>>;
  /** Bands at the head of every page: "DRAFT 3 · not for release before …", sample mark, "2 errors, not publishable". */
  readonly bands: readonly { readonly kind: 'draft' | 'sample' | 'errors'; readonly text: string }[];
  /** Outline word behind the text of a draft ("DRAFT"); absent in final editions. */
  readonly watermark?: string;
};

export type DocumentTree = {
  readonly language: string;
  /** Tag of the language with its country: en-GB. */
  readonly locale: string;
  /** How words of other languages are told by their letters. */
  readonly foreign: Foreign;
  /** How its words are parted at the end of a line. */
  readonly hyphenation: HyphenationName;
  readonly release: string;
  readonly period: string;
  readonly title: string;
  readonly furniture: Furniture;
  readonly blocks: readonly Block[];
  /** Tables that are not printed on paper but belong to the spreadsheet edition: the dynamic series. */
  readonly annex: readonly TableBlock[];
  /** Words of the spreadsheet edition's cover and signs sheet. */
  readonly cover: readonly Labelled[];
  readonly signs: readonly Labelled[];
};
