import assert from 'node:assert/strict';
import type { Block } from '../../../src/document/tree.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { sampleDocument, samplePublication, sampleTable } from '../sample.ts';
import { readPdf, sample } from './reading.ts';

describe('PDF edition: attached data', () => {
  it('is a file for every table and chart that is printed, and nothing else', async () => {
    const { attachments } = await readPdf(await sample);
    assert.deepEqual(
      attachments.map(({ filename, description }) => `${filename}: ${description}`),
      [
        'ethnic-structure.csv: Figure 2. Structure of external migration by selected ethnic groups (Per cent of the total, January–December 2025)',
        'external-by-territory.csv: Table 1. External migration by territory, January–December 2025 (persons)',
        'external-migration-chart.csv: Figure 1. External migration (Thousand people, 2016–2025)',
      ],
    );
  });

  it('holds the figures of a table in full, under one header row', async () => {
    const table = sampleTable('one', 'Table 1', 1);
    const [total, member] = table.rows;
    assert.ok(total?.cells[0] && member?.cells[0]);
    const exact = { ...total.cells[0], value: { kind: 'number' as const, value: 23760.5 } };
    const nil = { ...member.cells[0], value: { kind: 'sign' as const, sign: 'nil' as const }, text: '–' };
    const rows = [
      { ...total, label: 'Kazakhstan, "all"', cells: total.cells.with(0, exact) },
      { ...member, cells: member.cells.with(0, nil) },
    ];
    assert.deepEqual(await attached({ ...table, rows }), [
      'Territory,All countries: Arrivals,All countries: Departures,All countries: Net,CIS countries: Arrivals,CIS countries: Departures,CIS countries: Net',
      '"Kazakhstan, ""all""",23760.5,7608,16153,19437,5463,13974',
      'Abai,–,366,168,461,211,250',
    ]);
  });

  it('holds what a chart shows, a category a line', async () => {
    const chart = sampleDocument.blocks.find((block) => block.kind === 'chart');
    assert.ok(chart);
    const lines = await attached(chart);
    assert.deepEqual(lines.slice(0, 3), [
      ',Arrivals,Departures,Net migration',
      '2016,13000,35000,-22000',
      '2017,14200,32000,-17800',
    ]);
    assert.equal(lines.length, 11);
  });
});

async function attached(block: Block): Promise<readonly string[]> {
  const document = { ...sampleDocument, blocks: [block] };
  const { attachments } = await readPdf(await writePdf({ ...samplePublication, document }));
  assert.equal(attachments.length, 1);
  const text = new TextDecoder('utf8', { ignoreBOM: true }).decode(attachments[0]?.content);
  assert.ok(text.startsWith('\uFEFF') && text.endsWith('\r\n'));
  return text.slice(1, -2).split('\r\n');
}
