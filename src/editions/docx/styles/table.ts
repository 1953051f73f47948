import { AlignmentType, BorderStyle } from 'docx';
import type { IParagraphStyleOptions } from 'docx';
import { eighthPoints, hex, twipsOfMillimetres } from '../lengths.ts';
import { leaded, semibold } from './leading.ts';
import type { Setting } from '../setting.ts';

/** Stub styles end at this level; deeper rows share its indent. */
const deepestStub = 4;

/** TableStub, TableStub1 …, TableTotalStub, TableTotalStub1 … */
export const stubStyle = (level: number, total: 'Total' | '' = ''): string =>
  `Table${total}Stub${level === 0 ? '' : Math.min(level, deepestStub)}`;

/** Rules of a data table in points: over and under the whole, and under its header. */
export const tableRules = { outer: 0.9, header: 0.4 } as const;

/** Text inside tables. Turned lines of a stub hang 3 mm. */
export function tableTextStyles(setting: Setting): readonly IParagraphStyleOptions[] {
  const { house } = setting;
  const { type, colours } = house;
  const step = twipsOfMillimetres(3);
  const style = (
    id: string,
    more: Pick<IParagraphStyleOptions, 'run' | 'paragraph'> & { readonly basedOn?: string },
  ): IParagraphStyleOptions => ({ id, name: id, basedOn: 'Normal', quickFormat: true, ...more });
  const right = { alignment: AlignmentType.RIGHT };
  const head = leaded(type.tableHead, { before: 2, after: 2 });
  // 11 pt of line in rows of 14 pt.
  const cell = leaded(type.table, { before: 1.5, after: 1.5 });
  const rule = { style: BorderStyle.SINGLE, size: eighthPoints(tableRules.header), color: hex(colours.ink), space: 1 };
  return [
    style('TableUnit', {
      run: { ...leaded(type.caption).run, color: hex(colours.grey) },
      paragraph: { ...leaded(type.caption, { after: 2 }).paragraph, ...right, keepNext: true },
    }),
    style('TableHead', {
      run: { ...head.run, ...semibold(setting) },
      paragraph: { ...head.paragraph, ...right, keepNext: true },
    }),
    style('TableHeadStub', {
      basedOn: 'TableHead',
      paragraph: { alignment: AlignmentType.LEFT, indent: { left: twipsOfMillimetres(0.8) } },
    }),
    style('TableSpanner', {
      basedOn: 'TableHead',
      paragraph: {
        alignment: AlignmentType.CENTER,
        indent: { left: twipsOfMillimetres(1), right: twipsOfMillimetres(1) },
        border: { bottom: rule },
      },
    }),
    ...Array.from({ length: deepestStub + 1 }, (_, level) =>
      style(stubStyle(level), {
        ...(level === 0 ? { run: cell.run } : { basedOn: 'TableStub' }),
        paragraph: {
          ...(level === 0 ? cell.paragraph : {}),
          indent: { left: twipsOfMillimetres(0.8) + step * (level + 1), hanging: step },
        },
      }),
    ),
    style('TableNumber', { run: { ...cell.run, noProof: true }, paragraph: { ...cell.paragraph, ...right } }),
    style('TableTotal', { basedOn: 'TableNumber', run: semibold(setting) }),
    ...Array.from({ length: deepestStub + 1 }, (_, level) =>
      style(stubStyle(level, 'Total'), { basedOn: stubStyle(level), run: semibold(setting) }),
    ),
  ];
}
