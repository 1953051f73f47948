import exceljs from 'exceljs';

/** The tables of the content by exceljs, one a sheet. */
export async function plainXlsx(content) {
  const workbook = new exceljs.Workbook();
  content.tables.forEach(({ caption, head, rows }, index) => {
    const sheet = workbook.addWorksheet(`Table ${index + 1}`);
    sheet.addRow([caption]);
    sheet.addTable({
      name: `Table_${index + 1}`,
      ref: 'A2',
      headerRow: true,
      columns: head.map((name, column) => ({ name: `${column + 1} ${name}` })),
      rows: rows.map((row) => row.map((text, column) => (column === 0 ? text : Number(text.replace(/[^\d.-]/g, ''))))),
    });
    sheet.eachRow((row) => row.eachCell((cell) => (cell.numFmt = '#,##0')));
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
