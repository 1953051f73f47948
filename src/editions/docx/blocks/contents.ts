import type { Block } from '../../../document/tree.ts';
import { bookmarkName } from '../setting.ts';
import type { Setting } from '../setting.ts';
import { element, escaped, paragraph, run as textRun, words } from '../xml.ts';

type Contents = Extract<Block, { kind: 'contents' }>;

/**
 * A TOC field, filled: entries, links, and a PAGEREF for each page, whose number is written when the pages are known.
 * Not docx's own, which closes the field in an empty paragraph and counts its bookmarks by a global counter.
 */
export function contents({ title, entries }: Contents, setting: Setting): string {
  const levels = new Map(
    setting.publication.document.blocks.flatMap((block) => (block.kind === 'heading' ? [[block.id, block.level]] : [])),
  );
  const levelOf = (target: string): number => levels.get(target) ?? 1;
  const deepest = Math.max(1, ...entries.map(({ target }) => levelOf(target)));
  const heading = paragraph('TOCHeading', textRun(title));
  if (entries.length === 0) return heading;
  const paragraphs = entries.map(({ target, text }, index) =>
    entry(text, bookmarkName(target), levelOf(target), {
      begin: index === 0 ? fieldBegin(`TOC \\o "1-${deepest}" \\h \\z \\u`) : '',
      end: index === entries.length - 1 ? fieldChar('end') : '',
    }),
  );
  const alias = element('w:alias', { 'w:val': title });
  const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>';
  return `${heading}<w:sdt><w:sdtPr>${alias}${gallery}</w:sdtPr><w:sdtContent>${paragraphs.join('')}</w:sdtContent></w:sdt>`;
}

type Field = { readonly begin: string; readonly end: string };

function entry(text: string, bookmark: string, level: number, field: Field): string {
  const properties = `<w:pPr><w:pStyle w:val="TOC${level}"/></w:pPr>`;
  const number = `${fieldBegin(`PAGEREF ${bookmark} \\h`)}${run(words('1'))}${fieldChar('end')}`;
  const link = element(
    'w:hyperlink',
    { 'w:anchor': bookmark, 'w:history': 1 },
    `${run(words(text))}${run('<w:tab/>')}${number}`,
  );
  return `<w:p>${properties}${field.begin}${link}${field.end}</w:p>`;
}

const run = (content: string): string => `<w:r>${content}</w:r>`;
const fieldChar = (type: 'begin' | 'separate' | 'end'): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const fieldBegin = (instruction: string): string =>
  `${fieldChar('begin')}${run(`<w:instrText xml:space="preserve">${escaped(instruction)}</w:instrText>`)}${fieldChar('separate')}`;
