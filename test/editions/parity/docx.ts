import type { Labelled } from '../../../src/document/tree.ts';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { rowText, words, type Cell, type Line, type Picture } from './said.ts';

/** `bare`: the words without the marks of notes. */
type Paragraph = { style: string; text: string; bare: string; mark: string; alt: string };
type OpenCell = { paragraphs: Paragraph[]; columns: number; merge: 'none' | 'restart' | 'continue' };
type Row = { readonly cells: OpenCell[]; head: boolean };
type Table = { style: string; readonly rows: Row[] };

export type DataTable = {
  readonly title: string;
  readonly rows: readonly { readonly head: boolean; readonly cells: readonly Cell[] }[];
};

export type SaidInDocx = {
  readonly lines: readonly Line[];
  readonly contacts: readonly Labelled[];
  /** The maps, in order. */
  readonly maps: readonly Picture[];
  /** The data tables cell by cell, marks apart from figures. */
  readonly tables: readonly DataTable[];
};

/** Styles of paragraphs, and what a line of such a style is. */
const KINDS: Readonly<Record<string, Line['kind']>> = {
  StatTitle: 'title',
  KeyPoint: 'item',
  StatBullet: 'item',
  StatNumber: 'item',
  Term: 'item',
  Meaning: 'item',
  ContactLabel: 'item',
  Contact: 'item',
  KeyLabel: 'key',
  KeyFigure: 'key',
  KeyFigureLong: 'key',
  KeyChange: 'key',
  TOCHeading: 'contents',
  TOC1: 'contents',
  TOC2: 'contents',
  Caption: 'caption',
  TableUnit: 'caption',
  ChartUnit: 'caption',
};

/** The triangle beside a change: drawn in the PDF, a character in Word, where the words say the same. */
const TRIANGLE = /^[▲▼►] /;

const NOTHING: Paragraph = { style: '', text: '', bare: '', mark: '', alt: '' };

/** Footnotes by their number: at the foot of the page in Word, before the next heading, table or chart in the PDF. */
function notesIn(xml: string): readonly (readonly [string, string])[] {
  return [...xml.matchAll(/<w:footnote w:id="(\d+)">(.*?)<\/w:footnote>/gs)].map(([, id = '', content = '']) => [
    id,
    [...content.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<w:noBreakHyphen\/>/g)].map(([, text = '-']) => text).join(''),
  ]);
}

/** Reads the main part of a finished Word file as a reader meets it: results of fields, not their instructions. */
export function saidInDocx(xml: string, footnotes: string): SaidInDocx {
  const notes = new Map(notesIn(footnotes));
  let called: string[] = [];
  const placeNotes = (): void => {
    lines.push(...called.map((id): Line => ({ kind: 'text', text: words(`${id} ${notes.get(id) ?? ''}`) })));
    called = [];
  };
  const lines: Line[] = [];
  const tables: DataTable[] = [];
  const contacts: Labelled[] = [];
  let title = '';
  let table: Table | undefined;
  let paragraph: Paragraph = { ...NOTHING };
  let inText = false;
  let mark = false;
  const cell = (): OpenCell | undefined => table?.rows.at(-1)?.cells.at(-1);
  const say = (text: string): void => {
    paragraph.text += text;
    if (mark) paragraph.mark += text;
    else paragraph.bare += text;
  };
  const enter: Readonly<Record<string, (tag: SaxesTagPlain) => void>> = {
    'w:tbl': () => {
      placeNotes();
      table = { style: '', rows: [] };
    },
    'w:footnoteReference': ({ attributes }) => {
      const id = attributes['w:id'] ?? '';
      called.push(id);
      paragraph.text += id;
    },
    'w:tblStyle': (tag) => table !== undefined && (table.style = value(tag)),
    'w:tr': () => table?.rows.push({ cells: [], head: false }),
    'w:tblHeader': () => {
      const row = table?.rows.at(-1);
      if (row !== undefined) row.head = true;
    },
    'w:tc': () => table?.rows.at(-1)?.cells.push({ paragraphs: [], columns: 1, merge: 'none' }),
    'w:gridSpan': (tag) => {
      const own = cell();
      if (own !== undefined) own.columns = Number(value(tag));
    },
    'w:vMerge': (tag) => {
      const own = cell();
      if (own !== undefined) own.merge = value(tag) === 'restart' ? 'restart' : 'continue';
    },
    'w:p': () => (paragraph = { ...NOTHING }),
    'w:pStyle': (tag) => (paragraph.style = value(tag)),
    'w:r': () => (mark = false),
    'w:rStyle': (tag) => (mark = value(tag) === 'NoteMark'),
    'w:t': () => (inText = true),
    'w:tab': (tag) => tag.attributes['w:pos'] === undefined && (paragraph.text += '\t'),
    'w:noBreakHyphen': () => say('-'),
    'wp:docPr': ({ attributes }) => (paragraph.alt = attributes['descr'] ?? ''),
  };
  const leave: Readonly<Record<string, () => void>> = {
    'w:t': () => (inText = false),
    'w:p': () => {
      const own = cell();
      if (cell() === undefined && /^(?:Heading\d|Caption)$/.test(paragraph.style)) placeNotes();
      if (paragraph.style === 'Caption') title = words(paragraph.bare);
      if (own === undefined) lines.push(lineOf(paragraph));
      else own.paragraphs.push(paragraph);
    },
    'w:tbl': () => {
      const whole = table;
      table = undefined;
      if (whole === undefined) return;
      if (whole.style !== 'StatTable') {
        contacts.push(...contactsIn(whole));
        return void lines.push(...inColumns(whole));
      }
      const rows = whole.rows.map((row, index) => ({ head: row.head, cells: cellsOf(whole.rows, index) }));
      tables.push({ title, rows });
      lines.push(...rows.map(({ head, cells }): Line => ({ kind: head ? 'head' : 'row', text: rowText(cells) })));
    },
  };
  // Words in the picture of a map are no running text.
  let boxes = 0;
  const maps: { readonly alt: string; readonly words: string[] }[] = [];
  const sayOnMap = (text: string): void => {
    const map = maps.at(-1);
    if (map !== undefined) map.words.push((map.words.pop() ?? '') + text);
  };
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === 'wpg:wgp') maps.push({ alt: words(paragraph.alt), words: [] });
    if (tag.name === 'w:txbxContent') boxes += 1;
    if (boxes > 0 && tag.name === 'w:p') maps.at(-1)?.words.push('');
    if (boxes > 0 && tag.name === 'w:noBreakHyphen') sayOnMap('-');
    if (boxes === 0) enter[tag.name]?.(tag);
  });
  parser.on('text', (text) => {
    if (boxes > 0) sayOnMap(text);
    else if (inText) say(text);
  });
  parser.on('closetag', ({ name }) => {
    if (boxes === 0) leave[name]?.();
    if (name === 'w:txbxContent') boxes -= 1;
  });
  parser.write(xml).close();
  placeNotes();
  return {
    lines,
    tables,
    contacts,
    maps: maps.map(({ alt, words: said }) => ({ alt, words: said.map(words).filter((text) => text !== '') })),
  };
}

const value = ({ attributes }: SaxesTagPlain): string => attributes['w:val'] ?? '';

function lineOf({ style, text, alt }: Paragraph): Line {
  if (alt !== '') return { kind: 'figure', text: words(alt) };
  const level = /^Heading(\d)$/.exec(style)?.[1];
  if (level !== undefined) return { kind: 'heading', text: `H${level} ${words(text)}` };
  const kind = KINDS[style] ?? 'text';
  // The page of an entry stands behind a tab.
  const said = kind === 'contents' ? text.replace(/\t\d+$/, '') : kind === 'key' ? text.replace(TRIANGLE, '') : text;
  return { kind, text: words(said) };
}

/** Key figures and contacts: paragraphs in columns, read column by column. */
const inColumns = (table: Table): readonly Line[] => paragraphsIn(table).map(lineOf);

const paragraphsIn = ({ rows }: Table): readonly Paragraph[] =>
  rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));

const contactsIn = (table: Table): readonly Labelled[] => {
  const paragraphs = paragraphsIn(table);
  return paragraphs.flatMap(({ style, text }, index) =>
    style === 'ContactLabel' ? { label: text, text: paragraphs[index + 1]?.text ?? '' } : [],
  );
};

/** The cells of a row that begin in it, with the rows that they go on into. */
function cellsOf(rows: readonly Row[], index: number): readonly Cell[] {
  let column = 0;
  return (rows[index]?.cells ?? []).flatMap(({ paragraphs, columns, merge }): readonly Cell[] => {
    const at = column;
    column += columns;
    if (merge === 'continue') return [];
    const below = rows.slice(index + 1).findIndex((row) => cellAt(row, at)?.merge !== 'continue');
    const rest = merge === 'none' ? 0 : below === -1 ? rows.length - index - 1 : below;
    const mark = words(paragraphs.map((one) => one.mark).join(''));
    const text = words(paragraphs.map((one) => one.bare).join(' '));
    return [{ text, columns, rows: 1 + rest, ...(mark === '' ? {} : { mark }) }];
  });
}

function cellAt({ cells }: Row, column: number): OpenCell | undefined {
  let at = 0;
  return cells.find(({ columns }) => {
    at += columns;
    return at > column;
  });
}
