import type { Block } from '../../document/tree.ts';
import type { EditionWriter, Publication } from '../edition.ts';
import { writeBlock } from './blocks/index.ts';
import type { Setting } from './blocks/written.ts';
import { openFaces } from './engine/faces.ts';
import { print } from './engine/printer.ts';
import { flow } from './flow.ts';
import { foot, footHeight } from './furniture/foot.ts';
import { head, headHeight } from './furniture/head.ts';
import { watermark } from './furniture/watermark.ts';
import { missingGlyphs } from './glyphs.ts';
import type { Look } from './look.ts';
import { lookOf, pdfmakeStyles } from './look.ts';
import { metadata } from './metadata.ts';

export { missingGlyphs };

/** The PDF edition. The same publication gives the same bytes, whatever was printed before and wherever. */
export const writePdf: EditionWriter = async (publication) => {
  const missing = missingGlyphs(publication);
  if (missing.length > 0) throw new Error(`${publication.house.fonts.family} has no glyph for ${missing.join(', ')}.`);
  const faces = openFaces(publication.fonts);
  const look = lookOf(publication.house, faces);
  const { furniture, blocks, language } = publication.document;
  const setting = settingOf(publication, look);
  return print(
    {
      family: look.family,
      ...look.page,
      margins: { ...look.margins, top: headHeight(furniture, look), bottom: footHeight(furniture, look) },
      styles: pdfmakeStyles(look, faces),
      content: flow(blocks.map((block) => writeBlock(block, setting))),
      background: watermark(furniture.watermark, faces.semibold, look),
      header: head(furniture, look),
      footer: foot(furniture, look),
      language,
      info: metadata(publication),
    },
    faces,
  );
};

function settingOf({ document: { blocks, furniture } }: Publication, look: Look): Setting {
  const targets = blocks.flatMap((block) => ('id' in block ? [block.id] : []));
  return {
    look,
    continued: (label) => furniture.continued.replace('{label}', label),
    targets: new Set(targets),
    parents: parentsOf(blocks),
  };
}

function parentsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  let parent: string | undefined;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level === 1) parent = block.id;
    else if (parent !== undefined) parents.set(block.id, parent);
  }
  return parents;
}
