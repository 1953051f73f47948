import assert from 'node:assert/strict';
import { runChecks } from '../../src/checks/run.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Observation } from '../../src/dataset/observation.ts';
import type { Finding } from '../../src/finding/finding.ts';
import { address, type CellPlace } from '../../src/place/place.ts';
import { countsAs, decimalText, number } from '../../src/value/value.ts';
import type { Workbook } from '../../src/workbook/workbook.ts';
import { readExample, type Example } from '../support/example-release.ts';
import { changer } from '../support/neighbourhood.ts';
import { publishedFigures, type PublishedFigure } from '../support/published-figures.ts';

type Change = (text: string) => string;

/** Ways to be wrong by as little as a hand can be. */
const CHANGES: readonly (readonly [string, Change])[] = [
  ['one more in its last digit', (text) => decimalText(Number(text) + (text.includes('.') ? 0.1 : 1))],
  ['two digits exchanged', (text) => text.replace(/(\d)((?!\1)\d)/, '$2$1')],
];

function textOf({ value, place }: Observation): string {
  const counted = countsAs(value);
  assert.ok(counted !== undefined, place.cell);
  return decimalText(counted);
}

const said = ({ workbook, sheet, cell }: CellPlace): string => `${workbook} › ${sheet} › ${cell}`;

/** Where the first finding points, if it is an error. */
function blamed([first]: readonly Finding[]): string {
  if (first?.severity !== 'error' || first.place === undefined || !('cell' in first.place)) return 'nothing';
  return said(first.place);
}

function withNumber(workbook: Workbook, { sheet, cell }: CellPlace, text: string): Workbook {
  const sheets = workbook.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const rows = each.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map((one) =>
        address(one.row, one.column) === cell ? { ...one, content: { kind: 'number', text } as const } : one,
      ),
    }));
    return { ...each, rows };
  });
  return { ...workbook, sheets };
}

describe('a published number changed to a wrong one', () => {
  let example: Example;
  let dataset: Dataset;
  let figures: readonly PublishedFigure[];
  let change: ReturnType<typeof changer>;
  before(async () => {
    example = await readExample();
    dataset = await example.dataset();
    figures = publishedFigures(dataset.totals);
    change = changer(example, dataset);
  });

  it('stands in the workbooks, with the value that was published, in every one of its places', () => {
    const wrong = figures.flatMap(({ name, codes, value, status }) => {
      const places = dataset.index.get(codes);
      if (places.length === 0 && status === 'published') return [`${name}: in no workbook`];
      return places.filter((place) => Number(textOf(place)) !== value).map((at) => `${name}: ${said(at.place)}`);
    });
    assert.deepEqual(wrong, []);
    const cells = figures.flatMap(({ codes }) => dataset.index.get(codes));
    assert.deepEqual([...new Set(cells.map(({ place }) => place.workbook))].toSorted(), [
      'migration-2024-12.xlsx',
      'migration-2025-12-dynamic.xlsx',
      'migration-2025-12.xlsx',
    ]);
    assert.ok(cells.length > 340, `${cells.length} cells`);
  });

  for (const [how, wrong] of CHANGES) {
    it(`by ${how} is an error at its own cell, named first, in every place it stands`, () => {
      const missed = figures.flatMap(({ name, codes }) =>
        dataset.index.get(codes).flatMap((at) => {
          const text = textOf(at);
          if (wrong(text) === text) return [];
          const named = blamed(change(at, wrong(text)));
          return named === said(at.place) ? [] : [`${name} in ${said(at.place)}: ${named} is named`];
        }),
      );
      assert.deepEqual(missed, []);
    });
  }

  it('is told alike when the workbook is read anew and every check is run on everything', async () => {
    const cells = figures.flatMap(({ codes }) => dataset.index.get(codes));
    // One cell of each workbook: the last in which a published number stands.
    for (const at of new Map(cells.map((each) => [each.place.workbook, each])).values()) {
      const text = String(Number(textOf(at)) + 1);
      const workbook = example.workbooks.find(({ name }) => name === at.place.workbook);
      assert.ok(workbook !== undefined);
      const anew = await example.dataset([withNumber(workbook, at.place, text)]);
      const changed = anew.observations.find(({ place }) => said(place) === said(at.place));
      assert.deepEqual(changed?.value, number(text));
      const identities = example.release.checks.filter(({ check }) => check.kind === 'identity');
      const findings = runChecks(anew, identities, example.list);
      assert.equal(blamed(findings), said(at.place));
      assert.deepEqual(change(at, text), findings);
    }
  });
});
