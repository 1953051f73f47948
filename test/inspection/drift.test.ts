import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml, type Located } from '../../src/definition/yaml.ts';
import { drift } from '../../src/inspection/drift/drift.ts';
import { DRIFT_KINDS } from '../../src/inspection/drift/findings.ts';
import { inspect } from '../../src/inspection/inspect.ts';
import { readPeriodLabels, type PeriodLabels } from '../../src/language/period-labels.ts';
import { readWords, type Words } from '../../src/language/words.ts';
import type { Sheet } from '../../src/workbook/workbook.ts';
import { inWorkspace, WORKBOOKS } from '../support/workspace.ts';
import { press } from '../support/press.ts';
import { withoutRow, withoutSheet } from '../support/xlsx.ts';
import { PROJECT, sheet, workbook } from './see.ts';

const periods = codeList('periods', readPeriodLabels) satisfies PeriodLabels;
const words = codeList('words', readWords) satisfies Words;

const BEFORE = `Migrants, January-March 2024
                · | 2024 | · | of which
                · | arrivals | departures | cities
                Total | 9 | 4 | 3
                Abai | 6 | 3 | 2
                Akmola | 8 | 1 | 1
                Aktobe | 7 | 1 | 1`;
const NOW = BEFORE.replaceAll('2024', '2025');
const MERGED = ['B2:C2'];

/** The sheet of this year, and what is said of it beside that of last year. */
const CHANGES: readonly { readonly that: string; readonly now: readonly Sheet[]; readonly found: readonly string[] }[] =
  [
    { that: 'the period alone moved on', now: [one(NOW)], found: [] },
    {
      that: 'a row vanished',
      now: [one(NOW.replace(/\n\s*Akmola.*/, ''))],
      found: ['warning drift-row-vanished 1!A1: Akmola'],
    },
    {
      that: 'a row appeared',
      now: [one(`${NOW}\nUlytau | 7 | 0 | 0`)],
      found: ['warning drift-row-appeared 1!A8: Ulytau'],
    },
    {
      that: 'a row moved',
      now: [one(NOW.replace(/(\s*Abai.*)(\s*Akmola.*)(\s*Aktobe.*)/, '$2$3$1'))],
      found: ['note drift-row-moved 1!A7: Abai'],
    },
    {
      that: 'a column vanished and another appeared',
      now: [one(NOW.replace('cities', 'villages'))],
      found: [
        'warning drift-column-vanished 1!A1: of which | cities',
        'warning drift-column-appeared 1!D2: of which | villages',
      ],
    },
    {
      that: 'the unit changed',
      now: [one(NOW.replace('2025\n', '2025, thousand persons\n'))],
      found: ['warning drift-unit-changed 1!A1: thousand persons'],
    },
    {
      that: 'the title changed',
      now: [one(NOW.replace('Migrants', 'Movers'))],
      found: ['note drift-table-renamed 1!A1: Movers, January-March 2025'],
    },
    {
      that: 'the table moved to another sheet',
      now: [{ ...one(NOW), name: 'First' }],
      found: ['note drift-table-moved First!A1: First'],
    },
    {
      that: 'a sheet with a table appeared',
      now: [one(NOW), sheet('Births\n· | girls | boys\nAbai | 1 | 2', [], '2')],
      found: ['warning drift-sheet-appeared 2!: 2'],
    },
  ];

describe('beside the last workbook', () => {
  for (const { that, now, found } of CHANGES)
    it(that, () => {
      const before = inspect(workbook('m-2024-03.xlsx', one(BEFORE)), words);
      const findings = drift([before], [inspect(workbook('m-2025-03.xlsx', ...now), words)], periods, words.units);
      const said = findings.map(({ severity, code, place, facts }) => {
        const at = place !== undefined && 'cell' in place ? `${place.sheet}!${place.cell}` : '';
        return `${severity} ${code} ${at}: ${facts['labels'] ?? facts['unit'] ?? facts['sheet'] ?? facts['table']}`;
      });
      assert.deepEqual(said, found);
    });

  it('nothing is said of a workbook that has no counterpart', () => {
    const before = inspect(workbook('m-2024-03.xlsx', one(BEFORE)), words);
    const other = inspect(workbook('series-2025-03.xlsx', sheet('Births\n· | girls | boys\nAbai | 1 | 2')), words);
    assert.deepEqual(drift([before], [other], periods, words.units), []);
  });

  it('every change has its sentence', () => {
    const english = readFileSync(join(PROJECT, 'templates/languages/en.yaml'), 'utf8');
    assert.deepEqual(
      DRIFT_KINDS.filter((kind) => !english.includes(`\n  drift-${kind}:`)),
      [],
    );
  });

  it(
    'check tells which sheet and which row are missing, and the example has no drift',
    inWorkspace(async (workspace) => {
      const sound = await press(workspace, ['check', '--format', 'json']);
      assert.doesNotMatch(sound.out, /drift-/);
      await workspace.rewrite(WORKBOOKS.tables, (bytes) => withoutSheet(withoutRow(bytes, '5', 7), '7'));
      // A sheet that is missed is told as such; once it is declared absent, what else has changed is told.
      assert.doesNotMatch((await press(workspace, ['check'])).out, /drift-/);
      await workspace.write(
        'input/migration/2025-12/absent.yaml',
        'by-month: { reason: late, expected: 2026-02-12 }\n',
      );
      const { out } = await press(workspace, ['check']);
      assert.match(
        out,
        /migration-2025-12\.xlsx {3}warning {3}drift-sheet-vanished\n {2}The sheet "7" of the last workbook/,
      );
      assert.match(out, /› 5 › A1 {3}warning {3}drift-row-vanished\n.*\(1\): Армения/);
    }),
  );
});

describe('the workbook compared with', () => {
  it(
    'is that of the newest earlier period of the same kind, not always that of a year ago',
    inWorkspace(async (workspace) => {
      const yearAgo = await workspace.read(WORKBOOKS.yearAgo);
      await workspace.write('input/migration/2025-10/series-2025-10.xlsx', yearAgo);
      await workspace.write('input/migration/2025-09/migration-2025-09.xlsx', withoutSheet(yearAgo, '6'));
      const { exit, out } = await press(workspace, ['check', 'migration', '2025-12']);
      assert.equal(exit, 0);
      assert.match(out, /› 6 {3}warning {3}drift-sheet-appeared/);
      assert.match(out, /Errors: 0, warnings: 5 \(4 accepted\), notes: 0\./);
    }),
  );
});

function one(text: string): Sheet {
  return sheet(text, MERGED, '1');
}

function codeList<T>(name: string, read: (located: Located) => { readonly value?: T }): T {
  const located = parseYaml(readFileSync(join(PROJECT, `templates/codelists/${name}.yaml`), 'utf8'), name).value;
  const value = located === undefined ? undefined : read(located).value;
  if (value === undefined) throw new Error(`${name}.yaml cannot be read`);
  return value;
}
