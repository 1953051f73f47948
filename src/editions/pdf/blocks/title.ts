import type { TitleBlock } from '../../../document/tree.ts';
import { balanced } from '../balanced.ts';
import { heightOf } from '../lines.ts';
import type { Look } from '../look.ts';
import { millimetres } from '../millimetres.ts';
import type { Setting, Written } from './written.ts';

const bar = millimetres(3);
const gaps = { bar: 7, title: 21, period: 7, status: 3, dates: 3 };

/** Office, petrol bar, title, period, status, dates of publication. */
export function title(block: TitleBlock, { look }: Setting): Written {
  const beside = look.wide - balanced(block.title, look.narrow, 'title', look);
  const dates = datesIn(block, look);
  const colour = look.colours.house;
  const height =
    heightOf(block.office, look.wide, 'office', look) + heightOf(block.title, look.narrow, 'title', look) + bar + 90;
  return {
    nodes: [
      { text: block.office, style: 'office', tag: { role: 'P' } },
      {
        canvas: [{ type: 'rect', x: 0, y: 0, w: look.wide, h: bar, color: colour }],
        margin: [0, gaps.bar, 0, gaps.title],
      },
      { text: block.title, style: 'title', tag: { role: 'Title' }, margin: [0, 0, beside, 0] },
      { text: block.period, style: 'period', tag: { role: 'P' }, margin: [0, gaps.period, 0, 0] },
      { text: block.status, style: 'status', tag: { role: 'P' }, margin: [0, gaps.status, 0, 0] },
      { text: dates, style: 'office', tag: { role: 'P' }, margin: [0, gaps.dates, 0, 0] },
    ],
    room: { least: height },
    before: 0,
    after: 21,
  };
}

/** On one line, or each on its own. */
function datesIn({ dates }: TitleBlock, look: Look): string {
  const said = dates.map(({ label, text }) => `${label}: ${text}`);
  const line = said.join('  ·  ');
  return look.width(line, 'office') <= look.wide ? line : said.join('\n');
}
