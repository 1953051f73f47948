import type { Block } from '../../../document/tree.ts';
import { runs } from '../inline.ts';
import { plainText } from '../plain-text.ts';
import type { Writing } from '../setting.ts';
import { paragraph as markup } from '../xml.ts';

/** A sentence that leads to what follows stands with it. */
export function paragraph({ role, children }: Extract<Block, { kind: 'paragraph' }>, writing: Writing): string {
  const leads = plainText(children).trimEnd().endsWith(':');
  return markup(role === 'note' ? 'TextNote' : 'StatText', runs(children, writing), leads ? '<w:keepNext/>' : '');
}
