import type { Block } from '../../../document/tree.ts';
import { lyingPageOf } from '../page.ts';
import type { Setting } from '../setting.ts';
import { isTooWide, numbersOf } from './widths.ts';

/** Whether a block has pages of its own that lie: a table for which that was asked, or which is too wide for a page that stands. */
export const lies = (block: Block | undefined, { page }: Pick<Setting, 'page'>): boolean =>
  block?.kind === 'table' && (block.turned === true || isTooWide(numbersOf(block), page.typeWidthMm));

/** What the writer of a block has, on the page on which the block stands. */
export const onItsPage = <Given extends Setting>(block: Block | undefined, setting: Given): Given =>
  lies(block, setting) ? { ...setting, page: lyingPageOf(setting.house) } : setting;
