import assert from 'node:assert/strict';
import { unreadable, type Finding } from '../../src/finding/finding.ts';
import { findingJson } from '../../src/report/json.ts';
import { reportText } from '../../src/report/text.ts';
import { list } from '../checks/figures.ts';
import { english } from '../language/packs.ts';

const cell = (sheet: string, at: string, workbook = 'migration-2025-12.xlsx') => ({ workbook, sheet, cell: at });

const SUM: Finding = {
  code: 'sum-differs',
  severity: 'error',
  place: cell('2. Regions', 'F18'),
  related: [cell('2. Regions', 'F19'), cell('2. Regions', 'F20'), cell('1', 'B6', 'other.xlsx')],
  facts: {
    check: 'territories',
    'code.flow': 'external',
    'code.direction': 'arrivals',
    'code.territory': 'KZ',
    'code.partner': 'world',
    'code.period': '2025',
    stated: '23761',
    computed: '23751',
    difference: '10',
  },
};
const INDEX: Finding = {
  ...SUM,
  code: 'index-differs',
  severity: 'warning',
  place: cell('1', 'H6'),
  related: Array.from({ length: 8 }, (_, row) => cell('1', `B${row + 1}`)),
  facts: { ...SUM.facts, stated: '79.4', computed: '79.340857486309603313' },
};
const TEMPLATE = unreadable(
  'template-unknown-figure',
  { file: 'templates/migration/en.md.hbs', line: 64, column: 3 },
  { figure: 'external.nett', nearest: 'external.net' },
);
const NOWHERE: Finding = { code: 'not-publishable', severity: 'note', related: [], facts: { count: 2 } };

describe('the report', () => {
  it('says where, how grave, what is wrong, what to do, and which cells are meant', () =>
    assert.equal(
      reportText([SUM, INDEX, TEMPLATE, NOWHERE], english(), list),
      `migration-2025-12.xlsx › 2. Regions › F18   error   sum-differs
  External migration, arrivals, Republic of Kazakhstan, 2025: stated 23,761, the parts add up to 23,751 (+10).
  Correct the total or the part that is wrong.
  2. Regions!F19, 2. Regions!F20, other.xlsx 1!B6

migration-2025-12.xlsx › 1 › H6   warning   index-differs
  External migration, arrivals, Republic of Kazakhstan, 2025: the stated index is 79.4, the figures give 79.340857486309603313.
  Correct the index or the figures it is made of.
  1!B1, 1!B2, 1!B3, 1!B4, 1!B5, 1!B6, … (8)

templates/migration/en.md.hbs:64   error   template-unknown-figure
  The template names the figure "external.nett", which this release does not have.
  Did you mean external.net?

statpress   note   not-publishable
  Not published. Errors in the way: 2.
  Mend them, then publish.

`,
    ));

  it('keeps the findings of one sheet together, in their order', () => {
    const on = (sheet: string, at: string): Finding => ({ ...NOWHERE, place: cell(sheet, at) });
    const text = reportText([on('1', 'B1'), on('2', 'C1'), on('1', 'A1')], english(), list);
    assert.deepEqual(
      [...text.matchAll(/› (\d) › (\w+)/g)].map(([, sheet, at]) => `${sheet}!${at}`),
      ['1!B1', '1!A1', '2!C1'],
    );
  });

  it('says a difference with its sign, a share of partners by the name of the partner', () => {
    const facts = { ...SUM.facts, 'code.partner': 'UZB', stated: '-5', computed: '7', difference: '-12' };
    const [, says] = reportText([{ ...SUM, facts }], english(), list).split('\n');
    assert.equal(
      says,
      '  External migration, arrivals, Republic of Kazakhstan, Uzbekistan, 2025: stated −5, the parts add up to 7 (−12).',
    );
  });

  it('still tells a finding for which a language has no sentence', () =>
    assert.match(reportText([{ ...NOWHERE, code: 'quite-new' }], english(), list), /quite-new \{"count":2\}/));
});

describe('a finding as JSON', () => {
  it('has its place, the cells it binds, its facts as they are, and both sentences', () =>
    assert.deepEqual(findingJson(SUM, english(), list), {
      code: 'sum-differs',
      severity: 'error',
      workbook: 'migration-2025-12.xlsx',
      sheet: '2. Regions',
      cell: 'F18',
      related: SUM.related,
      facts: SUM.facts,
      sentence:
        'External migration, arrivals, Republic of Kazakhstan, 2025: stated 23,761, the parts add up to 23,751 (+10). Correct the total or the part that is wrong.',
    }));

  it('names file and line where the fault is in a definition or template', () => {
    assert.deepEqual(findingJson(TEMPLATE, english(), list), {
      code: 'template-unknown-figure',
      severity: 'error',
      workbook: null,
      sheet: null,
      cell: null,
      file: 'templates/migration/en.md.hbs',
      line: 64,
      related: [],
      facts: TEMPLATE.facts,
      sentence:
        'The template names the figure "external.nett", which this release does not have. Did you mean external.net?',
    });
  });

  it('survives JSON: nothing in it is undefined', () => {
    for (const finding of [SUM, INDEX, TEMPLATE, NOWHERE]) {
      const json = findingJson(finding, english(), list);
      assert.deepEqual(JSON.parse(JSON.stringify(json)), json);
    }
  });
});
