import type { EditionWriter, Publication } from '../edition.ts';
import { openHyphenation } from '../../language/hyphenation/index.ts';
import { writeBlock } from './blocks/index.ts';
import type { Setting } from './blocks/written.ts';
import { dataOf } from './data/index.ts';
import { openFaces } from './engine/faces.ts';
import { print } from './engine/printer.ts';
import { flow } from './flow.ts';
import { foot, footHeight } from './furniture/foot.ts';
import { head, headHeight } from './furniture/head.ts';
import { watermark } from './furniture/watermark.ts';
import { missingGlyphs } from './glyphs.ts';
import { parentsOf, ranksOf } from './headings.ts';
import type { Look } from './look.ts';
import { lookOf, pdfmakeStyles } from './look.ts';
import { descriptionOf } from './metadata.ts';

export { missingGlyphs };

/** The PDF edition. The same publication gives the same bytes, whatever was printed before and wherever. */
export const writePdf: EditionWriter = async (publication) => {
  const missing = missingGlyphs(publication);
  if (missing.length > 0) throw new Error(`${publication.house.fonts.family} has no glyph for ${missing.join(', ')}.`);
  const faces = openFaces(publication.fonts);
  const points = await openHyphenation(publication.document.hyphenation);
  const look = lookOf(publication.house, faces, points);
  const { furniture, blocks } = publication.document;
  const setting = settingOf(publication, look);
  return print(
    {
      family: look.family,
      ...look.page,
      margins: { ...look.margins, top: headHeight(furniture, look), bottom: footHeight(furniture, look) },
      styles: pdfmakeStyles(look, faces),
      points,
      content: flow(blocks.map((block) => writeBlock(block, setting))),
      background: watermark(furniture.watermark, faces.semibold, look),
      header: head(furniture, look),
      footer: foot(furniture, look),
      description: descriptionOf(publication),
      // The keys by which `verify` finds the release, period and language of a finished file.
      properties: publication.properties,
      attachments: dataOf(blocks),
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
    ranks: ranksOf(blocks),
  };
}
