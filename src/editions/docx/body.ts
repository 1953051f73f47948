import { carriedIn } from './carried.ts';
import type { Carriers } from './carried.ts';
import { writeBlock } from './blocks/index.ts';
import { layOut, withPages } from './pages/index.ts';
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
  const [begin, end] = [xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr>')];
  const body = written.map((markup, place) => {
    const block = blocks[place];
    if (block?.kind === 'contents') return withPages(markup, pages);
    return block?.kind === 'table' && pages.parted.has(place) ? parted(markup, block.rows.length) : markup;
  });
  return { texts: [xml.slice(0, begin), ...body, xml.slice(end)], pages: pages.count };
}
