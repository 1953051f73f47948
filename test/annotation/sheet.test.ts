import assert from 'node:assert/strict';
import { build, formats, relationships } from '../workbook/build.ts';
import { seeAlone } from '../workbook/see.ts';
import { added, changed, copyOf, finding, partOf } from './copy.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const cell = (bytes: Uint8Array, address: string): string =>
  new RegExp(`<c r="${address}"[^>]*?(?:/>|>.*?</c>)`).exec(partOf(bytes, SHEET))?.[0] ?? '';

describe('annotated copy: the cells of a sheet', () => {
  const styles = formats('0.0');

  it('a faulty cell keeps its number format and what it holds, and gets the fill of its severity', async () => {
    const before = build({
      rows: '<row r="1"><c r="A1" s="1"><f>1/3</f><v>0.3</v></c><c r="B1" s="1"><v>2</v></c></row>',
      styles,
    });
    const after = await copyOf(before, finding('Sheet', 'A1', 'warning'));
    assert.equal(cell(after, 'A1'), '<c r="A1" s="2"><f>1/3</f><v>0.3</v></c>');
    assert.equal(cell(after, 'B1'), '<c r="B1" s="1"><v>2</v></c>');
    const xml = partOf(after, 'xl/styles.xml');
    assert.match(xml, /<xf applyFill="1" numFmtId="164" fontId="0" fillId="2" borderId="0"\/>/);
    assert.match(xml, /<fill><patternFill patternType="solid"><fgColor rgb="FFFFD966"\/>/);
  });

  it('the gravest of several findings colours a cell, all of them are said', async () => {
    const before = build({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', styles });
    const after = await copyOf(
      before,
      finding('Sheet', 'A1', 'note', 'first'),
      finding('Sheet', 'A1', 'error', 'second'),
    );
    assert.match(partOf(after, 'xl/comments1.xml'), /Error: The cell shows second[^]*Note: The cell shows first/);
    assert.equal(partOf(after, 'xl/drawings/vmlDrawing1.vml').match(/<v:shape /g)?.length, 1);
  });

  it('cells and rows that are not there are made where they belong, in the look of their row or column', async () => {
    const before = build({
      before: '<cols><col min="2" max="3" style="1"/></cols>',
      rows: '<row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row><c><v>2</v></c></row><row r="9" s="1" customFormat="1"/>',
      styles,
    });
    const places = ['A2', 'D2', 'C5', 'A9', 'XFD1048576', 'A1'];
    const after = await copyOf(before, ...places.map((place) => finding('Sheet', place)));
    const data = /<sheetData>(.*)<\/sheetData>/.exec(partOf(after, SHEET))?.[1] ?? '';
    assert.equal(
      data,
      '<row r="1"><c r="A1" s="2"/></row>' +
        '<row r="2" spans="1:4"><c r="A2" s="2"/><c r="B2"><v>1</v></c><c r="D2" s="2"/></row>' +
        '<row><c><v>2</v></c></row><row r="5"><c r="C5" s="3"/></row>' +
        '<row r="9" s="1" customFormat="1"><c r="A9" s="3"/></row><row r="1048576"><c r="XFD1048576" s="2"/></row>',
    );
  });

  it('a finding in the shadow of a merge is shown at the cell that is seen', async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>';
    const after = await copyOf(
      build({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', after: merged }),
      finding('Sheet', 'B2'),
    );
    assert.match(partOf(after, 'xl/comments1.xml'), /<comment ref="A1"/);
  });

  it('what stands in a comment stays, and is followed by the finding', async () => {
    const sketch = (text: string) =>
      build({
        rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
        parts: {
          'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'comments', '/xl/remarks.xml']]),
          'xl/remarks.xml':
            '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Aigul</author></authors>' +
            `<commentList><comment ref="A1" authorId="0"><text>${text}</text></comment><comment ref="B7" authorId="0"><text/></comment></commentList></comments>`,
        },
      });
    for (const [text, kept] of [
      ['<t>mine</t>', '<r><t>mine</t></r>'],
      ['<r><rPr><b/></rPr><t>mine</t></r>', '<r><rPr><b/></rPr><t>mine</t></r>'],
    ] as const) {
      const after = await copyOf(sketch(text), finding('Sheet', 'A1'), finding('Sheet', 'C1'));
      const xml = partOf(after, 'xl/remarks.xml');
      assert.match(xml, /<author>Aigul<\/author><author>statpress<\/author>/);
      assert.ok(
        xml.includes(`<comment ref="A1" authorId="0"><text>${kept}<r><t xml:space="preserve">\n\nError: The cell`),
        xml,
      );
      assert.match(xml, /<comment ref="B7" authorId="0"><text\/><\/comment><comment ref="C1" authorId="1">/);
    }
  });

  it('a comments part that two sheets share is copied, so that each has its own', async () => {
    const two = (to: string) => relationships([['rId1', 'comments', to]]);
    const before = build({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': two('../remarks.xml'),
        'xl/worksheets/sheet2.xml':
          '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
        'xl/worksheets/_rels/sheet2.xml.rels': two('/xl/remarks.xml'),
        'xl/remarks.xml':
          '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>',
      },
    });
    const after = await copyOf(before, finding('Sheet', 'A1'));
    assert.ok(!changed(before, after).includes('xl/remarks.xml'));
    assert.match(partOf(after, 'xl/comments1.xml'), /<author>statpress<\/author>/);
    assert.match(partOf(after, 'xl/worksheets/_rels/sheet1.xml.rels'), /Target="\.\.\/comments1\.xml"/);
  });

  it('the drawing of the comments takes its place before tables and extensions', async () => {
    const before = build({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      after: '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>',
    });
    const after = await copyOf(before, finding('Sheet', 'A1'));
    assert.match(partOf(after, SHEET), /<pageMargins[^>]*\/><legacyDrawing r:id="rId2"\/><extLst\/>/);
  });

  it('prefixed and strict parts are written in their own words', async () => {
    const strict = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const relation = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const before = build({
      rows: '',
      parts: {
        'xl/workbook.xml': `<x:workbook xmlns:x="${strict}"><x:sheets><x:sheet name="Sheet" sheetId="4" p:id="rId1" xmlns:p="${relation}"/></x:sheets></x:workbook>`,
        [SHEET]: `<x:worksheet xmlns:x="${strict}"><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
        'xl/styles.xml': `<x:styleSheet xmlns:x="${strict}"><x:cellXfs><x:xf numFmtId="10"/></x:cellXfs></x:styleSheet>`,
      },
    });
    const after = await copyOf(before, finding('Sheet', 'A1'));
    const sheet = partOf(after, SHEET);
    assert.ok(sheet.includes('<x:row><x:c s="1"><x:v>7</x:v></x:c></x:row>'), sheet);
    assert.ok(sheet.includes(`<x:legacyDrawing xmlns:r="${relation}" r:id="rId2"/>`), sheet);
    assert.match(partOf(after, 'xl/styles.xml'), /<x:xf fillId="2" applyFill="1" numFmtId="10"\/>/);
    assert.match(partOf(after, 'xl/workbook.xml'), /<x:sheet name="Findings" sheetId="5" xmlns:r=/);
    assert.ok(
      partOf(after, 'xl/_rels/workbook.xml.rels').includes(
        `Type="${relation}/worksheet" Target="worksheets/sheet2.xml"`,
      ),
    );
    assert.deepEqual((await seeAlone(before)).cells, { A1: '7' });
  });

  it('only the parts that say so change', async () => {
    const before = build({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', styles, strings: '<si><t>x</t></si>' });
    const after = await copyOf(before, finding('Sheet', 'A1'));
    assert.deepEqual(changed(before, after), [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      SHEET,
    ]);
    assert.deepEqual(added(before, after), [
      'xl/comments1.xml',
      'xl/drawings/vmlDrawing1.vml',
      'xl/worksheets/_rels/sheet1.xml.rels',
      'xl/worksheets/sheet2.xml',
    ]);
    assert.deepEqual(await copyOf(before, finding('Sheet', 'A1')), after);
  });

  it('in a cell with a thread the finding is a reply, and the thread stays', async () => {
    const space = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
    const thread =
      '<threadedComment ref="A1" dT="2021-05-03T14:23:44.19" personId="{A}" id="{B}"><text>Why?</text></threadedComment>';
    const before = build({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      parts: {
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'person', 'persons/person.xml'],
        ]),
        'xl/persons/person.xml': `<personList xmlns="${space}"><person displayName="Aigul" id="{A}"/></personList>`,
        'xl/worksheets/_rels/sheet1.xml.rels': relationships([['rId1', 'threadedComment', '../thread.xml']]),
        'xl/thread.xml': `<ThreadedComments xmlns="${space}">${thread}</ThreadedComments>`,
      },
    });
    const after = await copyOf(before, finding('Sheet', 'A1'), finding('Sheet', 'B1'));
    const xml = partOf(after, 'xl/thread.xml');
    assert.ok(xml.includes(`${thread}<threadedComment ref="A1" dT="2021-05-03T14:23:44.19" personId="{`), xml);
    assert.match(xml, /parentId="\{B\}"><text>Error: The cell shows/);
    assert.equal(xml.match(/<threadedComment /g)?.length, 2);
    assert.match(partOf(after, 'xl/persons/person.xml'), /<person displayName="statpress" id="\{[0-9A-F-]{36}\}"/);
  });
});
