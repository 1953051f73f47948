import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import type { Finding } from '../../src/finding/finding.ts';
import type { CheckReport } from '../../src/report/check-report.ts';
import { reportHtml } from '../../src/report/html/page.ts';
import { reportJson } from '../../src/report/json.ts';
import { english } from '../language/packs.ts';

type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly string[];
  text: string;
};

/** Every element of the page with its text; a page that is not well-formed throws. */
function elementsOf(page: string): readonly Element[] {
  const parser = new SaxesParser();
  const all: Element[] = [];
  const path: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const inside = path.map((element) => `${element.name}.${element.attributes['class'] ?? ''}`);
    const element = { name, attributes: attributes as Element['attributes'], inside, text: '' };
    all.push(element);
    path.push(element);
  });
  parser.on('text', (text) => {
    // What an article says, without the list of its values.
    const values = path.findIndex(({ attributes }) => attributes['class'] === 'values');
    for (const element of values < 0 ? path : path.slice(values)) element.text += text;
  });
  parser.on('closetag', () => void path.pop());
  parser.write(page).close();
  return all;
}

const HOSTILE = '<script>alert("&")</script>\u0007 \'x\'';
const accepted = { by: 'director', reason: `Seen. ${HOSTILE}`, on: '2026-02-05' } as const;
const cell = (sheet: string, address: string) => ({ workbook: 'm.xlsx', sheet, cell: address });
const facts = { what: 'Arrivals', check: 'territories', stated: '23761', computed: '23751', difference: '10' };
const FINDINGS: readonly Finding[] = [
  { code: 'sum-differs', severity: 'error', place: cell('2. Regions', 'F18'), related: [cell('1', 'B6')], facts },
  {
    code: 'equal-differs',
    severity: 'warning',
    place: cell('1', 'B6'),
    related: [],
    facts: { ...facts, accept: 'required' },
  },
  { code: 'equal-differs', severity: 'warning', place: cell('2. Regions', 'F19'), related: [], facts, accepted },
  {
    code: 'label-unknown',
    severity: 'error',
    place: cell('1', 'A6'),
    related: [],
    facts: { label: HOSTILE, nearest: '' },
  },
  {
    code: 'template-unknown-name',
    severity: 'note',
    place: { file: 'templates/m/en.md.hbs', line: 12 },
    related: [],
    facts: { name: 'x', nearest: 'y' },
  },
  { code: 'not-publishable', severity: 'error', related: [], facts: { count: 2 } },
];
const REPORT: CheckReport = {
  release: 'm',
  period: '2025-12',
  stage: 'draft-2',
  version: '1.0.0',
  said: { title: 'Migration', period: 'January–December 2025', stage: 'Draft 2' },
  findings: FINDINGS,
  checked: [
    {
      name: 'territories',
      check: 'hierarchy',
      severity: 'error',
      level: '1',
      reason: 'Closed list',
      tested: 1186,
      broken: 3,
    },
    { name: 'jumps', check: 'plausible-change', severity: 'warning', tested: null, broken: 0 },
  ],
  inputs: [{ file: 'input/m/2025-12/m.xlsx', sha256: '0123456789abcdef'.repeat(4), size: 30048 }],
  fingerprint: 'fedcba9876543210'.repeat(4),
};

const page = reportHtml(REPORT, english(), () => undefined);
const elements = elementsOf(page);
const textsOf = (name: string, kind: string): readonly string[] =>
  elements.flatMap((element) => (element.name === name && element.attributes['class'] === kind ? [element.text] : []));

describe('the report on a check as a page', () => {
  it('says the same findings as the JSON: sentence, code, cell, in the groups of their workbooks', () => {
    const json = reportJson(REPORT, english(), () => undefined) as {
      readonly findings: readonly { readonly [key in 'sentence' | 'code' | 'severity']: string }[];
    };
    const shown = elements.flatMap(({ name, text }) => (name === 'article' ? [text.replaceAll(/\s+/g, ' ')] : []));
    assert.equal(shown.length, FINDINGS.length);
    for (const { sentence, code, severity } of json.findings) {
      const plain = sentence.replaceAll('\u0007', '\uFFFD').replaceAll(/\s+/g, ' ');
      const own = shown.filter((text) => text.includes(code) && text.includes(severity));
      assert.ok(
        own.some((text) => text.includes(plain)),
        `${plain}\n${own.join('\n')}`,
      );
    }
    const groups = elements.flatMap(({ name, text }) => (name === 'h3' ? [text.replace(/\s+\d+$/, '')] : []));
    assert.deepEqual(groups, ['m.xlsx', 'templates/m/en.md.hbs', 'The release as a whole']);
  });

  it('counts errors, warnings and notes, and says how many warnings were accepted', () => {
    const counts = elements.filter(({ name, inside }) => name === 'dd' && inside.includes('dl.counts'));
    assert.deepEqual(
      counts.map(({ text }) => text),
      ['3', '2', 'of them accepted: 1', '1'],
    );
    assert.match(page, /Not publishable: errors remain\./);
  });

  it('says of a warning that it must be accepted, and of an accepted one who accepted it, when, and why', () => {
    assert.deepEqual(textsOf('span', 'required'), ['to be accepted before publication']);
    const row = elements.find(
      ({ name, inside, text }) => name === 'tr' && inside.includes('tbody.') && text.includes('Seen.'),
    );
    assert.match(
      row?.text ?? '',
      /m\.xlsx › 2\. Regions › F19\s+stated 23,761, computed 23,751\s+director5 February 2026\s+Seen\./,
    );
  });

  it('lists every check with what was tested, and the inputs by the first digits of their sums', () => {
    const rows = elements.flatMap(({ name, text }) => (name === 'tr' ? [text.replaceAll(/\s+/g, ' ').trim()] : []));
    assert.ok(
      rows.some((row) => row === 'territoriesClosed listhierarchy1error1,1863'),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => row === 'jumpsplausible-changewarning–0'),
      rows.join('\n'),
    );
    assert.ok(
      rows.some((row) => row.replaceAll(' ', '') === 'input/m/2025-12/m.xlsx30,0480123456789ab'),
      rows.join('\n'),
    );
  });

  it('can be read by all: language, headings in order, headers with their scope, and no meaning by colour alone', () => {
    assert.equal(elements.find(({ name }) => name === 'html')?.attributes['lang'], 'en');
    const levels = elements.flatMap(({ name }) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1, levels.join());
    for (const { name, attributes } of elements)
      if (name === 'th') assert.match(attributes['scope'] ?? '', /^(row|col)$/);
    const marks = textsOf('span', 'mark').map((text) => text.replace(/\W+ /, '').trim());
    assert.deepEqual(
      marks.toSorted(),
      ['error', 'error', 'error', 'i note', 'warning', 'warning, accepted'].toSorted(),
    );
  });

  it('needs no script and nothing from outside, and lets no text become markup', () => {
    assert.ok(elements.every(({ name }) => !['script', 'link', 'img', 'iframe'].includes(name)));
    assert.ok(elements.every(({ attributes }) => attributes['src'] === undefined && attributes['href'] === undefined));
    assert.doesNotMatch(page, /https?:|url\(|@import/);
    assert.ok(!page.includes('\u0007'));
  });

  it('is printed without the look of an office that could not be read, and without findings', () => {
    const calm = reportHtml({ ...REPORT, findings: [], checked: [] }, english(), () => undefined);
    assert.match(calm, /Nothing that was found stands in the way of publication\./);
    assert.match(calm, /Nothing was found\./);
    assert.ok(elementsOf(calm).length > 10);
  });
});
