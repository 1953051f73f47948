import { pack } from '../../../archive/write.ts';
import type { ChartBlock } from '../../../document/tree.ts';
import type { Setting } from '../setting.ts';
import { element, escaped } from '../xml.ts';
import { chartOf } from './charted.ts';
import type { Workbook } from './steady.ts';
import { textPart } from './text-part.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The bytes of a chart's workbook. */
export function finishWorkbook(name: string, workbook: Workbook, setting: Setting): Uint8Array {
  const block = chartOf(name, setting);
  const entries = [...workbook].map(([part, xml]) =>
    textPart(part, part === SHEET && block?.form === 'dots' ? namedRows(xml, block) : xml),
  );
  return pack(entries, { date: setting.publication.date });
}

/**
 * The sheet of a dot plot with the names of its rows: docx writes points, and a point has no name. They stand in the first free
 * column, beside the row's place on the scale.
 */
function namedRows(xml: string, { categories }: ChartBlock): string {
  const [, last = 'A'] = /<dimension ref="A1:([A-Z])/.exec(xml) ?? [];
  const column = String.fromCharCode(last.charCodeAt(0) + 1);
  return xml
    .replace(/(<dimension ref="A1:)[A-Z]/, `$1${column}`)
    .replaceAll(/<row r="(\d+)">(.*?)<\/row>/gs, (row, number: string, cells: string) => {
      const text = categories[Number(number) - 2];
      if (text === undefined) return row;
      const said = element('is', {}, element('t', {}, escaped(text)));
      const cell = element('c', { r: `${column}${number}`, t: 'inlineStr' }, said);
      return `<row r="${number}">${cells}${cell}</row>`;
    });
}
