import { Bookmark, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { bookmarkName } from '../setting.ts';

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** The number is text, not Word's: an edition must not renumber what the release numbers. */
export function heading({ level, id, number, children }: Extract<Block, { kind: 'heading' }>): readonly FileChild[] {
  const text = [...(number === '' ? [] : [new TextRun(`${number} `)]), ...runs(children)];
  return [
    new Paragraph({ heading: levels[level], children: [new Bookmark({ id: bookmarkName(id), children: text })] }),
  ];
}
