import type { Block, Inline } from '../../../document/tree.ts';
import type { Attachment } from '../engine/attachments.ts';
import { chartRecords } from './chart.ts';
import { csv } from './csv.ts';
import { tableRecords } from './table.ts';

/** The figures of every table and chart that is printed, at full precision, each as a file of its own. */
export function dataOf(blocks: readonly Block[]): readonly Attachment[] {
  return blocks.flatMap((block): readonly Attachment[] => {
    if (block.kind !== 'table' && block.kind !== 'chart') return [];
    const records = block.kind === 'table' ? tableRecords(block) : chartRecords(block);
    const unit = block.kind === 'table' ? block.unit : (block.unit ?? block.subtitle);
    const description = [`${block.label}.`, words(block.caption), unit === '' ? '' : `(${unit})`];
    return [
      {
        name: `${block.id}.csv`,
        mediaType: 'text/csv',
        description: description.filter((part) => part !== '' && part !== '.').join(' '),
        content: csv(records),
      },
    ];
  });
}

const words = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => ('children' in inline ? words(inline.children) : 'text' in inline ? inline.text : ''))
    .join('');
