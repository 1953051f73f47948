import { Document } from 'docx';
import { carriesLying, paragraphOf } from './carried.ts';
import type { Carriers } from './carried.ts';
import { foot, heads } from './furniture.ts';
import { hyphenationZone, hyphensInARow, isHyphenated } from './hyphenation.ts';
import { twipsOfPoints } from './lengths.ts';
import { numberingOf } from './styles/numbering.ts';
import { lyingPageProperties, pageProperties } from './page.ts';
import type { Setting } from './setting.ts';
import { countedStyles, stylesOf } from './styles/index.ts';
import { keptStyles } from './styles/kept.ts';

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
    ...(isHyphenated(document)
      ? {
          hyphenation: {
            autoHyphenation: true,
            consecutiveHyphenLimit: hyphensInARow,
            hyphenationZone: twipsOfPoints(hyphenationZone),
            doNotHyphenateCaps: true,
          },
        }
      : {}),
    sections: [
      {
        properties: { page: pageProperties(house), grid: { linePitch: 280 }, titlePage: true },
        headers: heads(setting),
        footers: { first: bottom, default: bottom },
        children: carriers.map(paragraphOf),
      },
      ...(carriesLying(carriers) ? [lyingSection(setting)] : []),
    ],
  });
}

const lyingSection = (setting: Setting) => ({
  properties: { page: lyingPageProperties(setting.house), grid: { linePitch: 280 } },
  headers: { default: heads(setting, 'Wide').default },
  footers: { default: foot(setting, 'Wide') },
  children: [],
});
