import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Block, KeyFigure } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { eighthPoints, hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { columnsOf } from './grid.ts';

/** Beside the words, never in their place. */
const triangles: { readonly [Direction in NonNullable<KeyFigure['direction']>]: string } = {
  up: '▲',
  down: '▼',
  level: '►',
};

const cell = ({ label, figure, direction, change }: KeyFigure): readonly Paragraph[] => [
  new Paragraph({ style: 'KeyLabel', children: [new TextRun(label)] }),
  new Paragraph({ style: 'KeyFigure', children: [new TextRun({ text: figure.text, style: 'Figure' })] }),
  new Paragraph({
    style: 'KeyChange',
    children: [
      ...(direction === undefined
        ? []
        : [new TextRun({ text: triangles[direction], style: 'Triangle' }), new TextRun(' ')]),
      ...runs(change),
    ],
  }),
];

/** Figures in a row, a light rule between. */
export function keyFigures({ items }: Extract<Block, { kind: 'key-figures' }>, setting: Setting): readonly FileChild[] {
  if (items.length === 0) return [];
  const rule = { style: BorderStyle.SINGLE, size: eighthPoints(0.5), color: hex(setting.house.colours.lightLine) };
  return [columnsOf(items.map(cell), setting, (column) => (column === 0 ? {} : { left: rule }))];
}
