import { carriedIn } from './carried.ts';
import type { Carriers } from './carried.ts';
import { writeBlock } from './blocks/index.ts';
import { countPages, withPages } from './pages/index.ts';
import type { Setting } from './setting.ts';

/** The main part as docx wrote it with our text in it, block by block, and the number of its pages. */
export function withBody(
  xml: string,
  setting: Setting,
  carriers: Carriers,
): { readonly texts: readonly string[]; readonly pages: number } {
  const { blocks } = setting.publication.document;
  const writing = { ...setting, carried: carriedIn(xml, carriers) };
  const written = blocks.map((block, place) => writeBlock(block, writing, place));
  const pages = countPages(blocks, written, setting);
  const [begin, end] = [xml.indexOf('<w:body>') + '<w:body>'.length, xml.lastIndexOf('<w:sectPr>')];
  const body = written.map((markup, place) => (blocks[place]?.kind === 'contents' ? withPages(markup, pages) : markup));
  return { texts: [xml.slice(0, begin), ...body, xml.slice(end)], pages: pages.count };
}
