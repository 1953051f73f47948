import { releaseId, yearsAgo } from '../period/period.ts';
import type { DocumentDefinition } from './definition.ts';
import { fillInline } from './holes.ts';
import type { Renderer } from './render.ts';
import type { Inline, KeyFigure } from './tree.ts';
import { changeOf, figureRun, type Telling } from './words.ts';

type Declared = DocumentDefinition['key-figures'][number];

/** The figures set large on the first page: label, number, and the change in words. */
export function keyFigures(declared: readonly Declared[], telling: Telling, render: Renderer): readonly KeyFigure[] {
  return declared.flatMap(({ figure: id, change, earlier }): readonly KeyFigure[] => {
    const figure = telling.indicators.figures.get(id);
    if (figure === undefined) return [];
    const run = figureRun(figure, telling);
    const label = render.plain(`key.${id}`);
    const shown = { id, text: 'text' in run ? run.text : '' };
    if (change !== undefined) return [{ label, figure: shown, ...changeSaid(change, telling) }];
    return [{ label, figure: shown, change: earlier === undefined ? [] : before(earlier, telling) }];
  });
}

function changeSaid(id: string, telling: Telling): Pick<KeyFigure, 'change' | 'direction'> {
  const figure = telling.indicators.figures.get(id);
  const words = telling.language.change;
  if (figure === undefined) return { change: [] };
  const said = changeOf(figure, telling);
  if (said.kind === 'none') return { change: [] };
  if (said.kind === 'unchanged') return { direction: 'level', change: fillInline(words.level, {}) };
  if (said.kind === 'times') return { direction: 'up', change: fillInline(words.multiple, { times: [said.run] }) };
  const direction = said.kind === 'rose' ? 'up' : 'down';
  return { direction, change: fillInline(words[direction], { size: [said.run] }) };
}

function before(reference: string, telling: Telling): readonly Inline[] {
  const id = reference.replace('@year-ago', `@${releaseId(yearsAgo(telling.period))}`);
  const figure = telling.indicators.figures.get(id);
  return figure === undefined
    ? []
    : fillInline(telling.language.change.earlier, { figure: [figureRun(figure, telling)] });
}
