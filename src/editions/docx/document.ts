import { Document } from 'docx';
import type { FileChild } from 'docx';
import { writeBlock } from './blocks/index.ts';
import { foot, heads } from './furniture.ts';
import { numberingOf } from './styles/numbering.ts';
import { pageProperties } from './page.ts';
import { pageNumbersOf } from './pages.ts';
import type { Setting } from './setting.ts';
import { stylesOf } from './styles/index.ts';

/** The document as docx holds it. */
export function documentOf(setting: Setting): Document {
  const { publication, house } = setting;
  const { document, author, properties } = publication;
  const bottom = foot(setting);
  return new Document({
    title: document.title,
    creator: author,
    lastModifiedBy: author,
    subject: document.furniture.runningPeriod,
    customProperties: Object.entries(properties).map(([name, value]) => ({ name, value })),
    styles: stylesOf(setting),
    numbering: numberingOf(setting),
    compatibility: { version: 15 },
    pageNumbers: pageNumbersOf(publication, setting.semibold),
    sections: [
      {
        properties: { page: pageProperties(house), grid: { linePitch: 280 }, titlePage: true },
        headers: heads(setting),
        footers: { first: bottom, default: bottom },
        children: document.blocks.flatMap((block, place): readonly FileChild[] => writeBlock(block, setting, place)),
      },
    ],
  });
}
