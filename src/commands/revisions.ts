import type { Effects } from '../effects/effects.ts';
import { stops, type Finding } from '../finding/finding.ts';
import { judge, type Judged } from '../pipeline.ts';
import { releasePeriod } from '../period/period.ts';
import type { Request } from '../release/request.ts';
import { triangle } from '../release/triangle.ts';
import type { Vintage } from '../release/vintage.ts';
import { readVintages } from '../release/vintages.ts';
import { EXIT, type ReleaseCommand } from './command.ts';
import { listsOf } from './lists.ts';
import { triangleJson } from './triangle-json.ts';
import { triangleLines } from './triangle-lines.ts';
import { unknownFigure } from './unknown-figure.ts';

/** How a figure was published and revised: a row for each period, a column for each vintage. */
export const revisions: ReleaseCommand = {
  name: 'revisions',
  usage: 'revisions FIGURE [release] [period]',
  summary: 'show what was published of a figure, and how it was revised',
  options: {},
  on: 'releases',
  operands: 1,
  async run(request, { effects, speaking, words }) {
    const judgement = await judge(request, effects);
    const lists = listsOf(judgement);
    const [id = ''] = words;
    const data = { release: request.release, period: request.period, figure: id };
    const { judged, findings } = judgement;
    if (judged === undefined) return { exit: EXIT.data, lines: [], data, findings, lists };
    const figure = judged.indicators.figures.get(id);
    if (figure === undefined) return unknownFigure(id, judged.indicators.figures.keys(), judgement, data);
    const kept = await keptOf(judged, request, effects);
    if (stops(kept.findings)) return { exit: EXIT.data, lines: [], data, findings: kept.findings, lists };
    const told = triangle(figure, { ...judged, kept: kept.vintages });
    return {
      exit: EXIT.done,
      lines: triangleLines(figure, told, speaking),
      data: { ...data, ...triangleJson(figure, told, speaking) },
      findings: [],
      lists,
    };
  },
};

/** The vintages of every period that has a folder. */
async function keptOf(
  { release, source }: Judged,
  { folders, release: id }: Request,
  { files }: Effects,
): Promise<{ readonly vintages: ReadonlyMap<string, readonly Vintage[]>; readonly findings: readonly Finding[] }> {
  const names = (await files.list(`${folders.input}/${id}`)) ?? [];
  const periods = names.filter((name) => releasePeriod(release.periodKind, name) !== undefined);
  const read = await Promise.all(periods.map((period) => readVintages(source, release, period)));
  return {
    vintages: new Map(periods.map((period, index) => [period, read[index]?.value ?? []])),
    findings: read.flatMap(({ findings }) => findings),
  };
}
