import assert from 'node:assert/strict';
import { nodeEffects } from '../../src/effects/node.ts';
import { computeIndicators } from '../../src/indicators/compute.ts';
import type { CodeList } from '../../src/language/codelist.ts';
import { releasePeriod } from '../../src/period/period.ts';
import { readDataset, readSettings, startFolders, type Folder } from '../../src/release/period-folder.ts';
import { readRelease, type Release } from '../../src/release/release.ts';
import { openSource } from '../../src/release/source.ts';
import { countsAs, decimalText } from '../../src/value/value.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import {
  blankColumns,
  blankRows,
  downAndRight,
  footnoted,
  labelsIn,
  oneLanguage,
  renamed,
  territoriesReversed,
  type Edit,
} from './edits.ts';

describe('the example workbooks, edited as departments edit', () => {
  const source = openSource({ input: 'input', output: 'output', templates: 'templates' }, nodeEffects());
  const period = releasePeriod('year-to-date', '2025-12');
  let release: Release;
  let folders: { readonly own: Folder; readonly yearAgo: Folder };
  let expected: readonly string[];

  /** Every figure as «id value», after an edit of all workbooks. */
  const figures = async (edit: (workbook: Workbook) => Workbook): Promise<readonly string[]> => {
    assert.ok(period);
    const edited = (folder: Folder): Folder => ({ ...folder, workbooks: folder.workbooks.map(edit) });
    const settings = await readSettings(source, 'migration', '2025-12');
    assert.ok(settings.value);
    const both = { own: edited(folders.own), yearAgo: edited(folders.yearAgo), compared: Promise.resolve([]) };
    const read = await readDataset(source, release, period, both, settings.value);
    assert.deepEqual(read.findings, []);
    assert.ok(read.value);
    const list = (dimension: string): CodeList | undefined =>
      release.lists.get(release.dimensions[dimension]?.codes ?? '');
    const computed = computeIndicators(read.value.dataset, release.indicators, {
      period,
      vintages: { own: settings.value.vintage, base: read.value.baseVintage },
      list,
      smallBase: release.comparison['small-base'],
    });
    assert.deepEqual(computed.findings, []);
    return [...computed.figures.values()]
      .map(({ id, value }) => {
        const counted = countsAs(value);
        return `${id} ${value.kind === 'sign' ? value.sign : counted === undefined ? '' : decimalText(counted)}`;
      })
      .toSorted();
  };
  const sheets =
    (...edits: readonly Edit[]) =>
    (workbook: Workbook): Workbook => ({
      ...workbook,
      sheets: workbook.sheets.map((sheet, at) => edits.reduce((sofar, edit) => edit(sofar, at), sheet)),
    });
  const lists = (): readonly CodeList[] =>
    ['territories', 'countries', 'ethnic-groups', 'migration-flows'].flatMap((id) => release.lists.get(id) ?? []);
  const territories = (): CodeList => {
    const list = release.lists.get('territories');
    assert.ok(list);
    return list;
  };

  before(async () => {
    const read = await readRelease(source, 'migration');
    assert.ok(read.value && period);
    release = read.value;
    folders = await startFolders(source, 'migration', period, { witness: 'none' });
    expected = await figures((workbook) => workbook);
    assert.ok(expected.length > 10_000);
  });

  const EDITS: Readonly<Record<string, () => (workbook: Workbook) => Workbook>> = {
    'sheets stand in another order': () => (workbook) => ({ ...workbook, sheets: workbook.sheets.toReversed() }),
    'sheets and workbooks are renamed': () => (workbook) =>
      sheets(renamed)({ ...workbook, name: `a-${workbook.name}` }),
    'tables are moved down and right': () => sheets(downAndRight),
    'blank rows are inserted everywhere': () => sheets(blankRows),
    'blank columns are inserted everywhere': () => sheets(blankColumns),
    'blank rows and columns are inserted, and all is moved': () => sheets(blankRows, blankColumns, downAndRight),
    'titles and headings are in Kazakh only': () => sheets(oneLanguage(0)),
    'titles and headings are in Russian only': () => sheets(oneLanguage(1)),
    'titles and headings are in English only': () => sheets(oneLanguage(2)),
    'footnote digits are glued to titles and headings': () => sheets(footnoted('1)')),
    'two footnote digits are glued to titles and headings': () => sheets(footnoted('7)8)')),
    'labels of rows are in Russian': () => sheets(labelsIn('ru', lists())),
    'labels of rows are in English': () => sheets(labelsIn('en', lists())),
    'territories stand in another order': () => sheets(territoriesReversed(territories())),
    'everything is edited at once': () => (workbook) =>
      sheets(
        labelsIn('ru', lists()),
        territoriesReversed(territories()),
        oneLanguage(2),
        blankRows,
        blankColumns,
        downAndRight,
        renamed,
      )({ ...workbook, sheets: workbook.sheets.toReversed() }),
  };

  for (const [what, edit] of Object.entries(EDITS))
    it(`give the same figures when ${what}`, async () => {
      for (const workbook of folders.own.workbooks) assert.notDeepEqual(edit()(workbook), workbook);
      const found = await figures(edit());
      assert.equal(found.length, expected.length);
      assert.deepEqual(
        found.filter((figure, at) => figure !== expected[at]),
        [],
      );
    });
});
