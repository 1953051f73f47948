import assert from 'node:assert/strict';
import { parseYaml } from '../../src/definition/yaml.ts';
import { fits, type Acceptance } from '../../src/finding/acceptance.ts';
import type { Finding } from '../../src/finding/finding.ts';
import type { CellPlace } from '../../src/place/place.ts';
import { offers, offersText } from '../../src/report/acceptances.ts';
import { english, sound } from '../language/packs.ts';

const at = (sheet: string, cell: string): CellPlace => ({ workbook: 'm.xlsx', sheet, cell });
const codes = { 'code.territory': '07', 'code.period': '2025' };
const sum = (sheet: string, cell: string, facts: Finding['facts']): Finding => ({
  code: 'sum-differs',
  severity: 'warning',
  place: at(sheet, cell),
  related: [],
  facts: { check: 'territories', result: `${sheet}!${cell}`, ...facts },
});

const STATED = { stated: '10', computed: '11', difference: '-1' };
const ALONE = sum('1', 'B2', { 'code.territory': '75', ...STATED });
const TWIN = sum('2', 'C3', { ...codes, ...STATED });
const OTHER_TWIN = sum('3', 'C4', { ...codes, ...STATED });
const MOVED: Finding = {
  code: 'drift-table-renamed',
  severity: 'warning',
  place: at('1', 'A1'),
  related: [],
  facts: { table: 'Arrivals: "2025"\n# 7', was: 'Arrivals' },
};
const TEXT: Finding = { ...MOVED, place: { file: 'templates/m/en.md.hbs', line: 3 } };
const TO_COMPLETE = { by: null, on: null, reason: null };
const ALL = [ALONE, TWIN, OTHER_TWIN, MOVED, TEXT];

describe('the acceptances that a check offers', () => {
  const entries = offers(ALL).map(({ entry }) => entry);

  it('name check and codes, and the sheet only where these are not enough', () => {
    assert.deepEqual(entries.slice(0, 3), [
      {
        finding: 'sum-differs',
        check: 'territories',
        codes: { territory: '75' },
        given: { stated: '10', computed: '11' },
        ...TO_COMPLETE,
      },
      ...['2', '3'].map((sheet) => ({
        finding: 'sum-differs',
        check: 'territories',
        codes: { territory: '07', period: '2025' },
        workbook: 'm.xlsx',
        sheet,
        given: { stated: '10', computed: '11' },
        ...TO_COMPLETE,
      })),
    ]);
  });

  it('fit their own warning and no other', () => {
    for (const { finding, entry } of offers(ALL))
      assert.deepEqual(
        ALL.filter((other) => fits(entry, other)),
        [finding],
      );
  });

  it('are YAML that says the same when it is read again, whatever a label holds', () => {
    const text = offersText(offers(ALL), english(), () => undefined).join('\n');
    const read = sound(parseYaml(text, 'accepted.yaml')).value as readonly Acceptance[]; // what was just written
    assert.deepEqual(read, entries);
  });

  it('are none for errors, notes, what was accepted already, and acceptances themselves', () => {
    const accepted = { by: 'director', reason: 'so', on: '2026-02-05' } as const;
    const expired: Finding = { ...TEXT, code: 'acceptance-expired' };
    const others: readonly Finding[] = [
      { ...ALONE, severity: 'error' },
      { ...ALONE, severity: 'note' },
      { ...ALONE, accepted },
    ];
    assert.deepEqual(offers([...others, expired]), []);
  });
});
