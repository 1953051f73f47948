import type { Part } from '../../workbook/package/parts.ts';
import { scan, type Tag } from '../../workbook/package/xml.ts';
import type { FoundPassage, FoundPiece, Unread } from '../finished.ts';
import { newFields } from './fields.ts';

/** One part of a Word file: its paragraphs and rows, the charts it shows, the texts beside them. */
export type Story = {
  readonly passages: readonly FoundPassage[];
  /** Relationships of the charts, in the order in which they stand. */
  readonly charts: readonly string[];
  readonly alternatives: readonly string[];
};

/** WordprocessingML and what it wraps drawings in, transitional and strict. */
const NAMESPACES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  'http://schemas.openxmlformats.org/drawingml/2006/chart',
  'http://purl.oclc.org/ooxml/drawingml/chart',
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
]);

/** Deleted or moved away under tracked changes; the second wording of what an older Word cannot show. */
const PASSED_BY: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/** A row whose cells are gathered: tables within tables are rows within cells. */
type Row = { readonly pieces: FoundPiece[]; cells: number; paragraphs: number };

/** Paragraphs as they stand, rows of tables as one passage each; inserted text counts, deleted text does not. */
export function readStory(part: Part): Story | Unread {
  const passages: FoundPassage[] = [];
  const charts: string[] = [];
  const alternatives: string[] = [];
  const fields = newFields();
  const open: FoundPiece[][] = [];
  const rows: Row[] = [];
  let passed = 0;
  let mark = false;
  let text: string | undefined;
  let style = '';
  let footnote: string | undefined;
  // Footnotes stand where the release has them: before the next heading, table or chart.
  let called: string[] = [];
  const placeFootnotes = (): void => {
    passages.push(...called.map((id) => ({ pieces: [], footnote: id })));
    called = [];
  };
  const add = (said: string): void => {
    if (said !== '') open.at(-1)?.push(fields.counting() || mark ? { text: said, furniture: true } : { text: said });
  };
  const paragraphEnds = (): void => {
    const pieces = open.pop() ?? [];
    const row = rows.at(-1);
    if (row === undefined && /^(?:Heading\d|Caption)$/.test(style)) placeFootnotes();
    if (row === undefined) passages.push({ pieces, ...(footnote === undefined ? {} : { footnote }) });
    else row.pieces.push(...(row.paragraphs++ > 0 ? [{ text: '\n' }] : []), ...pieces);
  };
  const enter: Readonly<Record<string, (tag: Tag) => void>> = {
    p: () => {
      open.push([]);
      style = '';
    },
    pStyle: (tag) => void (style = value(tag)),
    tbl: () => void (rows.length > 0 || placeFootnotes()),
    footnote: (tag) => void (footnote = named(tag, 'id')),
    footnoteReference: (tag) => void called.push(named(tag, 'id')),
    tr: () => void rows.push({ pieces: [], cells: 0, paragraphs: 0 }),
    tc: () => {
      const row = rows.at(-1);
      if (row !== undefined && row.cells++ > 0) row.pieces.push({ text: '\t' });
      if (row !== undefined) row.paragraphs = 0;
    },
    r: () => void (mark = false),
    rStyle: (tag) => void (mark ||= value(tag) === 'NoteMark'),
    vertAlign: (tag) => void (mark ||= value(tag) === 'superscript'),
    t: () => void (text = ''),
    instrText: () => void (text = ''),
    fldSimple: (tag) => fields.simple(named(tag, 'instr')),
    fldChar: (tag) => fields.character(named(tag, 'fldCharType')),
    chart: (tag) => void charts.push(named(tag, 'id')),
    docPr: (tag) => void (named(tag, 'descr') === '' || alternatives.push(named(tag, 'descr'))),
  };
  const leave: Readonly<Record<string, () => void>> = {
    p: paragraphEnds,
    tr: () => {
      const row = rows.pop();
      const outer = rows.at(-1);
      if (row !== undefined && outer === undefined) passages.push({ pieces: row.pieces });
      else if (row !== undefined) outer?.pieces.push({ text: '\n' }, ...row.pieces);
    },
    t: () => {
      add(text ?? '');
      text = undefined;
    },
    instrText: () => {
      fields.instruction(text ?? '');
      text = undefined;
    },
    fldSimple: () => fields.simpleEnds(),
  };
  const refusal = scan(
    part,
    {
      open(local, tag) {
        if (PASSED_BY.has(local)) passed++;
        if (passed > 0) return;
        if (open.length > 0 && BREAKS[local] !== undefined && !isTabStop(tag)) add(BREAKS[local]);
        enter[local]?.(tag);
      },
      close(local) {
        if (passed === 0) leave[local]?.();
        if (PASSED_BY.has(local)) passed--;
      },
      text(said) {
        if (text !== undefined) text += said;
      },
    },
    NAMESPACES,
  );
  placeFootnotes();
  return refusal === undefined ? { passages, charts, alternatives } : { unread: String(refusal.facts['cause']) };
}

/** The `tab` of a paragraph's properties is a place, that of a run a sign. */
function isTabStop(tag: Tag): boolean {
  return named(tag, 'pos') !== '' || named(tag, 'val') !== '';
}

function value(tag: Tag): string {
  return named(tag, 'val');
}

/** An attribute whatever its prefix. */
export function named({ attributes }: Tag, name: string): string {
  for (const key in attributes) if (key === name || key.endsWith(`:${name}`)) return attributes[key] ?? '';
  return '';
}
