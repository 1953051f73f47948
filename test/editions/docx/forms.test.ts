import assert from 'node:assert/strict';
import validate from '@ooxml-tools/validate';
import * as xlsx from 'xlsx';
import { unzipSync } from 'fflate';
import type { ChartBlock } from '../../../src/document/tree.ts';
import { writeDocx } from '../../../src/editions/docx/index.ts';
import { everyForm } from '../charts/forms.ts';
import { samplePublication } from '../sample.ts';
import { partsOf } from './package.ts';

const blocks = everyForm();
const written = writeDocx({ ...samplePublication, document: { ...samplePublication.document, blocks } });
const native = blocks.filter(({ form }) => form !== 'map');
const map = blocks.find(({ form }) => form === 'map');

type Row = readonly (string | number | null)[];

/** The workbook behind a chart, as SheetJS reads it. */
async function workbookOf(index: number): Promise<readonly Row[]> {
  const bytes = unzipSync(await written)[`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`];
  assert.ok(bytes, `no workbook ${index + 1}`);
  const book = xlsx.read(bytes, { type: 'array' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  assert.ok(sheet);
  return xlsx.utils.sheet_to_json<Row>(sheet, { header: 1, defval: null });
}

/** Figures of a series by name: beside its category, or along the scale of a plot of points. */
function kept(rows: readonly Row[], { form, series }: ChartBlock, place: number): readonly (number | null)[] {
  const [heads = []] = rows;
  const column = heads.indexOf(series[place]?.label ?? '') - (form === 'dots' ? 1 : 0);
  return rows.slice(1).map((row) => {
    const value = row[column];
    return typeof value === 'number' ? value : null;
  });
}

describe('Word edition: forms of charts', function () {
  this.timeout(120_000);

  it('are all sound to the Open XML SDK, the map too', async () => {
    assert.deepEqual(await validate(await written, 'docx'), []);
  });

  native.forEach((block, index) => {
    it(`keep the figures of ${block.form} in a workbook that Excel reads`, async () => {
      const rows = await workbookOf(index);
      block.series.forEach((one, place) => {
        const figures = one.points.map(({ value }) => value);
        const own = kept(rows, block, place);
        // The left side of a pyramid hangs below zero; points that are not there are no rows.
        const side = block.form === 'pyramid' && place === 0 ? own.map((value) => value && -value) : own;
        if (block.form === 'dots')
          assert.deepEqual(
            side.filter((value) => value !== null),
            figures.filter((value) => value !== null),
            one.label,
          );
        else assert.deepEqual(side.slice(0, figures.length), figures, one.label);
      });
    });
  });

  it('name the rows of a plot of points in its workbook', async () => {
    const index = native.findIndex(({ form }) => form === 'dots');
    const rows = await workbookOf(index);
    assert.deepEqual(
      rows.slice(1).flatMap((row) => row.at(-1) ?? []),
      native[index]?.categories,
    );
  });

  it('join the marks of a row by a line whose ends are the figures themselves', async () => {
    const index = native.findIndex(({ form }) => form === 'dots');
    const block = native[index];
    assert.ok(block !== undefined);
    const bytes = unzipSync(await written)[`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`];
    const book = xlsx.read(bytes ?? [], { type: 'array', cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
    const cell = (name: string): xlsx.CellObject | undefined => sheet[name] as xlsx.CellObject | undefined; // SheetJS names cells so
    for (const [row, name] of [
      ['A2', 0],
      ['A3', 1],
    ] as const) {
      const formula = cell(row)?.f ?? '';
      assert.equal(cell(row)?.v, block.series[name]?.points[0]?.value, row);
      assert.equal(cell(formula)?.v, cell(row)?.v, formula);
    }
    assert.equal(cell('A4'), undefined, 'between two lines stands nothing');
    const chart = partsOf(await written).text(`word/charts/chart${index + 1}.xml`);
    const [line = ''] = /<c:ser>.*?<\/c:ser>/s.exec(chart) ?? [];
    assert.match(line, /<a:ln w="15240"[^>]*><a:solidFill>/);
    assert.ok(!line.includes('<c:pt idx="2">'), 'a gap');
  });

  it('show the figures of a dot plot as fields of their place, with the printed figure for readers that know none', async () => {
    const index = native.findIndex(({ form }) => form === 'dots');
    const chart = partsOf(await written).text(`word/charts/chart${index + 1}.xml`);
    const fields = [...chart.matchAll(/<a:fld id="([^"]*)" type="XVALUE"><a:rPr\/><a:t>([^<]*)/g)];
    const texts = new Set(native[index]?.series.flatMap(({ points }) => points.map(({ text }) => text)));
    assert.ok(fields.length > 0);
    assert.deepEqual(
      fields.filter(([, , text = '']) => !texts.has(text)),
      [],
    );
    assert.equal(new Set(fields.map(([, id]) => id)).size, fields.length);
  });

  it('draw the pyramid without a minus, its bars on one line', async () => {
    const index = native.findIndex(({ form }) => form === 'pyramid');
    const xml = partsOf(await written).text(`word/charts/chart${index + 1}.xml`);
    assert.match(xml, /<c:overlap val="100"\/>/);
    assert.match(xml, /<c:numFmt formatCode="#,##0;#,##0;0"/);
  });

  it('stripe departures, and mark a break by a dashed line', async () => {
    const parts = partsOf(await written);
    const chart = (form: string): string =>
      parts.text(`word/charts/chart${native.findIndex((one) => one.form === form) + 1}.xml`);
    assert.match(
      chart('bars'),
      /<a:pattFill prst="ltUpDiag"><a:fgClr><a:srgbClr val="FFFFFF"\/><\/a:fgClr><a:bgClr><a:srgbClr val="B5410B"\/>/,
    );
    for (const form of ['columns', 'lines'])
      assert.match(chart(form), /<c:errBars>.*?<a:prstDash val="dash"\/>/s, form);
  });

  it('draw the columns of a net as light as on paper', async () => {
    const index = native.findIndex(({ form }) => form === 'lines');
    const xml = partsOf(await written).text(`word/charts/chart${index + 1}.xml`);
    assert.match(xml, /<a:srgbClr val="8B9095"\/>/);
  });

  it('draw the map of shapes, each named after its territory with its figure', async () => {
    const xml = partsOf(await written).text('word/document.xml');
    const points = map?.series[0]?.points ?? [];
    for (const { name, category } of map?.map?.areas ?? [])
      assert.ok(xml.includes(` name="${name}: ${points[category ?? -1]?.text ?? ''}"`), name);
    assert.equal(xml.match(/<a:custGeom>/g)?.length, 17);
    assert.equal(xml.match(/<a:prstGeom prst="ellipse">/g)?.length, 3);
    assert.ok(xml.includes(`descr="${map?.alt}"`));
    const ids = [...xml.matchAll(/<(?:wp:docPr|wps:cNvPr) id="(\d+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
