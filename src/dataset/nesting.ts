import type { PeriodPart } from '../language/period-labels.ts';
import type { Codes } from './observation.ts';

/** What labels say of a row. */
export type Said = { readonly codes: Codes; readonly period: PeriodPart };
/** `level`: how deep the row stands. */
export type Step = Said & { readonly level: number };

const NOTHING: Said = { codes: {}, period: {} };

/** What the rows above say of the next one: its block, the rows that enclose it, an «of which», labels written once for several rows. */
export class Nesting {
  private readonly dimensions: readonly string[];
  private blocks: Codes = {};
  /** Outermost first. */
  private enclosing: readonly Step[] = [];
  /** The row that an «of which» speaks of, and the level of its parts once the first was seen. */
  private whole: { readonly step: Step; readonly parts?: number } | undefined;
  private last: Step | undefined;
  private written: readonly Said[] = [];

  /** `blocks`: the dimensions of blocks, outermost first. */
  constructor(blocks: readonly string[]) {
    this.dimensions = blocks;
  }

  /** A block opens within those of outer dimensions, and ends those of its own and of inner ones. */
  open(codes: Codes, period: PeriodPart): Step {
    const own = Math.min(...Object.keys(codes).map((dimension) => this.dimensions.indexOf(dimension)));
    const outer = this.dimensions.slice(0, Math.max(0, own));
    const kept = Object.entries(this.blocks).filter(([dimension]) => outer.includes(dimension));
    this.blocks = { ...Object.fromEntries(kept), ...codes };
    this.enclosing = [];
    this.whole = undefined;
    this.written = [];
    this.last = { codes: this.blocks, period, level: 0 };
    return this.last;
  }

  /** The rows beneath are parts of the row above. */
  ofWhich(): void {
    if (this.last !== undefined) this.whole = { step: this.last };
  }

  /** What holds for a row of this level before its own labels are heard. */
  around(level: number): Said {
    this.enclosing = this.enclosing.filter((step) => step.level < level);
    return joined({ codes: this.blocks, period: {} }, this.above(level));
  }

  private above(level: number): Said {
    if (this.whole !== undefined) {
      const { step, parts = level } = this.whole;
      this.whole = { step, parts };
      if (level >= parts && level >= step.level) return step;
      this.whole = undefined;
    }
    return this.enclosing.at(-1) ?? NOTHING;
  }

  enter(step: Step): Step {
    this.enclosing = [...this.enclosing, step];
    this.last = step;
    return step;
  }

  /** A label in one of several columns of labels; it holds for blank cells beneath, until a column before it changes. */
  carry(column: number, said: Said): void {
    this.written = [...this.written.slice(0, column), said];
  }

  carried(column: number): Said {
    return this.written[column] ?? NOTHING;
  }
}

export function joined(one: Said, other: Said): Said {
  return { codes: { ...one.codes, ...other.codes }, period: { ...one.period, ...other.period } };
}
