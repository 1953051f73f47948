import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/finding/finding.ts';
import { reportText } from '../../src/report/text.ts';
import { telling } from '../annotation/copy.ts';

const cell = (workbook: string, sheet: string, address: string) => ({ workbook, sheet, cell: address });
const found = { found: '#REF!', row: 'Abai', column: '2025' };
const differing = { what: 'Arrivals', stated: '23761', computed: '23751', difference: '-10' };
const parts = [19, 20, 21, 22, 23, 24, 25].map((row) => cell('a.xlsx', '2. Regions', `F${row}`));

const FINDINGS: readonly Finding[] = [
  {
    code: 'sum-differs',
    severity: 'error',
    place: cell('a.xlsx', '2. Regions', 'F18'),
    related: parts,
    facts: differing,
  },
  { code: 'cell-error', severity: 'error', place: cell('a.xlsx', '1', 'B2'), related: [], facts: found },
  {
    code: 'equal-differs',
    severity: 'warning',
    place: cell('a.xlsx', '2. Regions', 'G7'),
    related: [cell('a.xlsx', '1', 'B2'), cell('b.xlsx', 'D01', 'C9')],
    facts: differing,
  },
  {
    code: 'second-witness-silent',
    severity: 'note',
    place: cell('b.xlsx', '', ''),
    related: [],
    facts: { cause: 'cells' },
  },
  {
    code: 'template-unknown-name',
    severity: 'error',
    place: { file: 'templates/m/en.md.hbs', line: 12 },
    related: [],
    facts: { name: 'x', nearest: 'y' },
  },
  { code: 'not-publishable', severity: 'error', related: [], facts: { count: 2 } },
];

describe('findings as text', () => {
  it('are told sheet by sheet, each with its place, its gravity, what is wrong, what to do, and the cells to compare', async () => {
    const { language, lists } = await telling();
    const golden = readFileSync(new URL('findings.golden.txt', import.meta.url), 'utf8');
    assert.equal(reportText(FINDINGS, language, lists), golden);
  });
});
