/** The markup of a block, and whether its page lies. */
export type Leaf = { readonly markup: string; readonly lies: boolean };
/** Properties of the sections as docx wrote them. */
export type Sections = { readonly standing: string; readonly lying: string };

const TITLE_PAGE = '<w:titlePg/>';

export function sectionsIn(xml: string): Sections {
  const found = [...xml.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([properties]) => properties);
  return { standing: found[0] ?? '', lying: found.at(-1) ?? '' };
}

/** The leaves with a section for each stretch of pages that stand or lie: its properties stand in its last paragraph, those of the last at the end. */
export function inSections(leaves: readonly Leaf[], { standing, lying }: Sections): readonly string[] {
  const filled = leaves.filter(({ markup }) => markup !== '');
  let isFirst = true;
  const propertiesOf = (lies: boolean): string => {
    const properties = lies ? lying : isFirst ? standing : standing.replace(TITLE_PAGE, '');
    isFirst = false;
    return properties;
  };
  const texts = filled.map(({ markup, lies }, index) => {
    const next = filled[index + 1];
    return next === undefined || next.lies === lies ? markup : closed(markup, propertiesOf(lies));
  });
  return [...texts, propertiesOf(filled.at(-1)?.lies === true)];
}

/** A block that ends in no paragraph gets one of the least height. */
function closed(markup: string, properties: string): string {
  if (!markup.endsWith('</w:p>'))
    return `${markup}<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${properties}</w:pPr></w:p>`;
  const end = markup.indexOf('</w:pPr>', markup.lastIndexOf('<w:p>'));
  return markup.slice(0, end) + properties + markup.slice(end);
}
