import { inForm } from '../language/language.ts';
import { releaseId, yearsAgo } from '../period/period.ts';
import type { DocumentDefinition } from './definition.ts';
import { changeOf, changeSaid } from './change.ts';
import { fillInline } from './holes.ts';
import type { Renderer } from './render.ts';
import type { Inline, KeyFigure } from './tree.ts';
import { figureRun, type Telling } from './words.ts';

type Declared = DocumentDefinition['key-figures'][number];

/** The figures set large on the first page: label, number, and the change in words. */
export function keyFigures(declared: readonly Declared[], telling: Telling, render: Renderer): readonly KeyFigure[] {
  return declared.flatMap(({ figure: id, change, earlier }): readonly KeyFigure[] => {
    const figure = telling.indicators.figures.get(id);
    if (figure === undefined) return [];
    const run = figureRun(figure, telling);
    const label = render.plain(`key.${id}`);
    const shown = { id, text: 'text' in run ? run.text : '' };
    if (change !== undefined) return [{ label, figure: shown, ...changeShown(change, telling) }];
    return [{ label, figure: shown, change: earlier === undefined ? [] : before(earlier, telling) }];
  });
}

function changeShown(id: string, telling: Telling): Pick<KeyFigure, 'change' | 'direction'> {
  const figure = telling.indicators.figures.get(id);
  const { language } = telling;
  if (figure === undefined) return { change: [] };
  const said = changeOf(figure, language);
  if (said.kind === 'none') return { change: [] };
  if (said.kind === 'unchanged') return { direction: 'level', change: changeSaid('level', said, language) };
  if (said.kind === 'times') return { direction: 'up', change: changeSaid('multiple', said, language) };
  const direction = said.kind === 'rose' ? 'up' : 'down';
  return { direction, change: changeSaid(direction, said, language) };
}

function before(reference: string, telling: Telling): readonly Inline[] {
  const id = reference.replace('@year-ago', `@${releaseId(yearsAgo(telling.period))}`);
  const figure = telling.indicators.figures.get(id);
  return figure === undefined
    ? []
    : fillInline(inForm(telling.language.change.earlier, '') ?? '', { figure: [figureRun(figure, telling)] });
}
