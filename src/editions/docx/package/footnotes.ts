import { runs } from '../inline.ts';
import type { Carried, Setting } from '../setting.ts';
import { element, paragraph, run } from '../xml.ts';

/** A part of its own has relationships of its own: links out of a footnote are fields, and nothing else is carried into it. */
const carried: Carried = {
  chart: () => '',
  numbering: () => '',
  link: (href, words) => element('w:fldSimple', { 'w:instr': `HYPERLINK "${href}"` }, words),
};

/** Each footnote as a paragraph, by its number. */
export const footnotesOf = (setting: Setting): ReadonlyMap<string, string> =>
  new Map(
    setting.publication.document.blocks.flatMap((block) =>
      block.kind === 'footnotes'
        ? block.items.map(({ mark, children }) => [
            mark,
            paragraph('FootnoteText', NUMBER + run(' ') + runs(children, { ...setting, carried })),
          ])
        : [],
    ),
  );

const NUMBER = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

/** The part of the footnotes as docx wrote it, with ours in it. */
export const finishFootnotes = (xml: string, setting: Setting): string =>
  xml
    .replaceAll('w:line="240" w:lineRule="auto"', SEPARATOR)
    .replace(
      '</w:footnotes>',
      `${[...footnotesOf(setting)].map(([mark, words]) => element('w:footnote', { 'w:id': mark }, words)).join('')}</w:footnotes>`,
    );

/** The line above footnotes takes as much in Word as in LibreOffice. */
export const separatorPoints = 6;
const SEPARATOR = `w:line="${separatorPoints * 20}" w:lineRule="exact"`;

/** Word wants the two lines above footnotes named in the settings. */
export const SEPARATORS = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
