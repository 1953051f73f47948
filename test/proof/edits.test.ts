import assert from 'node:assert/strict';
import { edited, partOf, problems, publishExample, withPart, type Published } from './published.ts';

/** A paragraph as Word writes one: a run each, tracked changes and all. */
const paragraph = (content: string): string => `<w:p>${content}</w:p>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const after = (content: string): readonly [RegExp, string] => [
  /(?=<w:p>(?:(?!<\/w:p>).)*Figure<\/w:t>|<w:p><w:pPr><w:pStyle w:val="Caption"\/>)/,
  paragraph(content),
];

const FOOTNOTES = 'word/footnotes.xml';

describe('the proof of a Word file that somebody has edited', function () {
  this.timeout(200_000);
  let published: Published;
  before(async () => {
    published = await publishExample();
  });
  const told = async (from: string | RegExp, to: string): Promise<readonly string[]> =>
    problems(await published.prove(edited(published.light(), from, to), 'docx'));
  const typed = async (content: string): Promise<readonly string[]> => told(...after(content));

  it('finds nothing in the files as they were published', async () => {
    for (const edition of ['docx', 'pdf', 'xlsx']) {
      const judged = await published.prove(published.file(edition), edition);
      assert.deepEqual(problems(judged), [], edition);
      const proved = judged.filter((each) => each.of === 'number' && each.class === 'proved');
      assert.ok(proved.length > 340, `${edition}: ${proved.length}`);
      assert.ok(proved.every((each) => (each.cells ?? []).length > 0 && each.alike === undefined));
      assert.equal(judged.filter((each) => each.of === 'direction').length, edition === 'xlsx' ? 0 : 4);
    }
  });

  it('reads footnotes where they are called: a number typed into one is judged like any other', async () => {
    const note = partOf(published.light(), FOOTNOTES);
    const said = note.replace('exist since ', 'exist since 23,761 ');
    const judged = await published.prove(
      withPart(published.light(), FOOTNOTES, said.replace('since', 'since 23,716')),
      'docx',
    );
    assert.deepEqual(problems(judged), ['unknown|23,716||']);
    assert.ok(
      judged.some(
        ({ text, class: kind, context }) => text === '8' && kind === 'furniture' && /exist since/.test(context),
      ),
    );
  });

  it('takes no date, telephone, address or page number for a figure', async () => {
    const judged = await published.prove(published.file('docx'), 'docx');
    const furniture = new Set(judged.flatMap((each) => (each.class === 'furniture' ? [each.text] : [])));
    for (const text of ['2025', '7172', '749061', '010000', '12', '1,000', '6']) assert.ok(furniture.has(text), text);
  });

  it('proves right numbers of a sentence that was typed by hand, however their groups are parted', async () => {
    for (const text of [
      'In all 23,761 came.',
      'In all 23\u00A0761 came.',
      'In all 23\u202F761 came.',
      'In all 23761 came.',
    ])
      assert.deepEqual(await typed(run(text)), [], text);
    assert.deepEqual(
      await typed(run('CIS countries made up 81.8% of them on 9 February 2026 (tel. +7 7172 749061).')),
      [],
    );
  });

  it('names numbers of a typed sentence that no figure has', async () => {
    assert.deepEqual(await typed(run('In all 23,716 came, 81.9% of them from the CIS.')), [
      'unknown|23,716||',
      'unknown|81.9%||',
    ]);
    assert.deepEqual(await typed(run('The share was 81,8%.')), ['unknown|81,8%||']);
  });

  it('reads a number whose digits stand in several runs', async () => {
    assert.deepEqual(await typed(`${run('In all 23,')}${run('7')}${run('61 came.')}`), []);
    assert.deepEqual(await told('>23,761<', '>23,</w:t></w:r><w:r><w:t>7</w:t></w:r><w:r><w:t>16<'), [
      'different|23,716|23,761|external.arrivals',
    ]);
  });

  it('counts text inserted under tracked changes, and not what they delete', async () => {
    const inserted = `<w:ins w:id="1" w:author="x">${run('23,716')}</w:ins>`;
    const deleted = '<w:del w:id="2" w:author="x"><w:r><w:delText>99,999</w:delText></w:r></w:del>';
    assert.deepEqual(await typed(`${run('In all ')}${deleted}${inserted}${run(' came.')}`), ['unknown|23,716||']);
    assert.deepEqual(await typed(`${run('In all ')}${deleted}${run('23,761 came.')}`), []);
  });

  it('finds a number that stands where another one belongs, though some figure has it', async () => {
    assert.deepEqual(await told(/>7,608<(?=\/w:t><\/w:r><w:r><w:t[^>]*> left)/, '>12,784<'), [
      'different|12,784|7,608|external.departures',
    ]);
  });

  it('finds two numbers of a sentence that were exchanged', async () => {
    const sentence = />23,761<((?:(?!<\/w:p>).)*?people(?:(?!<\/w:p>).)*?)>7,608</;
    assert.deepEqual(await told(sentence, '>7,608<$1>23,761<'), [
      'different|7,608|23,761|external.arrivals',
      'different|23,761|7,608|external.departures',
    ]);
  });

  it('lets a sentence be said in another order', async () => {
    const before = /<w:p>(?:(?!<\/w:p>).)*arrived in Kazakhstan from abroad(?:(?!<\/w:p>).)*<\/w:p>/;
    const instead = run('Kazakhstan gained 16,153 people: 7,608 went away against 23,761 newcomers.');
    assert.deepEqual(await told(before, paragraph(instead)), []);
  });

  it('finds a verb that was turned, and what it should say', async () => {
    assert.deepEqual(await told('fell by ', 'rose by '), ['direction|rose|fell|external.arrivals.change']);
    assert.deepEqual(await told('rose by ', 'decreased by '), ['direction|decreased|rose|internal.movers.change']);
    assert.deepEqual(await told(' down on a year', ' up on a year'), ['direction|up|down|external.arrivals.change']);
    assert.deepEqual(await typed(run('Arrivals increased by 20.7%.')), [
      'direction|increased|fell|external.arrivals.change',
    ]);
    assert.deepEqual(await typed(run('Arrivals declined by 20.7%, a 40.5% drop for departures.')), []);
  });

  it('misses a key figure that is gone, and a figure that was cut out of its sentence', async () => {
    assert.deepEqual(await told(/(<w:pStyle w:val="KeyFigure"\/>.*?<w:t[^>]*>)7,608</, '$1<'), [
      'missing||7,608|external.departures',
    ]);
    assert.deepEqual(await told(/<w:r>(?:(?!<\/w:r>).)*>81\.8%<\/w:t><\/w:r>/, ''), [
      'missing||81.8%|cis.arrivals.share',
    ]);
    assert.deepEqual(
      (await told(/>5,463</, '><')).map((each) => each.split('|')[0]),
      ['missing'],
    );
  });

  it('is not disturbed by a sentence that was left out whole, nor by one that was added', async () => {
    assert.deepEqual(await told(/<w:p>(?:(?!<\/w:p>).)*Moves within the country(?:(?!<\/w:p>).)*<\/w:p>/, ''), []);
    assert.deepEqual(await typed(run('This paragraph of words was added for the reader.')), []);
  });

  it('finds a sign of a table in whose place somebody has put a number', async () => {
    const [first, ...more] = await told(/(<w:t[^>]*>)–(<\/w:t><\/w:r><\/w:p><\/w:tc>)/, '$15$2');
    assert.match(first ?? '', /^different\|5\|–\|main\.levels\/internal\/net$/);
    assert.deepEqual(more, []);
  });

  it('finds rows of a table that were exchanged', async () => {
    const kinds = (await told(/>Akmola</, '>Aktobe<')).length;
    assert.equal(kinds, 0, 'a label is no number');
    const wrong = await told(/>1,078<(.*?)>469<(.*?)>609</, '>612<$1>338<$2>274<');
    assert.deepEqual(wrong, [
      'different|612|1,078|external.by-territory/11/external/arrivals',
      'different|338|469|external.by-territory/11/external/departures',
      'different|274|609|external.by-territory/11/external/net',
    ]);
  });

  it('reads footnotes, boxes of text and tables within tables', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${paragraph(run('Of them 23,716.'))}</w:txbxContent></w:pict></w:r>`;
    assert.deepEqual(await typed(box), ['unknown|23,716||']);
  });
});
