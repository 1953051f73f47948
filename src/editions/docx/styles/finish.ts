import { twipsOfMillimetres } from '../lengths.ts';
import type { Setting } from '../setting.ts';

/** Words that are read at one glance are not broken: headings, captions, names and heads of tables, what stands round the page. */
const unbroken: ReadonlySet<string> = new Set(
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
};

/** What docx's styles cannot be asked for. Each style says its spacing, and these stand before it in the schema's order. */
export function finishStyles(xml: string, { page }: Setting): string {
  const right = twipsOfMillimetres(page.typeWidthMm);
  return xml.replaceAll(/<w:style w:type="paragraph" w:styleId="(\w+)">.*?<\/w:style>/gs, (style, id: string) => {
    const leader = tabbed[id];
    const tabs =
      leader === undefined ? '' : `<w:tabs><w:tab w:val="right" w:leader="${leader}" w:pos="${right}"/></w:tabs>`;
    const whole = unbroken.has(id) ? '<w:suppressAutoHyphens/>' : '';
    return style.replace('<w:spacing', `${tabs}${whole}<w:spacing`);
  });
}
