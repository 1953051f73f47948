import type { Cell } from '../workbook/workbook.ts';

/** The words of a cell as its reader sees them, spaces made single; line breaks stay. */
export function shownText({ content }: Cell): string {
  switch (content.kind) {
    case 'text':
      return content.text
        .split(/\r?\n/)
        .map((line) => line.replaceAll(/[\s\u00a0]+/g, ' ').trim())
        .filter((line) => line !== '')
        .join('\n');
    case 'number':
      return content.text;
    case 'boolean':
      return String(content.value);
    case 'error':
      return content.error;
    default:
      return content.iso;
  }
}

/** In one line. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
