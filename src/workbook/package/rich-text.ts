import { attribute, type Tag } from './xml.ts';

export type RichText = { readonly text: string; readonly marks: string };

/** Gathers the text of one string item (`si`, `is`): runs joined, superscript runs apart, phonetic runs left out. */
export type RichTextCollector = {
  readonly open: (local: string, tag: Tag) => void;
  readonly close: (local: string) => void;
  readonly text: (text: string) => void;
  /** What was gathered; the collector is empty after. */
  readonly take: () => RichText;
};

export function collectRichText(): RichTextCollector {
  let text = '';
  let marks = '';
  let reading = false;
  let phonetic = false;
  let superscript = false;
  return {
    open(local, tag) {
      if (local === 't') reading = !phonetic;
      else if (local === 'rPh') phonetic = true;
      else if (local === 'r') superscript = false;
      else if (local === 'vertAlign') superscript = attribute(tag, 'val') === 'superscript';
    },
    close(local) {
      if (local === 't') reading = false;
      else if (local === 'rPh') phonetic = false;
      else if (local === 'r') superscript = false;
    },
    text(piece) {
      if (!reading) return;
      if (superscript) marks += piece;
      else text += piece;
    },
    take() {
      const taken = { text: unescapeText(text), marks: unescapeText(marks) };
      [text, marks, reading, phonetic, superscript] = ['', '', false, false, false];
      return taken;
    },
  };
}

/** `ST_Xstring` writes a character XML cannot hold as «_x000D_», and a real underscore before such as «_x005F_». */
export function unescapeText(text: string): string {
  const plain = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain;
}
