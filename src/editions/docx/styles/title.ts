import { BorderStyle } from 'docx';
import type { IParagraphStyleOptions } from 'docx';
import { eighthPoints, hex, twipsOfPoints } from '../lengths.ts';
import { leaded, semibold } from './leading.ts';
import type { Setting } from '../setting.ts';

/** First page and the words round every page. */
export function titleStyles(setting: Setting): readonly IParagraphStyleOptions[] {
  const { house, page } = setting;
  const { colours, type } = house;
  const grey = { color: hex(colours.grey) };
  const right = { indent: { right: twipsOfPoints((page.textIndentMm * 72) / 25.4) } };
  const bar = {
    bottom: { style: BorderStyle.SINGLE, size: eighthPoints((3 * 72) / 25.4), color: hex(colours.house), space: 7 },
  };
  const rule = (size: number) => ({
    style: BorderStyle.SINGLE,
    size: eighthPoints(size),
    color: hex(colours.line),
    space: 4,
  });
  const style = (
    id: string,
    look: ReturnType<typeof leaded>,
    more: Pick<IParagraphStyleOptions, 'run' | 'paragraph' | 'next'> = {},
  ): IParagraphStyleOptions => ({
    id,
    name: id,
    basedOn: 'Normal',
    quickFormat: true,
    ...(more.next === undefined ? {} : { next: more.next }),
    run: { ...look.run, ...more.run },
    paragraph: { ...look.paragraph, ...more.paragraph },
  });
  const band = (id: string, colour: string) =>
    style(id, leaded({ size: 8, leading: 10 }), {
      run: { ...semibold(setting), color: 'FFFFFF' },
      paragraph: {
        shading: { fill: hex(colour) },
        // 10 pt of line and 3.5 pt of border above and below: a band of 6 mm.
        border: {
          top: { style: BorderStyle.SINGLE, size: 4, color: hex(colour), space: 3 },
          bottom: { style: BorderStyle.SINGLE, size: 4, color: hex(colour), space: 3 },
          left: { style: BorderStyle.SINGLE, size: 4, color: hex(colour), space: 4 },
          right: { style: BorderStyle.SINGLE, size: 4, color: hex(colour), space: 4 },
        },
        indent: { left: 90, right: 90 },
      },
    });
  return [
    style('StatOffice', leaded(type.keyLabel, { before: 14 }), {
      run: grey,
      paragraph: { border: bar },
      next: 'StatTitle',
    }),
    style('StatTitle', leaded(type.title, { before: 21, after: 7 }), {
      run: { ...semibold(setting), color: hex(colours.house) },
      paragraph: { keepNext: true, ...right },
      next: 'StatPeriod',
    }),
    style('StatPeriod', leaded(type.period, { after: 3.5 }), { next: 'StatStatus' }),
    style('StatStatus', leaded(type.text, { after: 3.5 }), { run: semibold(setting), next: 'StatDates' }),
    style('StatDates', leaded(type.keyChange, { after: 17.5 }), { run: grey }),
    style('KeyLabel', leaded(type.keyLabel), { run: grey, paragraph: { keepNext: true } }),
    style('KeyFigure', leaded(type.keyNumber, { before: 2 }), {
      run: { ...semibold(setting), color: hex(colours.house) },
      paragraph: { keepNext: true },
    }),
    // Millions do not fit a third of the page: smaller on the same line.
    {
      ...style('KeyFigureLong', leaded({ ...type.keyNumber, size: type.keyNumber.size * 0.75 }, { before: 2 })),
      basedOn: 'KeyFigure',
    },
    style('KeyChange', leaded(type.keyChange, { before: 2 })),
    style('RunningHead', leaded(type.note, { before: 4, after: 10 }), {
      run: grey,
      paragraph: { border: { bottom: rule(0.4) } },
    }),
    { ...style('RunningHeadWide', leaded(type.note, { before: 4, after: 10 })), basedOn: 'RunningHead' },
    { ...style('FootPageWide', leaded(type.note, { before: 8 })), basedOn: 'FootPage' },
    // Holds nothing: it ends the pages that stand before a table that lies, or that table.
    style('SectionEnd', leaded({ size: 1, leading: 1 })),
    style('Foot', leaded(type.note), { run: grey }),
    style('FootPage', leaded(type.note, { before: 8 }), { run: grey, paragraph: { border: { top: rule(0.4) } } }),
    band('BandDraft', colours.departures),
    band('BandSample', colours.house),
    band('BandErrors', colours.ink),
  ];
}
