import { keepWitness } from '../../src/workbook/exceljs/kept-witness.ts';

// Required by mocha before any test: most of them read the same workbooks, and a new thread of exceljs takes half a second.
keepWitness();
