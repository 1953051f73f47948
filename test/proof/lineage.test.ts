import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as XLSX from 'xlsx';
import { lineageNode } from '../../src/commands/lineage-tree.ts';
import { figuresJson } from '../../src/delivery/figures-json.ts';
import type { DocumentTree } from '../../src/document/tree.ts';
import { figureIds, publishExample, type Published } from './published.ts';

type Node = {
  readonly id: string;
  readonly value: string;
  readonly operation?: string;
  readonly place?: { readonly workbook: string; readonly sheet: string; readonly cell: string };
  readonly inputs?: readonly Node[];
};

const SIGNS: Readonly<Record<string, string>> = {
  '-': 'nil',
  '...': 'not-available',
  x: 'confidential',
  х: 'confidential',
};

describe('the lineage of every figure on record', function () {
  this.timeout(200_000);
  let published: Published;
  before(async () => {
    published = await publishExample();
  });

  it('ends in cells of the workbooks that hold exactly the values shown', () => {
    const cell = reader();
    const { figures } = published.judged.indicators;
    const record = JSON.parse(new TextDecoder().decode(figuresJson(figures.values(), []))) as readonly {
      readonly id: string;
    }[];
    assert.ok(record.length > 10_000);
    let leaves = 0;
    const seen = new Set<string>();
    const walk = ({ id, value, operation, place, inputs }: Node): void => {
      if (seen.has(id)) return;
      seen.add(id);
      if (place === undefined) {
        assert.ok((inputs ?? []).length > 0, `${id} (${operation ?? ''}) ends in nothing`);
        return inputs?.forEach(walk);
      }
      leaves++;
      assert.equal(cell(place.workbook, place.sheet, place.cell), value, `${id} in ${JSON.stringify(place)}`);
    };
    for (const { id } of record) {
      const figure = figures.get(id);
      assert.ok(figure !== undefined, id);
      walk(lineageNode(figure) as Node);
    }
    assert.ok(leaves > 10_000, String(leaves));
  });

  it('is reached from every figure in prose, tables and charts', () => {
    const { figures } = published.judged.indicators;
    const ids = idsOf(published.publication.document);
    assert.ok(ids.length > 11_000, String(ids.length));
    for (const id of ids) assert.ok(id !== undefined && figures.has(id), String(id));
  });
});

/** Ids of whatever the document prints; a number without one would be undefined. */
function idsOf({ blocks, annex }: DocumentTree): readonly (string | undefined)[] {
  return [...blocks, ...annex].flatMap((block): readonly (string | undefined)[] => {
    switch (block.kind) {
      case 'key-figures':
        return block.items.flatMap(({ figure, change }) => [figure.id, ...figureIds(change)]);
      case 'table':
        return block.rows.flatMap((row) => row.cells.map((cell) => cell.id));
      case 'chart':
        return block.series.flatMap(({ points }) => points.map(({ id }) => id));
      case 'paragraph':
        return figureIds(block.children);
      case 'list':
        return block.items.flatMap(figureIds);
      default:
        return [];
    }
  });
}

/** Cells as SheetJS reads them; vintages on record as they were kept. */
function reader(): (workbook: string, sheet: string, cell: string) => string {
  const workbooks = new Map<string, XLSX.WorkBook>();
  const path = (name: string): string => {
    const [, period = ''] = /(\d{4}-\d\d)/.exec(name) ?? [];
    return fileURLToPath(new URL(`../../input/migration/${period}/${name}`, import.meta.url));
  };
  return (name, sheet, address) => {
    const workbook = workbooks.get(name) ?? XLSX.read(readFileSync(path(name)), { type: 'buffer' });
    workbooks.set(name, workbook);
    const cell = workbook.Sheets[sheet]?.[address] as XLSX.CellObject | undefined; // SheetJS keeps other keys beside addresses
    const held = cell?.v;
    return typeof held === 'number' ? String(held) : (SIGNS[String(held).trim()] ?? `"${String(held)}"`);
  };
}
