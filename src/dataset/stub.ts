import { unreadable, type Finding } from '../finding/finding.ts';
import type { CodeList } from '../language/codelist.ts';
import { normaliseLabel, variants } from '../language/label.ts';
import type { PeriodPart } from '../language/period-labels.ts';
import type { Cell } from '../workbook/workbook.ts';
import { complain } from './complain.ts';
import type { DatasetContext } from './context.ts';
import { labelOf, looksLikeFigure, textOf } from './grid.ts';
import type { Layout } from './layout.ts';
import { levelOf, withoutNumber } from './level.ts';
import { joined, Nesting, type Said, type Step } from './nesting.ts';
import type { Disagreement } from './disagreement.ts';
import type { Codes } from './observation.ts';
import { resolveLabel, type Meaning, type Scene } from './resolve.ts';
import { cellsIn, type Region } from './titles.ts';
import { unitDiffers, unitsSaid } from './unit.ts';

/** A row of figures and what its labels say. */
export type Row = { readonly row: number; readonly label: string; readonly codes: Codes; readonly period: PeriodPart };

type Label = { readonly text: string; readonly column: number; readonly cell: Cell };

type Spoken = { readonly label: Label; readonly codes: Codes };

/** Reads the labels of a table from top to bottom: blocks, nested rows, «of which», repeated headings. */
export class StubReader {
  readonly rows: Row[] = [];
  readonly findings: Finding[] = [];
  readonly disagreements: Disagreement[] = [];
  private readonly region: Region;
  private readonly layout: Layout;
  private readonly context: DatasetContext;
  private readonly scene: Scene;
  private readonly headings: ReadonlySet<string>;
  private readonly beginnings: ReadonlySet<string>;
  private readonly seen = new Map<string, number>();
  private readonly nesting: Nesting;

  constructor(region: Region, layout: Layout, context: DatasetContext, scene: Scene) {
    [this.region, this.layout, this.context, this.scene] = [region, layout, context, scene];
    this.nesting = new Nesting(region.sought.declaration.blocks ?? []);
    this.headings = new Set(layout.headings.map((row) => this.signature(row)));
    this.beginnings = new Set([...this.headings].map((words) => words.split('|')[0] ?? ''));
  }

  read(): this {
    this.layout.body.forEach((row, at) => {
      if (!this.repeatsHeading(row)) this.readRow(row, this.layout.body[at + 1]);
    });
    return this;
  }

  private readRow(row: number, next: number | undefined): void {
    const { grid, sought } = this.region;
    const { stub } = this.layout;
    const cells = cellsIn(this.region, row);
    const figures = cells.some(({ column }) => column > (stub.at(-1) ?? 0));
    const labels = this.labelsOf(row, cells);
    const [first] = labels;
    if (first === undefined) {
      if (figures) this.tell(unreadable('row-without-label', grid.place(row, stub[0] ?? 1), { table: sought.id }));
      return;
    }
    const alone = cells.length === 1;
    if (alone && this.isFurniture(first, row)) return;
    if (this.opensBlock(first, row, figures && !alone)) return;
    const said = this.say(labels, row);
    if (said === undefined) return;
    // The name of a group: its figures stand in the rows beneath.
    if (alone && next !== undefined && this.levelAt(next) > said.level) return;
    this.add(row, labels, said);
  }

  /** Labels of the row's own; of a row with one cell, that cell, wherever it stands. */
  private labelsOf(row: number, cells: readonly Cell[]): readonly Label[] {
    const { grid } = this.region;
    const own = this.layout.stub.flatMap((column, at): readonly Label[] => {
      const merged = at < this.layout.stub.length - 1 ? grid.shown(row, column) : grid.cell(row, column);
      const cell = merged?.row === row ? merged : undefined;
      const text = labelOf(cell);
      return cell === undefined || text === undefined ? [] : [{ text, column, cell }];
    });
    const [only] = cells;
    if (own.length > 0 || only === undefined || cells.length > 1) return own;
    const text = textOf(only);
    if (text === undefined || looksLikeFigure(only, this.context.words.signs)) return own;
    return [{ text, column: only.column, cell: only }];
  }

  private isFurniture({ text, column }: Label, row: number): boolean {
    const { words } = this.context;
    const { sought, grid } = this.region;
    const parts = variants(text);
    if (parts.some((part) => words.ofWhich.has(part))) {
      this.nesting.ofWhich();
      return true;
    }
    const units = unitsSaid(text, words);
    const finding = unitDiffers(sought.id, sought.declaration, units, grid.place(row, column), text);
    if (finding !== undefined) this.tell(finding);
    return units.length > 0;
  }

  private opensBlock(label: Label, row: number, figures: boolean): boolean {
    const { blocks = [] } = this.region.sought.declaration;
    if (blocks.length === 0 || (label.column > (this.layout.stub[0] ?? 1) && figures)) return false;
    const meaning = this.resolve(label, blocks, this.region.sought.codes);
    if (meaning.kind === 'unknown' || meaning.kind === 'furniture' || meaning.kind === 'unit') return false;
    const finding = complain(meaning, this.region.grid.place(row, label.column), 'label');
    if (finding !== undefined) this.tell(finding);
    if (meaning.kind !== 'codes') return true;
    const said = this.nesting.open(meaning.codes, meaning.period ?? {});
    if (figures) this.add(row, [label], said);
    return true;
  }

  /** All that a row says: its blocks, the rows that enclose it, its own labels. */
  private say(labels: readonly Label[], row: number): Step | undefined {
    const { declaration, codes, id } = this.region.sought;
    const { stub } = this.layout;
    const level = this.levelAt(row);
    let said = this.nesting.around(level);
    const spoken: Spoken[] = [];
    for (const [at, column] of stub.entries()) {
      const label =
        labels.find((each) => each.column === column) ?? (at === 0 && stub.length === 1 ? labels[0] : undefined);
      if (label === undefined) {
        said = joined(said, this.nesting.carried(at));
        continue;
      }
      const meaning = this.resolve(label, declaration.rows, { ...codes, ...said.codes });
      const place = this.region.grid.place(row, label.column);
      const finding = complain(meaning, place, 'label');
      if (finding !== undefined) this.tell(finding);
      else if (meaning.kind !== 'codes') this.tell(unreadable('row-without-label', place, { table: id }));
      if (meaning.kind !== 'codes') return undefined;
      const own = { codes: meaning.codes, period: meaning.period ?? {} };
      this.disagree(spoken, { label, codes: meaning.codes }, row);
      this.nesting.carry(at, own);
      said = joined(said, own);
    }
    return this.nesting.enter({ ...said, level });
  }

  /** Two columns of labels name two codes of one dimension, neither of which is part of the other. */
  private disagree(spoken: Spoken[], own: Spoken, row: number): void {
    const { grid, sought } = this.region;
    for (const other of spoken)
      for (const [dimension, means] of Object.entries(own.codes)) {
        const meant = other.codes[dimension];
        const list = this.context.lists.get(this.context.dimensions[dimension]?.codes ?? '');
        if (meant === undefined || meant === means || isPart(list, means, meant) || isPart(list, meant, means))
          continue;
        const [place, beside] = [own, other].map(({ label }) => grid.place(row, label.column));
        if (place === undefined || beside === undefined) continue;
        const said = { label: own.label.text, other: other.label.text, means, meant };
        this.disagreements.push({ table: sought.id, part: 'row', ...said, place, related: [beside] });
      }
    spoken.push(own);
  }

  private add(row: number, labels: readonly Label[], { codes, period }: Said): void {
    const { grid } = this.region;
    const label = labels.map(({ text }) => text).join(', ');
    const key = JSON.stringify([
      Object.keys(codes)
        .toSorted((a, b) => (a < b ? -1 : 1))
        .map((dimension) => codes[dimension]),
      period,
    ]);
    const earlier = this.seen.get(key);
    const column = labels.at(-1)?.column ?? 1;
    if (earlier !== undefined)
      this.tell(unreadable('label-twice', grid.place(row, column), { label }, [grid.place(earlier, column)]));
    this.seen.set(key, row);
    this.rows.push({ row, label, codes, period });
  }

  private resolve({ text }: Label, dimensions: readonly string[], around: Codes): Meaning {
    const { sought } = this.region;
    const scene = { ...this.scene, around: { ...this.scene.around, ...around } };
    const meaning = resolveLabel(text, dimensions, sought, this.context, scene);
    const bare = withoutNumber(text);
    return meaning.kind === 'unknown' && bare !== text
      ? resolveLabel(bare, dimensions, sought, this.context, scene)
      : meaning;
  }

  private levelAt(row: number): number {
    const { stub } = this.layout;
    // With several columns of labels the columns themselves say what encloses what.
    return stub.length > 1 ? 0 : levelOf(this.region.grid.cell(row, stub[0] ?? 1));
  }

  /** A heading that stands again, as on the next page. */
  private repeatsHeading(row: number): boolean {
    const [first] = cellsIn(this.region, row);
    return first !== undefined && this.beginnings.has(words(first)) && this.headings.has(this.signature(row));
  }

  private signature(row: number): string {
    return cellsIn(this.region, row).map(words).join('|');
  }

  private tell(finding: Finding): void {
    this.findings.push(finding);
  }
}

function isPart(list: CodeList | undefined, part: string, whole: string): boolean {
  for (let code = list?.get(part)?.parent; code !== undefined; code = list?.get(code)?.parent)
    if (code === whole) return true;
  return false;
}

function words(cell: Cell): string {
  return `${cell.column}:${normaliseLabel(labelOf(cell) ?? '').replaceAll('|', ' ')}`;
}
