import type { ChartBlock } from '../../../document/tree.ts';
import { isNative } from '../chart/options.ts';
import type { Setting } from '../setting.ts';

/** The chart of a part that docx counted: `word/charts/chart2.xml`, `word/embeddings/Microsoft_Excel_Worksheet2.xlsx`. */
export function chartOf(name: string, { publication }: Setting): ChartBlock | undefined {
  const native = publication.document.blocks.filter(
    (block): block is ChartBlock => block.kind === 'chart' && isNative(block),
  );
  return native[Number(/(\d+)\.(?:xml|xlsx)$/.exec(name)?.[1]) - 1];
}
