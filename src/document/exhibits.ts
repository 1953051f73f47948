import { PERIOD } from '../dataset/context.ts';
import type { Figure, Indicator } from '../indicators/indicator.ts';
import { formatPeriodCode, formatList, formatVintage, formatValue } from '../language/format.ts';
import { fill, type MarkName } from '../language/language.ts';
import { sign } from '../value/value.ts';
import type { Code } from '../language/codelist.ts';
import { baseNotes } from './base-note.ts';
import { markHeader, markLegend, tableMarks } from './marks.ts';
import { exhibitNotes } from './exhibit-notes.ts';
import { cellsOf } from './references.ts';
import type { HeaderCell, Inline, TableBlock, TableCell, TableRow } from './tree.ts';
import { capitalised, type Telling } from './words.ts';

/** A group of columns: an indicator with its own heading (none when it stands alone). */
export type Group = { readonly indicator: Indicator; readonly heading?: string };

export type TableParts = {
  readonly id: string;
  readonly label: string;
  readonly caption: readonly Inline[];
  readonly unit: string;
  readonly rows: string;
  readonly stubHeading: string;
  readonly groups: readonly Group[];
  readonly notes: readonly (readonly Inline[])[];
};

/** A table as a projection of indicators: one dimension down, all others across. */
export function tableBlock(parts: TableParts, telling: Telling): TableBlock {
  const columns = parts.groups.flatMap(({ indicator }, group) => columnsOf(indicator, parts.rows, group));
  const codes = [
    ...new Set(
      parts.groups.flatMap(({ indicator }) => indicator.cells.map((figure) => figure.codes[parts.rows] ?? '')),
    ),
  ];
  const lookup = parts.groups.map(
    ({ indicator }) => new Map(indicator.cells.map((figure) => [cellKey(figure, indicator.dimensions), figure])),
  );
  const figures = columns.map(({ group, codes: across }) =>
    codes.map((code) => {
      const dimensions = parts.groups[group]?.indicator.dimensions ?? [];
      const key = dimensions.map((dimension) => (dimension === parts.rows ? code : (across[dimension] ?? '')));
      return lookup[group]?.get(key.join('/'));
    }),
  );
  const marks = tableMarks(figures, parts.groups.length === 1);
  const rows = codes.map((code, row): TableRow => {
    const cells = columns.map(({ group }, column): TableCell => {
      const figure = figures[column]?.[row];
      return tableCell(figure, parts.groups[group]?.indicator, marks.ofCell(figure, column), telling);
    });
    return { ...rowHead(code, codes[row - 1], parts.rows, telling), cells };
  });
  const { language } = telling;
  return {
    kind: 'table',
    id: parts.id,
    label: parts.label,
    caption:
      marks.title === undefined
        ? parts.caption
        : [...parts.caption, { kind: 'note-mark', mark: language.marks[marks.title].print }],
    unit: parts.unit,
    header: markHeader(header(parts, columns, telling), marks.columns, language),
    rows,
    notes: [
      ...baseNotes(
        figures.flat().flatMap((figure) => figure ?? []),
        telling,
      ),
      ...parts.notes,
      ...exhibitNotes(
        parts.groups.map(({ indicator }) => indicator),
        telling,
      ),
    ],
    signs: [
      ...signsUsed(
        rows.flatMap(({ cells }) => cells),
        telling,
      ),
      ...markLegend(marks.used, language),
    ].join('; '),
    source: sourceLine(
      parts.groups.flatMap(({ indicator }) => indicator.cells),
      telling,
    ),
  };
}

type Column = {
  readonly group: number;
  readonly codes: Readonly<Record<string, string>>;
  readonly dimensions: readonly string[];
};

function columnsOf(indicator: Indicator, rows: string, group: number): readonly Column[] {
  const dimensions = indicator.dimensions.filter((dimension) => dimension !== rows);
  const seen = new Map<string, Column>();
  for (const { codes } of indicator.cells) {
    const key = dimensions.map((dimension) => codes[dimension]).join('/');
    if (!seen.has(key)) seen.set(key, { group, codes, dimensions });
  }
  return [...seen.values()];
}

function cellKey({ codes }: Figure, dimensions: readonly string[]): string {
  return dimensions.map((dimension) => codes[dimension] ?? '').join('/');
}

function tableCell(
  figure: Figure | undefined,
  indicator: Indicator | undefined,
  mark: MarkName | undefined,
  { language }: Telling,
): TableCell {
  if (figure === undefined)
    return {
      value: sign('not-available'),
      text: language.signs['not-available'].print,
      unit: indicator?.unit ?? 'count',
      decimals: 0,
    };
  const { id, value, unit, decimals } = figure;
  // The unit stands over the column: the figure needs no sign of its own.
  const marked = mark === undefined ? {} : { mark: language.marks[mark].print };
  return { id, value, unit, decimals, text: formatValue(value, 'count', decimals, language), ...marked };
}

function rowHead(
  code: string,
  before: string | undefined,
  dimension: string,
  telling: Telling,
): Omit<TableRow, 'cells'> {
  const list = telling.list(dimension);
  const entry = list?.get(code);
  const depth = (child: Code | undefined): number =>
    child?.parent === undefined ? 0 : 1 + depth(list?.get(child.parent));
  const own = depth(entry);
  const parts = list !== undefined && list.children(code).length > 0;
  return {
    role: own === 0 && parts ? 'total' : own === 1 && parts ? 'subtotal' : 'member',
    label: stubName(code, dimension, telling),
    level: Math.max(0, own - 1),
    groupStart: entry?.kind === 'city' && list?.get(before ?? '')?.kind !== 'city',
  };
}

/** The short name where it is enough; «Almaty region» and «Almaty city» where two codes share it. */
export function stubName(code: string, dimension: string, telling: Telling): string {
  if (dimension === PERIOD) return formatPeriodCode(code, telling.language);
  const list = telling.list(dimension);
  const entry = list?.get(code);
  const names = entry?.names[telling.language.language];
  const short = names?.['short'];
  const shared =
    short !== undefined &&
    (list?.codes.filter((other) => other.names[telling.language.language]?.['short'] === short).length ?? 0) > 1;
  return capitalised((entry?.kind === 'country' || shared ? names?.['name'] : (short ?? names?.['name'])) ?? code);
}

function header(parts: TableParts, columns: readonly Column[], telling: Telling): readonly (readonly HeaderCell[])[] {
  const grouped = parts.groups.some(({ heading }) => heading !== undefined);
  const depth = Math.max(...columns.map(({ dimensions }) => dimensions.length)) + (grouped ? 1 : 0);
  const texts = columns.map(({ group, codes, dimensions }) => [
    ...(grouped ? [parts.groups[group]?.heading ?? ''] : []),
    ...dimensions.map((dimension) => stubName(codes[dimension] ?? '', dimension, telling)),
  ]);
  return Array.from({ length: Math.max(1, depth) }, (_, level): readonly HeaderCell[] => {
    const cells: HeaderCell[] = level === 0 ? [{ text: parts.stubHeading, columns: 1, rows: depth }] : [];
    texts.forEach((path, index) => {
      const text = path[level];
      if (text === undefined) return;
      const before = texts[index - 1];
      const continues =
        level < path.length - 1 &&
        before !== undefined &&
        path.slice(0, level + 1).every((part, at) => before[at] === part);
      const last = cells.at(-1);
      if (continues && last !== undefined) cells[cells.length - 1] = { ...last, columns: last.columns + 1 };
      else cells.push({ text, columns: 1, rows: level === path.length - 1 ? depth - level : 1 });
    });
    return cells;
  });
}

/** Only the signs that were used are explained. */
export function signsUsed(cells: readonly TableCell[], { language }: Telling): readonly string[] {
  const kinds = new Set(cells.flatMap(({ value }) => (value.kind === 'sign' ? [value.sign] : [])));
  return [...kinds].map((kind) =>
    fill(language.words['sign-line'] ?? '', {
      sign: language.signs[kind].print,
      meaning: language.signs[kind].meaning,
    }),
  );
}

const KEPT = 'vintages/';

/** Workbooks, sheets and vintage that the figures came from. */
export function sourceLine(figures: readonly Figure[], { language, office }: Telling): readonly Inline[] {
  const cells = figures.flatMap(cellsOf);
  const sheets = new Map<string, Set<string>>();
  // A kept vintage is named as such at the end of the line: it is no workbook of a department.
  for (const { place } of cells.filter((cell) => !cell.place.workbook.startsWith(KEPT)))
    sheets.set(place.workbook, (sheets.get(place.workbook) ?? new Set()).add(place.sheet));
  const workbooks = [...sheets].map(([workbook, names]) =>
    fill(language.words['source-sheet'] ?? '', {
      workbook,
      sheets: fill(language.words[names.size === 1 ? 'sheet-one' : 'sheet-many'] ?? '', {
        sheets: formatList([...names], language),
      }),
    }),
  );
  const vintages = [...new Set(cells.map(({ vintage }) => vintage))]
    .filter((vintage) => !vintage.endsWith('-earlier'))
    .toSorted()
    .toReversed();
  const text = fill(language.words['source-line'] ?? '', {
    office,
    workbooks: formatList(workbooks, language),
    vintage: formatList(
      vintages.map((vintage) => formatVintage(vintage, language)),
      language,
    ),
  });
  return [{ kind: 'text', text }];
}
