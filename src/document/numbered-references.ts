import { because } from '../finding/cause.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import type { TextPlace } from '../place/place.ts';
import type { Block, Inline } from './tree.ts';
import { withRuns } from './with-runs.ts';

/** Stands in a reference until everything printed has its number. */
export const NUMBER = '{number}';

/** The number of every table and chart, as its label bears it. */
export function numbersOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'table' || block.kind === 'chart' ? [[block.id, /\d+/.exec(block.label)?.[0] ?? '']] : [],
    ),
  );
}

/** A block whose references say their numbers. */
export const numbered = <Made extends Block>(block: Made, numbers: ReadonlyMap<string, string>): Made =>
  withRuns(block, (runs) => runs.map((run) => said(run, numbers)));

function said(run: Inline, numbers: ReadonlyMap<string, string>): Inline {
  if ('children' in run) return { ...run, children: run.children.map((child) => said(child, numbers)) };
  return run.kind === 'reference' ? { ...run, text: run.text.replace(NUMBER, numbers.get(run.target) ?? '') } : run;
}

/** What the text refers to and the document does not print: an exhibit under a condition that does not hold. */
export function lostReferences(
  referred: ReadonlyMap<string, TextPlace>,
  numbers: ReadonlyMap<string, string>,
): readonly Finding[] {
  return [...referred].flatMap(([target, place]) =>
    numbers.has(target) ? [] : [unreadable('template-malformed', place, because('reference-lost', { target }))],
  );
}
