import { unreadable, type Finding } from '../finding/finding.ts';
import { normaliseLabel } from '../language/label.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import { periodCode } from '../period/period.ts';
import type { CellPlace } from '../place/place.ts';
import { decimalText, scaled, type Value } from '../value/value.ts';
import { ACCUMULATION, PERIOD, type DatasetContext } from './context.ts';
import { periodOf, periodReader, type VintageOf } from './figure-period.ts';
import { textOf } from './grid.ts';
import { readHeader, type Header } from './header.ts';
import { layOut, type Layout } from './layout.ts';
import type { Disagreement } from './disagreement.ts';
import type { Codes, Observation } from './observation.ts';
import { plainlyPresent, type Scene } from './resolve.ts';
import { StubReader } from './stub.ts';
import type { Region } from './titles.ts';
import { scaleOf, unitDiffers, unitsInTitle } from './unit.ts';
import { readValue } from './value/reading.ts';

export type TableRead = {
  readonly region: Region;
  readonly header: Header;
  readonly observations: readonly Observation[];
  readonly disagreements: readonly Disagreement[];
  readonly findings: readonly Finding[];
};

/** The parts of one table, in the order they stand: a continued part may borrow the heading of the one before. */
export function readParts(
  regions: readonly Region[],
  context: DatasetContext,
  vintageOf: VintageOf,
): readonly TableRead[] {
  const parts = regions.map((region) => ({ region, layout: layOut(region, context) }));
  const labels = parts.flatMap(({ region: { grid }, layout: { body, stub } }) =>
    body.flatMap((row) => stub.flatMap((column) => textOf(grid.cell(row, column)) ?? [])),
  );
  const [first] = regions;
  const { rows, blocks = [] } = first?.sought.declaration ?? { rows: [] };
  const present = plainlyPresent(labels, [...blocks, ...rows], context);
  const reads: TableRead[] = [];
  for (const { region, layout } of parts) {
    const lacks = region.continues && layout.headings.length === 0;
    reads.push(readTable(region, layout, context, vintageOf, present, lacks ? reads.at(-1)?.header : undefined));
  }
  return reads;
}

/** One table: heading and stub to codes, cells to observations. What can be read is read, so that all faults are told at once. */
function readTable(
  region: Region,
  layout: Layout,
  context: DatasetContext,
  vintageOf: VintageOf,
  present: ReadonlySet<string>,
  borrowed: Header | undefined,
): TableRead {
  const { sought, grid, title } = region;
  const said = [title.text, ...layout.subtitles.map((cell) => textOf(cell) ?? '')];
  const parts = said.map((text) => context.periods.within(normaliseLabel(text)));
  const inTitle = Object.assign({}, ...parts.map((part) => part ?? {}).toReversed()) as PeriodPart; // the title's own word wins
  const period = periodOf([inTitle], false, context.period);
  const around = { ...sought.codes, ...(period === undefined ? {} : { [PERIOD]: periodCode(period) }) };
  const scene: Scene = { present, around };
  const header = borrowed ?? readHeader(region, layout, context, { present: new Set(), around });
  const stub = new StubReader(region, layout, context, scene).read();
  const findings: Finding[] = [...unitFindings(region, layout, context), ...header.findings, ...stub.findings];
  const fixed: Codes = { ...totals(context), ...sought.codes };
  const dimensions = Object.keys(context.dimensions).filter((dimension) => dimension !== ACCUMULATION);
  const reader = { signs: context.words.signs, parentheses: context.numbers?.parentheses ?? ('refused' as const) };
  const columns = header.columns.map((column) => ({
    ...column,
    scale: scaleOf(sought.declaration, column.codes, context),
    name: column.headings.map(firstLine).join(', '),
  }));
  const periods = periodReader(inTitle, fixed, context.period, vintageOf);
  const observations: Observation[] = [];
  for (const row of stub.rows) {
    for (const column of columns) {
      const place = grid.place(row.row, column.column);
      const reading = readValue(grid.cell(row.row, column.column), reader);
      if (reading.kind === 'fault') {
        findings.push(
          unreadable(reading.code, place, { found: reading.found, row: row.label.trim(), column: column.name }),
        );
        continue;
      }
      if (reading.written !== undefined)
        findings.push(numberAsText(place, reading.written, textOfValue(reading.value)));
      const at = periods(row, column);
      if (at === undefined) {
        findings.push(unreadable('period-unclear', place, { table: sought.id }));
        continue;
      }
      // One shape for all observations: they are many, and looked through often.
      const codes: Record<string, string> = {};
      for (const dimension of dimensions) {
        const code =
          dimension === PERIOD ? at.code : (row.codes[dimension] ?? column.codes[dimension] ?? fixed[dimension]);
        if (code !== undefined) codes[dimension] = code;
      }
      const { scale } = column;
      const value = scaled(reading.value, scale);
      const decimals = scale === 1 ? reading.decimals : Math.max(0, reading.decimals - Math.log10(scale));
      observations.push({ table: sought.id, codes, value, decimals, place, vintage: at.vintage });
    }
  }
  return { region, header, observations, disagreements: stub.disagreements, findings };
}

/** What the lines above the table and its title say of the unit, against what the release declares. */
function unitFindings(
  { sought, grid, title }: Region,
  { units }: Layout,
  { words }: DatasetContext,
): readonly Finding[] {
  const [line] = units;
  const found =
    line === undefined
      ? unitDiffers(
          sought.id,
          sought.declaration,
          unitsInTitle(title.text, words),
          grid.place(title.row, title.column),
          title.text,
        )
      : unitDiffers(
          sought.id,
          sought.declaration,
          units,
          grid.place(line.cell.row, line.cell.column),
          textOf(line.cell) ?? '',
        );
  return found === undefined ? [] : [found];
}

/** A dimension that a table lacks stands at its total. */
export function totals({ dimensions }: Pick<DatasetContext, 'dimensions'>): Codes {
  return Object.fromEntries(
    Object.entries(dimensions).flatMap(([dimension, { total }]) => (total === undefined ? [] : [[dimension, total]])),
  );
}

function numberAsText(place: CellPlace, found: string, read: string): Finding {
  return { code: 'number-written-as-text', severity: 'note', place, related: [], facts: { found, read } };
}

function textOfValue(value: Value): string {
  return value.kind === 'number' ? decimalText(value.value) : value.sign;
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
