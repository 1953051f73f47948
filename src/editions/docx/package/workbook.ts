import { pack } from '../../../archive/write.ts';
import type { ChartBlock } from '../../../document/tree.ts';
import { connectorsOf, isGap, STRIDE } from '../chart/connectors.ts';
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
    textPart(part, part === SHEET && block?.form === 'dots' ? namedRows(connected(xml, block), block) : xml),
  );
  return pack(entries, { date: setting.publication.date });
}

/**
 * The sheet of a dot plot with connectors that follow its figures: each end is the figure of a series, in the first columns, and between
 * two of them stands nothing.
 */
function connected(xml: string, block: ChartBlock): string {
  const connectors = connectorsOf(block);
  if (connectors.length === 0) return xml;
  return xml.replaceAll(
    /<c r="([AB])(\d+)"([^>]*)>(.*?)<\/c>/g,
    (cell, column: string, number: string, more: string, value: string) => {
      const point = Number(number) - 2;
      const connector = connectors[Math.floor(point / STRIDE)];
      if (point < 0 || connector === undefined) return cell;
      if (isGap(point)) return '';
      if (column === 'B') return cell;
      const [source, row] = point % STRIDE === 0 ? ['C', connector.from] : ['E', connector.to];
      return `<c r="A${number}"${more}><f>${source}${row + 2}</f>${value}</c>`;
    },
  );
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
