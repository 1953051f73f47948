import type { Random } from './random.ts';

type Edit = (xml: string, random: Random) => string;

const ELEMENT = /<(\w+)[^<>]*?(?:\/>|>[^<>]*<\/\1>)/g;
const ATTRIBUTE = / (\w+)="([^"]*)"/g;
const CELL = /<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs;
const VALUE = /<v>[^<]*<\/v>/g;
const ROW = /<row [^>]*?(?:\/>|>.*?<\/row>)/gs;
/** What stands in a cell that should not. */
const WRONG_VALUES = [
  '1,5',
  '',
  '1e400',
  'NaN',
  '-0',
  '0x1F',
  '23 761',
  '…',
  '1E3',
  '99999999999999999999',
  ' 7 ',
  '--5',
];
const WRONG_ATTRIBUTES = ['', '0', '-1', 'A1', '1048577', 'XFE1', 'true', 's', 'str', 'b', 'e', 'd', 'inlineStr', '𝟙'];

/** Edits of a part's text, by a name that a person can look for. */
export const XML_EDITS: readonly (readonly [string, Edit])[] = [
  ['letters of the XML flipped', flip],
  ['element removed', (xml, random) => swap(xml, ELEMENT, random, () => '')],
  ['element there twice', (xml, random) => swap(xml, ELEMENT, random, (element) => element + element)],
  ['attribute removed', (xml, random) => swap(xml, ATTRIBUTE, random, () => '')],
  ['attribute changed', changeAttribute],
  ['cell removed', (xml, random) => swap(xml, CELL, random, () => '')],
  ['cell there twice', (xml, random) => swap(xml, CELL, random, (cell) => cell + cell)],
  ['cells exchanged', (xml, random) => exchange(xml, VALUE, random)],
  ['number changed', (xml, random) => swap(xml, VALUE, random, () => `<v>${random.below(100_000)}</v>`)],
  [
    'digit changed',
    (xml, random) =>
      swap(xml, /\d(?=[\d.]*<\/v>)/g, random, (digit) => String((Number(digit) + 1 + random.below(9)) % 10)),
  ],
  ['no number', (xml, random) => swap(xml, VALUE, random, () => `<v>${random.pick(WRONG_VALUES)}</v>`)],
  ['formula never reckoned', (xml, random) => swap(xml, VALUE, random, () => '<f>A1+1</f>')],
  ['formula of another file', (xml, random) => swap(xml, VALUE, random, (value) => `<f>[1]S!A1</f>${value}`)],
  ['row removed', (xml, random) => swap(xml, ROW, random, () => '')],
  ['row there twice', (xml, random) => swap(xml, ROW, random, (row) => row + row)],
  ['rows exchanged', (xml, random) => exchange(xml, ROW, random)],
  ['row hidden', (xml, random) => swap(xml, /<row /g, random, () => '<row hidden="1" ')],
  ['cells merged', merge],
  ['strings exchanged', (xml, random) => exchange(xml, /<si>.*?<\/si>/gs, random)],
  [
    'text changed',
    (xml, random) =>
      swap(xml, /<t[^>]*>[^<]*<\/t>/g, random, (text) =>
        text.replace(/>./, `>${random.pick(['', 'x', '1', '1)', 'Астана '])}`),
      ),
  ],
  ['dates counted from 1904', (xml) => xml.replace('<workbookPr', '<workbookPr date1904="1"')],
  ['entity declared', (xml) => xml.replace(/(\?>\s*)?<(?=\w)/, '$1<!DOCTYPE x [<!ENTITY a "b">]><')],
];

function flip(xml: string, random: Random): string {
  const letters = xml.split('');
  for (let count = 1 + random.below(4); count > 0; count--) {
    letters[random.below(letters.length)] = String.fromCharCode(
      random.next() < 0.9 ? 32 + random.below(95) : random.below(0x800),
    );
  }
  return letters.join('');
}

function changeAttribute(xml: string, random: Random): string {
  return swap(xml, ATTRIBUTE, random, (attribute) => attribute.replace(/".*"/s, `"${random.pick(WRONG_ATTRIBUTES)}"`));
}

function merge(xml: string, random: Random): string {
  const top = 1 + random.below(40);
  const left = random.below(8);
  const column = (index: number): string => String.fromCharCode(65 + index);
  const range = `${column(left)}${top}:${column(left + random.below(3))}${top + random.below(3)}`;
  const merged = `<mergeCell ref="${range}"/>`;
  return xml.includes('</mergeCells>')
    ? xml.replace('</mergeCells>', `${merged}</mergeCells>`)
    : xml.replace('</sheetData>', `</sheetData><mergeCells>${merged}</mergeCells>`);
}

/** One match, chosen at random, becomes something else; a text without a match stays as it is. */
function swap(xml: string, pattern: RegExp, random: Random, by: (match: string) => string): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length === 0) return xml;
  const { 0: found, index } = random.pick(matches);
  return xml.slice(0, index) + by(found) + xml.slice(index + found.length);
}

function exchange(xml: string, pattern: RegExp, random: Random): string {
  const matches = [...xml.matchAll(pattern)];
  if (matches.length < 2) return xml;
  const [first, second] = [random.pick(matches), random.pick(matches)].toSorted((a, b) => a.index - b.index);
  if (first === undefined || second === undefined || first === second) return xml;
  const between = xml.slice(first.index + first[0].length, second.index);
  return xml.slice(0, first.index) + second[0] + between + first[0] + xml.slice(second.index + second[0].length);
}
