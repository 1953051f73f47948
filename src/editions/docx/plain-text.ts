import type { Inline } from '../../document/tree.ts';

/** The words of a run, for alternative texts and names. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if ('text' in inline) return inline.text;
      return 'children' in inline ? plainText(inline.children) : '';
    })
    .join('');
