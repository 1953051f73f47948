import type { RawCell } from './content.ts';
import { collectRichText } from './rich-text.ts';
import { attribute, type Tag } from './xml.ts';

/** Follows one `c` element after another; `close` yields what the element held. */
export type CellElement = {
  readonly open: (type: string) => void;
  readonly openInside: (local: string, tag: Tag) => void;
  readonly closeInside: (local: string) => void;
  readonly text: (text: string) => void;
  readonly close: () => RawCell;
};

/** `sharedFormulas` of one sheet: only the first cell of a shared formula holds its text. */
export function newCellElement(): CellElement {
  const sharedFormulas = new Map<string, string>();
  const inline = collectRichText();
  let reading: 'v' | 'f' | 'is' | undefined;
  let type = 'n';
  let value: string | undefined;
  let formula: string | undefined;
  let shared: string | undefined;
  let hasInline = false;
  return {
    open(opened) {
      [type, value, formula, shared, hasInline, reading] = [opened, undefined, undefined, undefined, false, undefined];
    },
    openInside(local, tag) {
      if (reading === 'is') inline.open(local, tag);
      else if (local === 'v') [reading, value] = [local, ''];
      else if (local === 'f') [reading, formula, shared] = [local, '', attribute(tag, 'si')];
      else if (local === 'is') [reading, hasInline] = [local, true];
    },
    closeInside(local) {
      if (local !== reading) return inline.close(local);
      reading = undefined;
      if (local !== 'f' || shared === undefined || formula === undefined) return;
      if (formula === '') formula = sharedFormulas.get(shared) ?? '';
      else sharedFormulas.set(shared, formula);
    },
    text(text) {
      if (reading === 'v') value = (value ?? '') + text;
      else if (reading === 'f') formula = (formula ?? '') + text;
      else if (reading === 'is') inline.text(text);
    },
    close() {
      return { type, value, formula, inline: hasInline ? inline.take() : undefined };
    },
  };
}
