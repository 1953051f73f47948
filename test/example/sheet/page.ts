import type { Workbook, Worksheet } from 'exceljs';

// codes of ECMA-376 (pageSetup, paperSize)
const a3 = 8;
const a4 = 9;

/** A sheet that prints on one page's width, with the sample mark at the foot. */
export function addSheet(
  workbook: Workbook,
  name: string,
  widths: readonly number[],
  orientation: 'portrait' | 'landscape',
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: {
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&L&8ҮЛГІ / ОБРАЗЕЦ / SAMPLE&R&8&P' },
  });
  // beside the constructor, whose type knows no A3
  Object.assign(sheet.pageSetup, { paperSize: orientation === 'portrait' ? a4 : a3 });
  widths.forEach((width, at) => (sheet.getColumn(at + 1).width = width));
  return sheet;
}
