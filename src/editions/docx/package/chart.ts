import type { ChartBlock } from '../../../document/tree.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { chartOf } from './charted.ts';
import { line, placed } from './chart-markup.ts';
import { pattern } from '../map/shapes.ts';
import { dotsSteps } from './dots-chart.ts';
import type { Setting } from '../setting.ts';

/** What docx's charts cannot be asked for: labels below negative columns, light gridlines, an ink baseline, white joints, room at the sides, hatches. */
export function finishChart(xml: string, setting: Setting, name: string): string {
  const block = chartOf(name, setting);
  const { house, language } = setting;
  const { lightLine, ink } = house.colours;
  const common = xml
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replace('<c:lang val="en-US"/>', `<c:lang val="${language}"/>`)
    .replaceAll(/(<c:majorGridlines><c:spPr>)<a:ln .*?<\/a:ln>/g, `$1${line(0.4, lightLine)}`);
  const plain = categories('<a:ln><a:noFill/></a:ln>');
  const based = categories(line(0.7, ink));
  const steps: Readonly<Record<ChartBlock['form'], readonly ((text: string) => string)[]>> = {
    lines: [roomAtRight, based],
    columns: [based],
    bars: [based],
    stacked: [jointed, based],
    shares: [jointed, plain],
    pyramid: [jointed, based],
    dots: [],
    map: [],
  };
  const own =
    block === undefined
      ? []
      : [...steps[block.form], told(block, setting), ...(block.form === 'dots' ? dotsSteps(block, setting) : [])];
  return own.reduce((text, step) => step(text), common);
}

/** Columns and bars are told apart in grey print too. */
const told =
  ({ form, series }: ChartBlock, { house }: Setting) =>
  (xml: string): string => {
    if (form === 'lines' || form === 'shares' || form === 'dots') return xml;
    let place = -1;
    return xml.replaceAll(/<c:ser>.*?<\/c:ser>/gs, (markup) => {
      const one = series[(place += 1)];
      const look = one === undefined ? undefined : seriesLook(one, place, house);
      if (look?.hatched !== true) return markup;
      return markup.replace(/(<c:spPr>)<a:solidFill>.*?<\/a:solidFill>/s, `$1${pattern(look.colour, '#FFFFFF')}`);
    });
  };

/** The axis of categories: its labels at the foot of the plot, also below negative columns. */
const categories =
  (baseline: string) =>
  (xml: string): string =>
    xml.replace(/<c:catAx>.*?<\/c:catAx>/, (axis) =>
      axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>').replace(/<a:ln .*?<\/a:ln>/, baseline),
    );

/** White lines of 0.6 pt between the parts of a bar. */
const jointed = (xml: string): string =>
  xml.replaceAll(
    /(<c:spPr><a:solidFill><a:srgbClr val="\w{6}"\/><\/a:solidFill>)<a:ln><a:noFill\/><\/a:ln>/g,
    `$1${line(0.6, '#FFFFFF')}`,
  );

/** Names at the ends of lines stand outside the plot, which leaves them a seventh of the width. */
function roomAtRight(xml: string): string {
  if (!xml.includes('<c:showSerName val="1"/>')) return xml;
  return placed(xml, { x: 0.05, y: 0.1, w: 0.8, h: 0.79 }).replaceAll(
    /(<c:showSerName val="1"\/><c:showPercent val="0"\/><c:showBubbleSize val="0"\/>)/g,
    '$1<c:separator>\n</c:separator>',
  );
}
