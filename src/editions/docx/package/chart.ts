import { hex } from '../lengths.ts';
import type { Setting } from '../setting.ts';

/** What docx's charts cannot be asked for: labels below negative columns, light gridlines, an ink baseline, white joints, room at the right. */
export function finishChart(xml: string, { house, language }: Setting): string {
  const { lightLine, ink } = house.colours;
  const steps = xml.includes('<c:barDir val="bar"/>')
    ? [jointed, categories('<a:ln><a:noFill/></a:ln>')]
    : [roomAtRight, categories(line(0.7, ink))];
  const common = xml
    .replaceAll('lang="en-US"', `lang="${language}"`)
    .replace('<c:lang val="en-US"/>', `<c:lang val="${language}"/>`)
    .replaceAll(/(<c:majorGridlines><c:spPr>)<a:ln .*?<\/a:ln>/g, `$1${line(0.4, lightLine)}`);
  return steps.reduce((text, step) => step(text), common);
}

const line = (points: number, colour: string): string =>
  `<a:ln w="${Math.round(points * 12_700)}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill><a:round/></a:ln>`;

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
  const inner = { x: 0.05, y: 0.1, w: 0.8, h: 0.79 };
  const edges = Object.entries(inner).map(([side, part]) => `<c:${side} val="${part}"/>`);
  return xml
    .replace(
      '<c:plotArea><c:layout/>',
      `<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${edges.join('')}</c:manualLayout></c:layout>`,
    )
    .replaceAll(
      /(<c:showSerName val="1"\/><c:showPercent val="0"\/><c:showBubbleSize val="0"\/>)/g,
      '$1<c:separator>\n</c:separator>',
    );
}
