import assert from 'node:assert/strict';
import { readChecks } from '../../src/checks/definition.ts';
import { judgeCalendar } from '../../src/definition/office.ts';
import { parseYaml, type Located } from '../../src/definition/yaml.ts';
import { CAUSES as MAIL_CAUSES } from '../../src/delivery/cause.ts';
import { judgeTemplate } from '../../src/document/judge-template.ts';
import { readTerritories } from '../../src/document/map/territories.ts';
import { parseNotes } from '../../src/document/notes.ts';
import { judgePoints } from '../../src/document/points.ts';
import { parseTemplate } from '../../src/document/template.ts';
import { because, CAUSES } from '../../src/finding/cause.ts';
import { unreadable, type Finding } from '../../src/finding/finding.ts';
import { readIndicators } from '../../src/indicators/definition.ts';
import { describe as described } from '../../src/report/describe.ts';
import { SILENCES } from '../../src/workbook/exceljs/testimony.ts';
import { damaged, DAMAGE_CAUSES, EXCESSES, tooLarge } from '../../src/workbook/refusal.ts';
import { list } from '../checks/figures.ts';
import { pack, sound } from '../language/packs.ts';

const TONGUES = ['en', 'kk', 'ru'] as const;
/** Of the package of a finished file: a PDF that asks for a password. */
const OF_FINISHED = ['protected'];

const holes = (phrase = ''): readonly string[] =>
  [...phrase.matchAll(/\{([\w.-]+)\}/g)].map(([, hole = '']) => hole).toSorted();

describe('why something cannot be read', () => {
  const codes = new Set<string>([
    ...CAUSES,
    ...MAIL_CAUSES,
    ...DAMAGE_CAUSES,
    ...SILENCES,
    ...EXCESSES.map((excess) => `excess-${excess}`),
    ...OF_FINISHED,
  ]);
  for (const tongue of TONGUES)
    it(`has a phrase for every cause in ${tongue}, none too many, each with the same facts in it`, () => {
      const { causes = {} } = pack(tongue);
      const { causes: english = {} } = pack('en');
      assert.deepEqual(Object.keys(causes).toSorted(), [...codes].toSorted());
      for (const [code, phrase] of Object.entries(causes))
        assert.deepEqual(new Set(holes(phrase)), new Set(holes(english[code])), code);
    });

  it('says in the language of the office what the system does not say itself', () => {
    const finding = unreadable('file-unreadable', undefined, { cause: 'EACCES' });
    assert.match(described(finding, pack('ru'), () => undefined).says, /\(EACCES\)/);
  });
});

const yaml = (text: string): readonly Finding[] => parseYaml(text, 'a.yaml').findings;
const located = (text: string): Located => sound(parseYaml(text, 'a.yaml'));
const checks = (text: string): readonly Finding[] => readChecks(located(`checks:\n  ${text}\n`)).findings;
const indicators = (text: string): readonly Finding[] => readIndicators(located(`indicators:\n  ${text}\n`)).findings;
const notes = (text: string): readonly Finding[] => parseNotes(text, 'notes.md').findings;
const map = (text: string): readonly Finding[] => {
  const codes = list('territory');
  return codes === undefined ? [] : readTerritories('m.geojson', text, codes).findings;
};
const empty: ReadonlySet<string> = new Set();
const known = { figures: new Set(['a']), indicators: new Set(['a']), exhibits: empty, printed: empty, editions: empty };
const template = (body: string, tongue: string): readonly Finding[] => {
  const { value, findings } = parseTemplate(body, 'ru.md.hbs');
  return value === undefined ? findings : [...judgeTemplate(value, known, pack(tongue)), ...judgePoints(value)];
};
const section = (body: string): string => `{{#section "s"}}\n${body}\n{{/section}}\n`;

/** Faults of every kind, as somebody makes them. */
const planted = (tongue: string): readonly Finding[] => [
  ...['a: 1\na: 2', 'a: "x', 'a:\n\t- 1', 'a: b: c', 'a: [1', 'a: %', '- a\nb: 1'].flatMap(yaml),
  ...['x: {}', 'x: { sum: 1 }', 'x: { balance: {}, severity: no }', 'x: { plausible-change: {}, tolerance: 1 }'].flatMap(checks), // prettier-ignore
  ...['x: { nothing: a }', 'x: { shares: a }', 'x: { sum: [a, b], over: [t] }', 'x: { sum: [a] }', 'x: { rate: 1, per: 3 }', 'x: { difference: [a, b, c] }', 'x: 3', 'x: { sum: a }'].flatMap(indicators), // prettier-ignore
  ...judgeCalendar(located('zone: Nowhere\nreleases: {}\n')).findings,
  ...judgeCalendar(located('releases: 3\n')).findings,
  ...['a\n\n# b\n', '# a\n\n# a\n', '# a\n{{#if}}\n'].flatMap(notes),
  ...['no', '{}', '{ "features": [{}] }'].flatMap(map),
  ...[
    section('{{#if}}x'),
    section('{{#if a}}x{{/each}}'),
    `${section('a')}${section('b')}`,
    'text',
    section('\uE000'),
    section('{{#point}}a{{/point}}'),
    section('{{#point "a"}}a{{/point}}'),
    section('{{#if (figure "a")}}x{{/if}}'),
    section('{{negative "a"}}'),
    section('{{#if "a"}}x{{/if}}'),
    section('{{noun "a" "b" "c" "d" "e" "f"}}'),
    section('{{period "nowhere"}} {{figure "a" "nowhere"}} {{places "a" "nowhere"}} {{changed "a" "nowhere"}}'),
    section('{{stated "1"}} {{literal}}'),
    section('One[^a].\nTwo[^a].\n\n[^b]: Of b.'),
    section('# Heading[^a]'),
  ].flatMap((body) => template(body, tongue)),
  ...MAIL_CAUSES.map((cause) => unreadable('mail-not-delivered', undefined, { server: 'smtp.example.org', cause })),
  ...DAMAGE_CAUSES.map((cause) => unreadable('workbook-damaged', undefined, damaged(cause).facts)),
  ...SILENCES.map((cause) => unreadable('second-witness-silent', undefined, { cause })),
  ...EXCESSES.map((excess) => unreadable('workbook-too-large', undefined, tooLarge(excess, 1, 2).facts)),
  ...(['final-edition', 'latest-draft'] as const).map((cause) =>
    unreadable('nothing-to-send', undefined, { ...because(cause), command: 'publish' }),
  ),
];

/** What is no prose: names and marks of the input, quoted or not, and what the user types. */
const TYPED = [
  /\{\{.*?\}\}|«[^»]*»|"[^"]*"|`[^`]*`|\[\^\w+\]/gs,
  /[\w.-]+(?:, [\w.-]+)+/g,
  /\([\w.,| -]+\)/g,
  /\b(?:YAML|Handlebars|Markdown|GeoJSON|JSON|XML|Excel|true|false)\b/g,
];

describe('what is said of a fault in Kazakh and in Russian', () => {
  for (const tongue of ['kk', 'ru'] as const)
    it(`holds no English words (${tongue})`, () => {
      const findings = planted(tongue);
      const language = pack(tongue);
      assert.ok(findings.length > 60 && new Set(findings.map(({ facts }) => facts['cause'])).size > 50);
      const sentences = findings.map((finding) => described(finding, language, () => undefined));
      const prose = sentences.map(({ says, advice }) =>
        TYPED.reduce((text, typed) => text.replaceAll(typed, '…'), `${says} ${advice}`),
      );
      assert.deepEqual(
        prose.filter((text) => /[a-z]{2,} [a-z]{2,}|\b(?:must|is|the|no|not|has)\b/i.test(text)),
        [],
      );
    });
});
