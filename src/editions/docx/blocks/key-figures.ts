import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Block, KeyFigure } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { eighthPoints, halfPoints, hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';
import { columnsOf } from './grid.ts';

/** Beside the words, never in their place. */
const triangles: { readonly [Direction in NonNullable<KeyFigure['direction']>]: string } = {
  up: '▲',
  down: '▼',
  level: '►',
};

/** Characters of a number that a third of the page holds; millions are set smaller, all alike. */
const roomy = 9;
const smaller = 0.75;

const cell = ({ label, figure, direction, change }: KeyFigure, size: object): readonly Paragraph[] => [
  new Paragraph({ style: 'KeyLabel', children: [new TextRun(label)] }),
  new Paragraph({ style: 'KeyFigure', children: [new TextRun({ text: figure.text, style: 'Figure', ...size })] }),
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
  const long = items.some(({ figure }) => figure.text.length > roomy);
  const size = long ? { size: halfPoints(setting.house.type.keyNumber.size * smaller) } : {};
  return [
    columnsOf(
      items.map((item) => cell(item, size)),
      setting,
      (column) => (column === 0 ? {} : { left: rule }),
    ),
  ];
}
