import { carriedIn } from './carried.ts';
import type { Carriers } from './carried.ts';
import { writeBlock } from './blocks/index.ts';
import { layOut, withPages } from './pages/index.ts';
import { inSections, sectionsIn } from './sections.ts';
import type { Setting } from './setting.ts';
import { parted } from './table/parted.ts';

/** The main part as docx wrote it with our text in it, block by block, and the number of its pages. */
export function withBody(
  xml: string,
  setting: Setting,
  carriers: Carriers,
): { readonly texts: readonly string[]; readonly pages: number } {
  const { blocks } = setting.publication.document;
  const writing = { ...setting, carried: carriedIn(xml, carriers) };
  const written = blocks.map((block, place) => writeBlock(block, writing, place));
  const pages = layOut(blocks, written, setting);
  const leaves = pages.standing.map(({ place, lies, isParted }) => {
    const [block, markup = ''] = [blocks[place], written[place]];
    if (block?.kind === 'contents') return { lies, markup: withPages(markup, pages) };
    return { lies, markup: block?.kind === 'table' && isParted ? parted(markup, block.rows.length) : markup };
  });
  const [begin, end] = [xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('</w:body>')];
  const body = inSections(leaves, sectionsIn(xml));
  return { texts: [xml.slice(0, begin), ...body, xml.slice(end)], pages: pages.count };
}
