import type { Block, KeyFigure } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { eighthPoints, hex } from '../lengths.ts';
import type { Writing } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { paragraph, run } from '../xml.ts';
import { columnsOf } from './grid.ts';

/** Beside the words, never in their place. */
const triangles: { readonly [Direction in NonNullable<KeyFigure['direction']>]: string } = {
  up: '▲',
  down: '▼',
  level: '►',
};

/** Characters of a number that a third of the page holds; millions are set smaller, all alike. */
const roomy = 9;

const cell = ({ label, figure, direction, change }: KeyFigure, number: string, writing: Writing): string =>
  paragraph('KeyLabel', spoken(label, writing.guess)) +
  paragraph(number, run(figure.text, 'Figure')) +
  paragraph(
    'KeyChange',
    (direction === undefined ? '' : run(triangles[direction], 'Triangle') + run(' ')) + runs(change, writing),
  );

/** Figures in a row, a light rule between. */
export function keyFigures({ items }: Extract<Block, { kind: 'key-figures' }>, writing: Writing): string {
  if (items.length === 0) return '';
  const { lightLine } = writing.house.colours;
  const rule = `<w:left w:val="single" w:sz="${eighthPoints(0.5)}" w:color="${hex(lightLine)}"/>`;
  const number = items.some(({ figure }) => figure.text.length > roomy) ? 'KeyFigureLong' : 'KeyFigure';
  return columnsOf(
    items.map((item) => cell(item, number, writing)),
    writing,
    rule,
  );
}
