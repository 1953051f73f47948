import assert from 'node:assert/strict';
import { nodeEffects } from '../../src/effects/node.ts';
import { figureEntry } from '../../src/delivery/figures-json.ts';
import { plainText } from '../../src/document/holes.ts';
import { exhibits } from '../../src/document/printed.ts';
import { renderer, type Renderer } from '../../src/document/render.ts';
import type { TableBlock } from '../../src/document/tree.ts';
import type { Telling } from '../../src/document/words.ts';
import { formatValue } from '../../src/language/format.ts';
import { judge, type Judged } from '../../src/pipeline.ts';
import { english } from '../language/packs.ts';
import { printed } from '../document/telling.ts';
import { Workspace } from '../support/workspace.ts';

/** What the release of January–December 2025 says under a comparison: its key points, its first table, its figures. */
type Said = { readonly points: readonly string[]; readonly table: TableBlock; readonly judged: Judged };

const POLICIES = [
  {
    comparison: '{ base: same-stage }',
    vintage: '2025-02',
    status: 'preliminary',
    change: 'arrivals fell by 20.7% and departures by 40.5%.',
    note: 'Changes are measured against the preliminary data for January–December 2024 as published in February 2025: 29,948 arrivals, 12,784 departures and 1,510,337 moves within the country.',
    under:
      'The data for January–December 2024, against which changes are measured, are the preliminary figures published in February 2025.',
    row: ['23,761', '7,608', '16,153', '29,948', '12,784', '17,164', '−20.7', '−40.5'],
    heads: ['January–December 2025 p', 'January–December 2024 p', 'Change, % p'],
    marks: ['', '', ''],
    net: 'Net',
    signs: '– nil: the phenomenon does not occur; p preliminary',
    figure: 'Measured against the preliminary figures for January–December 2024 published in February 2025.',
  },
  {
    comparison: '{ base: latest }',
    vintage: '2025-03',
    status: 'revised',
    change: 'arrivals fell by 18.9% and departures by 40.2%.',
    note: 'Changes are measured against the revised data for January–December 2024 as published in March 2025: 29,282 arrivals, 12,732 departures and 1,510,337 moves within the country.',
    under:
      'The data for January–December 2024, against which changes are measured, are the revised figures published in March 2025.',
    row: ['23,761', '7,608', '16,153', '29,282', '12,732', '16,550', '−18.9', '−40.2'],
    heads: ['January–December 2025 p', 'January–December 2024', 'Change, % p'],
    // Every net that can be was revised, so that the heading says it; of arrivals and departures only some.
    marks: ['r', 'r', ''],
    net: 'Net r',
    signs: '– nil: the phenomenon does not occur; p preliminary; r revised',
    figure: 'Measured against the revised figures for January–December 2024 published in March 2025.',
  },
] as const;

describe('the text of the office under each policy', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
  });
  after(() => workspace.remove());

  const settings = 'input/migration/2025-12/period.yaml';
  const said = async (comparison: string): Promise<Said> => {
    const standing = await workspace.text(settings);
    await workspace.write(settings, `${standing}comparison: ${comparison}\n`);
    const folders = {
      input: workspace.path('input'),
      output: workspace.path('output'),
      templates: workspace.path('templates'),
    };
    const { judged, findings } = await judge({ folders, release: 'migration', period: '2025-12' }, nodeEffects());
    await workspace.write(settings, standing);
    assert.ok(judged !== undefined, JSON.stringify(findings));
    return { judged, ...printedOf(judged) };
  };

  for (const policy of POLICIES) {
    describe(policy.comparison, () => {
      let text: Said;
      before(async () => {
        text = await said(policy.comparison);
      });

      it('says its two changes, and names the base and its figures', () => {
        assert.equal(text.points[1], `- Compared with the corresponding period of 2024, ${policy.change}`);
        assert.equal(text.points.at(-1), `Note: ${policy.note}`);
      });

      it('prints the same base in the table, names it under the table, and marks what is not final', () => {
        const { header, rows, notes, signs } = text.table;
        const external = rows.find(({ label }) => label === 'External migration');
        assert.deepEqual(
          external?.cells.map((cell) => cell.text),
          policy.row,
        );
        assert.deepEqual(
          external.cells.slice(3, 6).map(({ mark = '' }) => mark),
          policy.marks,
        );
        assert.deepEqual(
          external.cells.filter((_, column) => column < 3 || column > 5).flatMap(({ mark }) => mark ?? []),
          [],
        );
        assert.deepEqual(
          header[0]?.slice(1).map((cell) => [cell.text, cell.mark ?? []].flat().join(' ')),
          policy.heads,
        );
        const [, , net] = header[1]?.slice(3) ?? [];
        assert.equal([net?.text, net?.mark ?? []].flat().join(' '), policy.net);
        assert.equal(plainText(notes[0] ?? []), policy.under);
        assert.equal(signs, policy.signs);
      });

      it('gives every change its base, with vintage and status, and a note that says so', () => {
        const { indicators, tongues } = text.judged;
        const languages = tongues.map(({ language }) => language);
        const changes = [...indicators.figures.values()].filter(
          ({ lineage }) => lineage.kind === 'operation' && lineage.operation === 'change',
        );
        assert.ok(changes.length > 10);
        for (const change of changes) {
          const entry = figureEntry(change, languages) as {
            readonly base?: { readonly vintage: string; readonly status: string };
            readonly note?: { readonly en: string };
          }; // as this very function writes it
          assert.deepEqual([entry.base?.vintage, entry.base?.status], [policy.vintage, policy.status], change.id);
          assert.equal(entry.note?.en, policy.figure, change.id);
        }
      });

      it('speaks of one 2024 in the series, the chart and the text', () => {
        const { figures } = text.judged.indicators;
        const ids = [
          'external.arrivals@2024-12',
          'main.levels/external/arrivals@2024-12',
          'external.by-year/2024/arrivals',
          'yearly/external/arrivals/KZ/2024',
        ];
        const shown = ids.map((id) => {
          const figure = figures.get(id);
          return figure && formatValue(figure.value, figure.unit, figure.decimals, english());
        });
        assert.deepEqual(
          shown,
          ids.map(() => policy.row[3]),
        );
      });
    });
  }

  it('compares with a vintage that is named, and knows no other', async () => {
    const { points } = await said('{ base: vintage, vintage: 2025-03 }');
    assert.match(points[1] ?? '', /fell by 18\.9% and departures by 40\.2%/);
    await assert.rejects(said('{ base: vintage, vintage: 2025-04 }'), /vintage-unknown.*2025-0[23]/);
  });
});

function printedOf({ indicators, list, period, settings, tongues, release }: Judged): Pick<Said, 'points' | 'table'> {
  const tongue = tongues.find(({ language }) => language.language === 'en');
  assert.ok(tongue !== undefined);
  const { language, template } = tongue;
  const telling: Telling = { office: '', language, indicators, list, period, files: { xlsx: 'm.xlsx' }, settings };
  const made = exhibits(release.document, telling, () => render);
  const render: Renderer = renderer(template, telling, { ...made, contacts: () => [] });
  const blocks = render.section('key-points');
  const table = blocks.find((block): block is TableBlock => block.kind === 'table');
  assert.ok(table !== undefined);
  return { points: printed(blocks).filter((line) => /^(- |Note: )/.test(line)), table };
}
