import { unreadable } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Judgement } from '../pipeline.ts';
import { EXIT, type Result } from './command.ts';
import { listsOf } from './lists.ts';

/** A whole table of figures is no single figure: its first ones are named. Where nothing is like it, any. */
export function unknownFigure(id: string, ids: Iterable<string>, judgement: Judgement, data: Result['data']): Result {
  const known = [...ids];
  const inside = known.filter((name) => name.startsWith(`${id}/`)).slice(0, 8);
  const any = known.filter((name) => !/[/@]/.test(name)).slice(0, 8);
  const like = inside.length > 0 ? inside.join(', ') : (nearest(id, known) ?? any.join(', '));
  const findings = [unreadable('figure-unknown', undefined, { figure: id, nearest: like })];
  return { exit: EXIT.usage, lines: [], data, findings, lists: listsOf(judgement) };
}
