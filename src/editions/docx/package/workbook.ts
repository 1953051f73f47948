import type { ChartBlock } from '../../../document/tree.ts';
import { element, escaped } from '../xml.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/**
 * The workbook of a dot plot with the names of its rows: docx writes points, and a point has no name. They stand in the first free
 * column, beside the row's place on the scale.
 */
export function namedRows({ categories }: ChartBlock): (name: string, bytes: Uint8Array) => Uint8Array {
  return (name, bytes) => {
    if (name !== SHEET) return bytes;
    const xml = new TextDecoder().decode(bytes);
    const [, last = 'A'] = /<dimension ref="A1:([A-Z])/.exec(xml) ?? [];
    const column = String.fromCharCode(last.charCodeAt(0) + 1);
    const named = xml
      .replace(/(<dimension ref="A1:)[A-Z]/, `$1${column}`)
      .replaceAll(/<row r="(\d+)">(.*?)<\/row>/gs, (row, number: string, cells: string) => {
        const text = categories[Number(number) - 2];
        if (text === undefined) return row;
        const said = element('is', {}, element('t', {}, escaped(text)));
        const cell = element('c', { r: `${column}${number}`, t: 'inlineStr' }, said);
        return `<row r="${number}">${cells}${cell}</row>`;
      });
    return new TextEncoder().encode(named);
  };
}
