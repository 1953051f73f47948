import { figureEntry } from '../delivery/figures-json.ts';
import { unreadable } from '../finding/finding.ts';
import type { Figure } from '../indicators/indicator.ts';
import { fill, type Language } from '../language/language.ts';
import { judge, type Judged } from '../pipeline.ts';
import { NUMBER, readNumber } from '../proof/number-text.ts';
import { printedFigures } from '../proof/printed.ts';
import { EXIT, type ReleaseCommand } from './command.ts';
import { lineageNode, lineageTree, type StatusOf } from './lineage-tree.ts';
import { listsOf } from './lists.ts';
import { unknownFigure } from './unknown-figure.ts';

/** Where a figure comes from: the operation, its operands, and in the end the cells. */
export const explain: ReleaseCommand = {
  name: 'explain',
  usage: 'explain FIGURE [release] [period]',
  summary: 'show the operation and the cells behind a figure, by its id or as printed ("23 761")',
  options: {},
  on: 'releases',
  operands: 1,
  async run(request, { effects, speaking, words }) {
    const judgement = await judge(request, effects);
    const lists = listsOf(judgement);
    const [asked = ''] = words;
    const data = { release: request.release, period: request.period, figure: asked };
    const { judged, findings } = judgement;
    if (judged === undefined) return { exit: EXIT.data, lines: [], data, findings, lists };
    const languages = judged.tongues.map(({ language }) => language);
    const figure = judged.indicators.figures.get(asked);
    if (figure !== undefined)
      return {
        exit: EXIT.done,
        lines: lineageTree(figure, speaking, statusOf(judged)),
        data: { ...data, ...figureEntry(figure, languages), tree: lineageNode(figure) },
        findings: [],
        lists,
      };
    if (!isNumber(asked)) return unknownFigure(asked, judged.indicators.figures.keys(), judgement, data);
    const alike = printedSo(asked, judged);
    if (alike.length === 0) {
      const notPrinted = unreadable('number-not-printed', undefined, { number: asked });
      return { exit: EXIT.usage, lines: [], data, findings: [notPrinted], lists };
    }
    const status = statusOf(judged);
    return {
      exit: EXIT.done,
      lines: [head(asked, alike, speaking), ...alike.flatMap((each) => ['', ...lineageTree(each, speaking, status)])],
      data: {
        ...data,
        figures: alike.map((each) => ({ ...figureEntry(each, languages), tree: lineageNode(each) })),
      },
      findings: [],
      lists,
    };
  },
};

function statusOf({ settings }: Judged): StatusOf {
  return (vintage) => (vintage === settings.vintage ? settings.status : undefined);
}

function isNumber(text: string): boolean {
  return text.replace(NUMBER, '').trim() === '' && /\d/.test(text);
}

/** Figures that some language of the release prints with these digits, those of the release's own period first. */
function printedSo(text: string, { tongues, indicators }: Judged): readonly Figure[] {
  const found = new Set(
    tongues.flatMap(({ language }) => {
      const number = readNumber(text.trim(), language);
      return number === undefined ? [] : printedFigures(indicators.figures.values(), language).like(number);
    }),
  );
  const depth = ({ id }: Figure): number => (id.includes('@') ? 2 : 0) + (id.includes('/') ? 1 : 0);
  return [...found].toSorted((one, other) => depth(one) - depth(other) || (one.id < other.id ? -1 : 1));
}

function head(text: string, { length: count }: readonly Figure[], { commands }: Language): string {
  return fill(commands[count === 1 ? 'explain-one' : 'explain-many'] ?? '', { text, count });
}
