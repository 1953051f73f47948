import assert from 'node:assert/strict';
import { numberFormat } from '../../../src/editions/docx/chart/number-format.ts';
import type { ChartBlock } from '../../../src/document/tree.ts';
import { sampleDocument } from '../sample.ts';
import { innerParts, partsOf, sample } from './package.ts';

const charts = sampleDocument.blocks.filter((block): block is ChartBlock => block.kind === 'chart');

/** The series of a chart part: name and cached values, in the order of drawing. */
const cached = (xml: string): ReadonlyMap<string, readonly number[]> =>
  new Map(
    [...xml.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([series]) => [
      /<c:tx>.*?<c:v>([^<]*)/.exec(series)?.[1] ?? '',
      [...(/<c:val>.*<\/c:val>/.exec(series)?.[0].matchAll(/<c:v>([^<]*)/g) ?? [])].map(([, value]) => Number(value)),
    ]),
  );

/** The same from the workbook behind it: first row names, columns values. */
function workbook(bytes: Uint8Array, number: number): ReadonlyMap<string, readonly number[]> {
  const parts = innerParts(bytes, `word/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`);
  const words = [...parts.text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)/g)].map(([, word]) => word ?? '');
  const series = new Map<string, number[]>();
  const names = new Map<string, string>();
  for (const [, column = '', row, shared, value] of parts
    .text('xl/worksheets/sheet1.xml')
    .matchAll(/<c r="([A-Z]+)(\d+)"( t="s")?><v>([^<]*)/g)) {
    if (column === 'A') continue;
    if (row === '1' && shared !== undefined) names.set(column, words[Number(value)] ?? '');
    const name = names.get(column) ?? '';
    if (row !== '1') series.set(name, [...(series.get(name) ?? []), Number(value)]);
  }
  return series;
}

describe('Word edition: charts', () => {
  charts.forEach((block, index) => {
    const expected = block.series.map(({ label, points }) => [label, points.map(({ value }) => value)] as const);

    it(`draws the values of ${block.id}, from a workbook that holds the same`, async () => {
      const bytes = await sample;
      const drawn = cached(partsOf(bytes).text(`word/charts/chart${index + 1}.xml`));
      const held = workbook(bytes, index + 1);
      assert.equal(drawn.size, expected.length);
      for (const [label, values] of expected) {
        assert.deepEqual(drawn.get(label), values, label);
        assert.deepEqual(held.get(label), values, label);
      }
    });

    it(`reads out ${block.id} in its own words`, async () => {
      const xml = partsOf(await sample).text('word/document.xml');
      assert.ok(xml.includes(`descr="${block.alt}"`));
    });
  });

  it('puts no title inside a chart: the caption stands above', async () => {
    const parts = partsOf(await sample);
    for (const number of [1, 2]) assert.match(parts.text(`word/charts/chart${number}.xml`), /autoTitleDeleted val="1"/);
  });

  it('formats numbers as the language groups them', () => {
    const english = { decimals: 0, divisor: 1, group: ',', point: '.' };
    const russian = { ...english, group: '\u00A0', point: ',' };
    assert.equal(numberFormat(english, 35_000), '#,##0;"−"#,##0;0');
    assert.equal(numberFormat({ ...english, divisor: 1000 }, 35_000), '0,;"−"0,;0');
    assert.equal(numberFormat({ ...english, decimals: 1 }, 80), '0.0;"−"0.0;0');
    assert.equal(numberFormat(russian, 35_000), '#"\u00A0"##0;"−"#"\u00A0"##0;0');
    assert.equal(numberFormat(russian, 1_500_000), '#"\u00A0"###"\u00A0"##0;"−"#"\u00A0"###"\u00A0"##0;0');
  });
});
