import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { needs, run } from '../../oracles/programs.ts';
import { press } from '../../support/press.ts';
import { withoutSeries } from '../../support/without-series.ts';
import { Workspace, WORKBOOKS } from '../../support/workspace.ts';
import { everyForm } from '../charts/forms.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import { failuresOf, FLAVOURS } from './verapdf.ts';

const unmarked = (whole: string, content: string): string =>
  `${' '.repeat(whole.length - content.length - 3)}${content}   `;

type Fault = { readonly fault: string; readonly clause: string; readonly plant: (file: string) => string };

/** Each of the same length as what it replaces, so that the file is sound but for this; the clause is of ISO 14289-1. */
const faults: readonly Fault[] = [
  {
    fault: 'a figure without alternative text',
    clause: '7.3',
    plant: (file) => file.replace('/Alt ', '/Xlt '),
  },
  {
    fault: 'paint that is not marked',
    clause: '7.1',
    plant: (file) => file.replace(/\/Artifact <<\/Type\/Layout>> BDC([^]*?)EMC/, unmarked),
  },
  {
    fault: 'header cells without scope',
    clause: '7.5',
    plant: (file) => file.replaceAll('/Scope /', '/Scopx /'),
  },
  {
    fault: 'a note without a name',
    clause: '7.9',
    plant: (file) => file.replace('/ID (note-', '/IX (note-'),
  },
  {
    fault: 'links in no order',
    clause: '7.18.3',
    plant: (file) => file.replaceAll('/Tabs /S', '/Tabs /R'),
  },
  {
    fault: 'a link without words',
    clause: '7.18.5',
    plant: (file) => file.replace('/Contents (', '/Contentz ('),
  },
  {
    fault: 'no title',
    clause: '7.1',
    plant: (file) => file.replace('/DisplayDocTitle true', '/DisplayDocTitle null'),
  },
];

describe('PDF edition: PDF/UA-1 and PDF/A-3a, judged by veraPDF', () => {
  const folder = mkdtempSync(join(tmpdir(), 'statpress-validity-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const kept = (name: string, bytes: Uint8Array | string): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes, 'latin1');
    return path;
  };
  const soundIn = (paths: readonly string[]): void => {
    for (const flavour of FLAVOURS) {
      assert.deepEqual(
        [...failuresOf(flavour, paths)],
        paths.map((path) => [path, []]),
      );
    }
  };

  it('finds no fault in drafts and final editions of any language, nor in a draft with errors', async function () {
    needs(this, 'verapdf');
    const workspace = await Workspace.open();
    try {
      await withoutSeries(workspace);
      assert.equal((await press(workspace, ['draft', 'migration', '--edition', 'pdf'])).exit, 0);
      assert.equal((await press(workspace, ['publish', 'migration', '--edition', 'pdf'])).exit, 0);
      await workspace.edit(WORKBOOKS.tables, '3', 'E6', 19_473);
      assert.equal((await press(workspace, ['draft', 'migration', '--edition', 'pdf'])).exit, 1);
      const files = [...(await workspace.files()).keys()].filter((name) => name.endsWith('.pdf'));
      assert.ok(files.length >= 3, files.join(', '));
      soundIn(files.map((name) => workspace.path(join('output', name))));
    } finally {
      await workspace.remove();
    }
  });

  it('finds no fault in a document of every kind of block and every form of chart, nor in tables over pages and split by columns', async function () {
    needs(this, 'verapdf');
    const wide = sampleTable('wide', 'Table 8', 4);
    const head = (text: string) => ({ text, columns: 1, rows: 1 });
    const blocks = [
      ...sampleDocument.blocks,
      ...everyForm().map((chart, index) => ({ ...chart, id: `form-${index}` })),
      sampleTable('long', 'Table 7', 90),
      {
        ...wide,
        header: [[head('Territory'), ...Array.from({ length: 24 }, (_, index) => head(`Column number ${index}`))]],
        rows: wide.rows.map((row) => ({ ...row, cells: [row.cells, row.cells, row.cells, row.cells].flat() })),
      },
    ];
    const sample = await writePdf({ ...samplePublication, document: { ...sampleDocument, blocks } });
    soundIn([kept('sample.pdf', sample)]);
  });

  describe('finds a planted fault:', () => {
    let found: ReadonlyMap<string, readonly string[]>;
    before(async function () {
      needs(this, 'verapdf', 'qpdf');
      const sample = kept('packed.pdf', await writePdf(samplePublication));
      const plain = join(folder, 'plain.pdf');
      run('qpdf', ['--qdf', '--object-streams=disable', sample, plain]);
      const file = readFileSync(plain, 'latin1');
      const faulty = faults.map(({ fault, plant }) => {
        const changed = plant(file);
        assert.ok(changed !== file && changed.length === file.length, fault);
        return kept(`${fault}.pdf`, changed);
      });
      found = failuresOf('ua1', [plain, ...faulty]);
      assert.deepEqual(found.get(plain), []);
    });

    for (const { fault, clause } of faults) {
      it(fault, () => {
        const failures = found.get(join(folder, `${fault}.pdf`)) ?? [];
        assert.ok(
          failures.some((failure) => failure.startsWith(`${clause} `)),
          failures.join('\n'),
        );
      });
    }
  });
});
