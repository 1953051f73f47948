import { Document } from 'docx';
import { paragraphOf } from './carried.ts';
import type { Carriers } from './carried.ts';
import { foot, heads } from './furniture.ts';
import { numberingOf } from './styles/numbering.ts';
import { pageProperties } from './page.ts';
import type { Setting } from './setting.ts';
import { countedStyles, stylesOf } from './styles/index.ts';
import { keptStyles } from './styles/kept.ts';

/** Languages that Word has patterns for; it knows none for Kazakh. */
const hyphenated: ReadonlySet<string> = new Set(['en', 'ru']);

/** All of the document but its text: styles, lists, head and foot, properties, and what only docx can make of the body. */
export function documentOf(setting: Setting, carriers: Carriers): Document {
  const { publication, house } = setting;
  const { document, author, properties } = publication;
  const bottom = foot(setting);
  return new Document({
    title: document.title,
    creator: author,
    lastModifiedBy: author,
    subject: document.furniture.runningPeriod,
    customProperties: Object.entries(properties).map(([name, value]) => ({ name, value })),
    styles: keptStyles(setting, carriers) === undefined ? stylesOf(setting) : countedStyles(setting),
    numbering: numberingOf(setting),
    compatibility: { version: 15 },
    ...(hyphenated.has(document.language)
      ? { hyphenation: { autoHyphenation: true, consecutiveHyphenLimit: 2, doNotHyphenateCaps: true } }
      : {}),
    sections: [
      {
        properties: { page: pageProperties(house), grid: { linePitch: 280 }, titlePage: true },
        headers: heads(setting),
        footers: { first: bottom, default: bottom },
        children: carriers.map(paragraphOf),
      },
    ],
  });
}
