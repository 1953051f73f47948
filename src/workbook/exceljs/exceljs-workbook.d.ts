/** The workbook alone loads in half the time of all of exceljs (streams, CSV); it has no type declarations of its own. */
declare module 'exceljs/lib/doc/workbook.js' {
  export { Workbook as default } from 'exceljs';
}
