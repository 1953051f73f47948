import assert from 'node:assert/strict';
import { samplePublication } from '../sample.ts';
import { chartsInPdf, inOrder, inXlsx, mapsOf } from './compared.ts';
import { printed, printedExample, type Editions } from './editions.ts';
import { contactsMissing, furnitureDiffers } from './furniture.ts';

/*
 * The press promises one truth in every edition. What one edition has and another has not, and why:
 * - «continued», repeated headers, page numbers: the pages of each edition are its own;
 * - the name of the office beside the page in Word's foot; the hour of publication, which the foot leaves to the title and the contacts;
 * - bullets and numbers of lists, the triangle beside a change: characters in one, drawn or counted in the other;
 * - the place of footnotes: at the foot of the page in Word;
 * - words inside the picture of a chart: in Word the chart is drawn by Word, and its numbers are compared; a map is a picture in both,
 *   and its words and numbers are compared, not where they stand;
 * - hyphens at the ends of lines, and the point between two dates where a line ends;
 * - cover, contents, signs, notes and the series of the spreadsheet; its heads are in one row, its figures unrounded.
 */

const languages = ['kk', 'ru', 'en'] as const;

describe('the editions of one publication', function () {
  this.timeout(200_000);
  let all: ReadonlyMap<string, Editions>;
  before(async () => {
    all = new Map([...(await printedExample(languages)), ['sample', await printed(samplePublication)]]);
  });
  const editions = (name: string): Editions => {
    const found = all.get(name);
    assert.ok(found !== undefined);
    return found;
  };

  for (const name of [...languages, 'sample'])
    describe(name, () => {
      it('say the same in the PDF and in Word, line by line and cell by cell, in the same order', () => {
        const { pdf, docx } = editions(name);
        assert.ok(pdf.lines.filter(({ kind }) => kind === 'row').length > 20);
        for (const kind of ['title', 'heading', 'text', 'item', 'key', 'contents', 'caption', 'head', 'figure'])
          assert.ok(
            pdf.lines.some((line) => line.kind === kind),
            kind,
          );
        assert.deepEqual(docx.lines, pdf.lines);
      });

      it('hold the same numbers in the charts: of Word, of its workbooks, of the data inside the PDF', () => {
        const { charts } = editions(name);
        const counted = charts.filter(({ scattered }) => !scattered);
        for (const { workbook, drawn } of counted) assert.deepEqual(drawn, workbook);
        const inPdf = inOrder(chartsInPdf(editions(name)));
        const inWord = inOrder(counted.map(({ workbook }) => workbook));
        assert.ok(inWord.length > 1);
        assert.deepEqual(
          inPdf.filter((numbers) => inWord.includes(numbers)),
          inWord,
        );
        for (const { cells } of charts.filter(({ scattered }) => scattered)) {
          const holds = (numbers: string): boolean =>
            numbers.split('\n').every((number) => cells.has(number.split(': ').at(-1) ?? ''));
          assert.ok(inPdf.some(holds), [...cells].join(' '));
        }
        assert.equal(inPdf.length, editions(name).pdf.lines.filter(({ kind }) => kind === 'figure').length);
      });

      it('have the same heads and feet on their pages: bands, title and period, contacts, dates', () => {
        const { furniture, xlsx } = editions(name);
        const { pdf, docx } = furniture;
        assert.deepEqual(furnitureDiffers(pdf, docx, xlsx), []);
        assert.ok(pdf.other.foot.length > 1 && pdf.other.head.length > pdf.first.head.length);
      });

      it('hold in the spreadsheet every figure of the printed tables', () => {
        assert.ok(editions(name).docx.tables.length > 0);
        assert.deepEqual(inXlsx(editions(name), name === 'sample' ? 'en' : name), []);
      });
    });

  for (const name of languages) {
    it(`${name}: say in the map the same words and numbers`, () => {
      const [inWord = [], inPdf = []] = mapsOf(editions(name));
      assert.equal(inWord.length, 1);
      assert.deepEqual(inWord, inPdf);
      const numbers = inWord.flatMap(({ words }) => words.filter((text) => /^−?\d+[\s,]\d{3}$/.test(text)));
      assert.ok(numbers.length > 15);
    });

    it(`${name}: name the same people, telephones, address and dates in the text, in the feet and on the cover`, () => {
      const { docx, xlsx, furniture } = editions(name);
      assert.equal(docx.contacts.length, 7);
      assert.deepEqual(contactsMissing(docx.contacts, furniture.pdf.other, xlsx), []);
    });
  }
});
