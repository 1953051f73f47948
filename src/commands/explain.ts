import { figureEntry } from '../delivery/figures-json.ts';
import type { Figure } from '../indicators/indicator.ts';
import { formatValue, formatVintage } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { judge } from '../pipeline.ts';
import { decimalText } from '../value/value.ts';
import { EXIT, type ReleaseCommand } from './command.ts';
import { listsOf } from './lists.ts';
import { unknownFigure } from './unknown-figure.ts';

/** Where a figure comes from: the operation, its operands, and in the end the cells. */
export const explain: ReleaseCommand = {
  name: 'explain',
  usage: 'explain FIGURE [release] [period]',
  summary: 'show the operation and the cells behind a figure',
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
    const { figures } = judged.indicators;
    const figure = figures.get(id);
    if (figure === undefined) return unknownFigure(id, figures.keys(), judgement, data);
    const languages = judged.tongues.map(({ language }) => language);
    return {
      exit: EXIT.done,
      lines: tree(figure, speaking, 0),
      data: { ...data, ...figureEntry(figure, languages), tree: node(figure) },
      findings: [],
      lists,
    };
  },
};

/** At most so many operands of one operation are listed; of a long sum the rest is counted. */
const SHOWN = 12;

function tree(figure: Figure, language: Language, depth: number): readonly string[] {
  const { id, value, unit, decimals, lineage } = figure;
  const indent = '  '.repeat(depth);
  const exact = value.kind === 'number' ? decimalText(value.value) : value.sign;
  const head = `${indent}${id} = ${formatValue(value, unit, decimals, language)}${value.kind === 'number' && exact.includes('.') ? ` (${exact})` : ''}`;
  if (lineage.kind === 'cell') {
    const { workbook, sheet, cell } = lineage.place;
    return [
      head,
      `${indent}  ${workbook}  ${sheet}!${cell}  (${formatVintage(lineage.vintage, language)}, ${lineage.vintage})`,
    ];
  }
  const vintage =
    lineage.vintage === undefined
      ? ''
      : `, base of the vintage ${formatVintage(lineage.vintage, language)} (${lineage.vintage})`;
  const rest = lineage.inputs.length - SHOWN;
  return [
    head,
    `${indent}  ${lineage.operation} of ${lineage.inputs.length}${vintage}`,
    ...lineage.inputs.slice(0, SHOWN).flatMap((input) => tree(input, language, depth + 2)),
    ...(rest > 0 ? [`${indent}    … ${rest} more`] : []),
  ];
}

function node({ id, value, lineage }: Figure): object {
  const said = { id, value: value.kind === 'number' ? decimalText(value.value) : value.sign };
  if (lineage.kind === 'cell')
    return {
      ...said,
      place: { ...lineage.place, text: `${lineage.place.sheet}!${lineage.place.cell}` },
      vintage: lineage.vintage,
    };
  return {
    ...said,
    operation: lineage.operation,
    ...(lineage.vintage === undefined ? {} : { vintage: lineage.vintage }),
    inputs: lineage.inputs.map(node),
  };
}
