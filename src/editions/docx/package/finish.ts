import { finishChart } from './chart.ts';
import { finishFootnotes, SEPARATORS } from './footnotes.ts';
import { isoSeconds } from './iso-date.ts';
import type { Setting } from '../setting.ts';
import { finishStyles } from '../styles/finish.ts';
import { words } from '../xml.ts';

type Finish = (xml: string, setting: Setting, name: string, pages: number) => string;

/** Last touches to what docx writes, by part; a part without one is left as it is. */
const finishes: readonly (readonly [name: RegExp, finish: Finish])[] = [
  [/^docProps\/core\.xml$/, coreProperties],
  [/^word\/footer\d+\.xml$/, counted],
  [/^word\/footnotes\.xml$/, finishFootnotes],
  [/^word\/charts\/chart\d+\.xml$/, finishChart],
];

/** The touches that no text of the document has a part in: a mould has them already. */
const lasting: readonly (readonly [name: RegExp, finish: (xml: string, setting: Setting, name: string) => string])[] = [
  [/^word\/header\d+\.xml$/, watermarked],
  [/^word\/settings\.xml$/, settings],
  [/^word\/styles\.xml$/, finishStyles],
];

export const finishForGood = (name: string, xml: string, setting: Setting): string =>
  lasting.reduce((text, [pattern, finish]) => (pattern.test(name) ? finish(text, setting, name) : text), xml);

export const finishPart = (name: string, xml: string, setting: Setting, pages: number): string =>
  printable(
    finishes.reduce((text, [pattern, finish]) => (pattern.test(name) ? finish(text, setting, name, pages) : text), xml),
  );

function settings(xml: string): string {
  return xml
    .replace('<w:defaultTabStop', '<w:embedTrueTypeFonts/><w:defaultTabStop')
    .replace('<w:compat>', `${SEPARATORS}<w:compat>`);
}

export const printable = (xml: string): string => xml.replaceAll(unprintable, '');

/** XML 1.0 has no place for these, and docx writes them. */
// oxlint-disable-next-line no-control-regex -- these are the characters in question
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Word knows a watermark by the name of its shape; docx ends it at random, here it ends in the number of the head. */
function watermarked(xml: string, _: Setting, name: string): string {
  return xml.replaceAll(/(PowerPlusWaterMarkObject)[\w-]+/g, `$1${/\d+/.exec(name)?.[0] ?? ''}`);
}

/** The dates are the publication's, and the language is said. */
function coreProperties(xml: string, { publication, language }: Setting): string {
  return xml
    .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${isoSeconds(publication.date)}`)
    .replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);
}

/** The field of the number of pages shows it at once. */
function counted(xml: string, _: Setting, _name: string, pages: number): string {
  return xml.replaceAll(
    /(NUMPAGES<\/w:instrText><\/w:r><w:r><w:fldChar w:fldCharType="separate"\/>)/g,
    `$1${words(String(pages))}`,
  );
}

/** Drawings are counted by docx across all documents of the process. */
export function countedDrawings(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<wp:docPr id=")\d+/g, (_, before: string) => `${before}${(count += 1)}`);
}
