import { HELPERS } from '../helpers.ts';
import { isBlock, type Part } from '../template.ts';
import { holeOf } from './readings.ts';

/** A heading, table, list or note, as it is met in a part. */
export type Stop = { readonly name: string; readonly line: number };

/** What a part prints: what stands in it in order, its figures with the paragraph in which each is first said, its own numbers. */
export type Outline = {
  readonly stops: readonly Stop[];
  readonly figures: ReadonlyMap<string, { readonly line: number; readonly paragraph: number }>;
  readonly numbers: ReadonlyMap<string, number>;
};

/** Blocks and helpers that stand for something in the page, by what they name. */
const STANDING: readonly string[] = ['exhibit', 'series', 'note', 'key-points', 'terms', 'contacts'];
const VERBATIM: readonly string[] = ['literal', 'stated'];
/** Helpers that print the figure they name; «noun» only agrees with it. */
const PRINTING: ReadonlySet<string> = new Set(
  HELPERS.filter(
    ({ name, takes, say }) =>
      say !== undefined && ['figure', 'figures', 'indicator'].includes(takes) && !['noun', 'verb'].includes(name),
  ).map(({ name }) => name),
);
const BEGINS = /^(?:(#{1,6}) |[ \t]*(- )|(\[\^[^\]\s]+\]:)|([ \t]*$))/gm;

export function outlineOf({ program }: Part): Outline {
  const stops: Stop[] = [];
  const figures = new Map<string, { line: number; paragraph: number }>();
  const numbers = new Map<string, number>();
  let paragraph = 0;
  const words = (text: string, line: number, counted: boolean): void => {
    for (const { 1: heading, 2: item, 3: footnote, index } of text.matchAll(BEGINS)) {
      paragraph++;
      const at = line + text.slice(0, index).split('\n').length - 1;
      if (heading !== undefined) stops.push({ name: heading, line: at });
      else if (footnote !== undefined) stops.push({ name: 'footnote', line: at });
      else if (item !== undefined && counted) stops.push({ name: '-', line: at });
    }
  };
  const walk = (body: hbs.AST.Program | undefined, counted: boolean): void => {
    for (const statement of body?.body ?? []) {
      const { line } = statement.loc.start;
      if (statement.type === 'ContentStatement')
        words((statement as unknown as { readonly original: string }).original, line, counted); // text, whatever its type says
      const called = isBlock(statement) || statement.type === 'MustacheStatement';
      const { helper, said } = called ? holeOf(statement as hbs.AST.MustacheStatement) : { helper: '', said: [] }; // both have a path and params
      const [name = ''] = said;
      if (STANDING.includes(helper)) stops.push({ name: [helper, name].join(' ').trim(), line });
      if (PRINTING.has(helper) && !figures.has(name)) figures.set(name, { line, paragraph });
      if (VERBATIM.includes(helper)) for (const number of numbersIn(name)) numbers.set(number, line);
      if (!isBlock(statement)) continue;
      // What stands under a condition is counted by its figures: languages part their conditions differently.
      const always = counted && !['if', 'unless', 'key-points'].includes(helper);
      walk(statement.program, always);
      walk(statement.inverse, always);
    }
  };
  walk(program, true);
  return { stops, figures, numbers };
}

const numbersIn = (text: string): readonly string[] =>
  text.replaceAll(/(?<=\d)[.,\u00A0\u202F ](?=\d{3}(?!\d))/gu, '').match(/\d+/g) ?? [];
