import type { ChartBlock } from '../../../document/tree.ts';
import { CONNECTORS, isGap } from '../chart/connectors.ts';
import { roomForNames } from '../chart/dot-names.ts';
import type { Setting } from '../setting.ts';
import { escaped } from '../xml.ts';
import { line, placed } from './chart-markup.ts';

type Step = (xml: string) => string;

/** What docx's plots of points cannot be asked for: room for the names of the rows, lines that end, figures that LibreOffice shows too. */
export const dotsSteps = (block: ChartBlock, setting: Setting): readonly Step[] => [
  (xml) => {
    const x = roomForNames(block, setting);
    const above = block.series.length > 1 ? 0.07 : 0.02;
    return placed(xml, { x, y: above, w: 0.97 - x, h: 0.9 - above });
  },
  (xml) => xml.replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) => connected(series, setting)),
  (xml) => {
    let place = -1;
    return xml.replaceAll(/<c:ser>.*?<\/c:ser>/gs, (series) => {
      // LibreOffice sets a name in two lines where it may.
      if (isUnnamed(series)) return series.replaceAll(' wrap="square"', ' wrap="none"');
      place += 1;
      return figured(series, block, place);
    });
  },
];

const nameOf = (series: string): string => /<c:tx>.*?<c:v>([^<]*)/s.exec(series)?.[1] ?? '';
const isUnnamed = (series: string): boolean => nameOf(series).trim() === '';

/** The series of the connectors: a line, with gaps. */
function connected(series: string, { house }: Setting): string {
  if (nameOf(series) !== CONNECTORS) return series;
  return series
    .replace(/<a:ln .*?<\/a:ln>/s, line(1.2, house.colours.line))
    .replaceAll(/<c:pt idx="(\d+)"><c:v>[^<]*<\/c:v><\/c:pt>/g, (point, index: string) =>
      isGap(Number(index)) && !point.includes(CONNECTORS) ? '' : point,
    );
}

/**
 * The figures beside the marks as fields of the place along the scale: Word reads them from the workbook, and LibreOffice, which knows no
 * such field, shows the text that stands in it. Sources: ECMA-376, 21.1.2.2, fld; [MS-ODRAWXML], dlblFieldTable.
 */
function figured(series: string, { series: all }: ChartBlock, place: number): string {
  const texts = (all[place]?.points ?? []).flatMap(({ value, text }) => (value === null ? [] : [text]));
  return series.replaceAll(/<c:dLbl><c:idx val="(\d+)"\/>(.*?)<\/c:dLbl>/gs, (label, index: string, rest: string) => {
    const words = /<c:txPr>(.*?)<a:endParaRPr [^>]*\/><\/a:p><\/c:txPr>/s.exec(rest)?.[1];
    if (words === undefined) return label;
    const id = `{${String(place).padStart(8, '0')}-0000-4000-8000-${index.padStart(12, '0')}}`;
    const field = `<a:fld id="${id}" type="XVALUE"><a:rPr/><a:t>${escaped(texts[Number(index)] ?? '')}</a:t></a:fld>`;
    return `<c:dLbl><c:idx val="${index}"/><c:tx><c:rich>${words}${field}</a:p></c:rich></c:tx>${rest}${FIELDS}</c:dLbl>`;
  });
}

const FIELDS =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart"><c15:dlblFieldTable/></c:ext></c:extLst>';
