import assert from 'node:assert/strict';
import { openFaces } from '../../../src/editions/pdf/engine/faces.ts';
import { print } from '../../../src/editions/pdf/engine/printer.ts';
import { foot } from '../../../src/editions/pdf/furniture/foot.ts';
import { head } from '../../../src/editions/pdf/furniture/head.ts';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { lookOf, pdfmakeStyles } from '../../../src/editions/pdf/look.ts';
import { descriptionOf } from '../../../src/editions/pdf/metadata.ts';
import type { Node, TextNode } from '../../../src/editions/pdf/node.ts';
import { sampleDocument, samplePublication } from '../sample.ts';
import { faultsOf, marginsOf } from './faults.ts';
import { positionsOf } from './positions.ts';
import { synthetic } from './synthetic.ts';

const line = (text: string): TextNode => ({ text, style: 'text', tag: { role: 'P' } });
const lines = (count: number): readonly Node[] => Array.from({ length: count }, (_, index) => line(`Line ${index}`));
const heading: Node = { text: 'Heading', style: 'h1', tag: { role: 'H1' } };

/** Two parts of one table, parted by a page's end. */
function tableOf(rows: number, rest: number): readonly Node[] {
  const cells = Array.from({ length: rows + rest }, () => ({ role: 'TD' }) as const);
  const caption = { role: 'Caption' } as const;
  const table = {
    role: 'Table',
    children: [caption, { role: 'TBody', children: cells.map((cell) => ({ role: 'TR', children: [cell] }) as const) }],
  } as const;
  const set = cells.map((tag, index): Node => ({
    text: `${index}`,
    style: 'table',
    tag,
    ...(index === rows ? { pageBreak: 'before' } : {}),
  }));
  return [{ tag: table, stack: [{ text: 'Caption', style: 'caption', tag: caption }, ...set] }];
}

/** Nodes as they are, without the rooms by which the writers keep them in order. */
async function faultsIn(content: readonly Node[]): Promise<readonly string[]> {
  const faces = openFaces(samplePublication.fonts);
  const look = lookOf(samplePublication.house, faces, () => []);
  const margins = marginsOf(samplePublication);
  const { furniture } = sampleDocument;
  const bytes = await print(
    {
      family: look.family,
      ...look.page,
      margins,
      styles: pdfmakeStyles(look, faces),
      points: () => [],
      content,
      background: () => null,
      header: head(furniture, look),
      footer: foot(furniture, look),
      description: descriptionOf(samplePublication),
      properties: {},
      attachments: [],
    },
    faces,
  );
  return faultsOf(await positionsOf(bytes), margins);
}

describe('PDF edition: pages', () => {
  for (const seed of [4, 14, 23, 35, 56]) {
    it(`are without fault and filled whatever stands in what order: ${seed}`, async () => {
      const publication = synthetic(seed);
      assert.deepEqual(faultsOf(await positionsOf(await writePdf(publication)), marginsOf(publication)), []);
    });
  }

  describe('whose faults are found:', () => {
    const planted: Readonly<Record<string, readonly [nodes: readonly Node[], ...faults: readonly string[]]>> = {
      none: [[heading, ...lines(30)]],
      'text outside the page': [
        [{ ...line('Far out'), noWrap: true, absolutePosition: { x: 570, y: 300 } }],
        'page 1: “Far ou” stands outside the page',
      ],
      'text in the margin': [
        [{ ...line('Too far right'), noWrap: true, absolutePosition: { x: 500, y: 300 } }],
        'page 1: “Too far right” stands in the margin',
      ],
      'texts one over another': [
        [
          { ...line('One text'), absolutePosition: { x: 70, y: 300 } },
          { ...line('Another'), absolutePosition: { x: 80, y: 304 } },
        ],
        'page 1: “One text” and “Another” overlap',
      ],
      'a glyph that is missing': [[line('No \u4E00')], 'page 1: 1 missing glyphs'],
      'a heading at the end of a page': [
        [...lines(47), heading, ...lines(4)],
        'page 1: “Heading” stands at the page\u2019s end',
      ],
      'a heading with two lines': [
        [...lines(46), heading, ...lines(9)],
        'page 1: “Heading” stands at the page\u2019s end',
      ],
      'a page that is half empty': [
        [...lines(25), { ...line('Next'), pageBreak: 'before' }],
        'page 1: it is filled to 50 %',
      ],
      'two rows at the end of a page': [[...lines(40), ...tableOf(2, 4)], 'page 1: 2 rows of a table stand alone'],
      'one row on the next page': [[...lines(35), ...tableOf(4, 1)], 'page 2: 1 rows of a table stand alone'],
    };
    for (const [fault, [nodes, ...faults]] of Object.entries(planted)) {
      it(fault, async () => {
        assert.deepEqual(await faultsIn(nodes), faults);
      });
    }

    // pdfmake would move it to the next page.
    it('text in the foot', async () => {
      const [page] = await positionsOf(
        await writePdf({ ...samplePublication, document: { ...sampleDocument, blocks: [] } }),
      );
      assert.ok(page !== undefined);
      const low = { text: 'Too low', x: 70, y: 55, width: 40, size: 10, mark: 'p1_mc0' };
      const faults = faultsOf([{ ...page, boxes: [...page.boxes, low] }], marginsOf(samplePublication));
      assert.deepEqual(faults, ['page 1: “Too low” stands in the foot']);
    });
  });
});
