import { twipsOfMillimetres } from '../lengths.ts';
import { lyingPageOf } from '../page.ts';
import type { Setting } from '../setting.ts';

/** Words that are read at one glance are not broken: headings, captions, names and heads of tables, what stands round the page. */
export const unbroken: ReadonlySet<string> = new Set(
  `StatOffice StatTitle StatPeriod StatStatus StatDates Heading1 Heading2 Heading3 KeyLabel KeyFigure KeyChange
   Term Caption TableUnit ChartUnit TableHead TableStub ContactLabel Contact TOCHeading TOC1 TOC2 TOC3
   RunningHead Foot FootPage BandDraft BandSample BandErrors`.split(/\s+/),
);
/** Styles with a tab at the right edge, and what leads there. */
const tabbed: Readonly<Record<string, 'dot' | 'none'>> = {
  TOC1: 'dot',
  TOC2: 'dot',
  TOC3: 'dot',
  RunningHead: 'none',
  FootPage: 'none',
  RunningHeadWide: 'none',
  FootPageWide: 'none',
};

/** What docx's styles cannot be asked for. Each style says its spacing, and these stand before it in the schema's order. */
export function finishStyles(xml: string, { page, house }: Setting): string {
  const [right, wide] = [page, lyingPageOf(house)].map(({ typeWidthMm }) => twipsOfMillimetres(typeWidthMm));
  return xml.replaceAll(/<w:style w:type="paragraph" w:styleId="(\w+)">.*?<\/w:style>/gs, (style, id: string) => {
    const leader = tabbed[id];
    const isWide = id.endsWith('Wide');
    const stop = `<w:tab w:val="right" w:leader="${leader}" w:pos="${isWide ? wide : right}"/>`;
    const tabs =
      leader === undefined ? '' : `<w:tabs>${isWide ? `<w:tab w:val="clear" w:pos="${right}"/>` : ''}${stop}</w:tabs>`;
    const whole = unbroken.has(id) ? '<w:suppressAutoHyphens/>' : '';
    return style.replace('<w:spacing', `${tabs}${whole}<w:spacing`);
  });
}
