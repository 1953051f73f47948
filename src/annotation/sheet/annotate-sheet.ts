import type { Severity } from '../../finding/finding.ts';
import { parseAddress } from '../../place/place.ts';
import { CONTENT_TYPES, declare } from '../package/content-types.ts';
import { idAttribute, type Standard } from '../package/namespace.ts';
import type { Package } from '../package/package.ts';
import { isShared, relate, relationshipsOf, relationshipsPart, retarget } from '../package/relationships.ts';
import { painted } from '../styles/paint.ts';
import type { StyleSheet } from '../styles/style-sheet.ts';
import { prefixedAttribute } from '../xml/attribute.ts';
import { append, edited, insert, placeFor } from '../xml/edit.ts';
import { child, prefixOf, rootOf } from '../xml/element.ts';
import { restyleCells, type Restyle } from './cells.ts';
import { emptyComments, withRemarks, type Remarks } from './comments.ts';
import { replyToThreads } from './threads.ts';
import { EMPTY_DRAWING, withShapes } from './note-shapes.ts';

/** What is to be said at a cell. */
export type Mark = { readonly cell: string; readonly severity: Severity; readonly text: string };

/** What can follow `drawing` in a worksheet ([ECMA-376], 18.3.1.99), and `legacyDrawing` in its place. */
const TAIL =
  'legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' ');

export type Pen = {
  readonly parts: Package;
  readonly styles: StyleSheet;
  readonly standard: Standard;
  readonly workbook: string;
};

/** Colours the cells of a worksheet part and hangs the sentences on them. */
export function annotateSheet(name: string, marks: readonly Mark[], pen: Pen): void {
  const { parts, styles } = pen;
  const rows = new Map<number, Map<number, Restyle>>();
  for (const { cell, severity } of marks) {
    const place = parseAddress(cell);
    if (place === undefined) continue;
    const row = rows.get(place.row) ?? new Map<number, Restyle>();
    rows.set(
      place.row,
      row.set(place.column, (format) => painted(styles, format, severity)),
    );
  }
  parts.write(name, restyleCells(parts.text(name) ?? '', rows));
  const remarks = new Map(marks.map(({ cell, text }) => [cell, text]));
  writeComments(name, remarks, pen);
  writeShapes(name, remarks, pen);
  replyToThreads(parts, pen.workbook, name, remarks);
}

function writeComments(sheet: string, remarks: Remarks, { parts, standard }: Pen): void {
  const type = `${standard.relationships}/comments`;
  const relationship = relationshipsOf(parts, sheet).find(({ kind }) => kind === 'comments');
  const stated = relationship && parts.text(relationship.target);
  const name = ownPart(parts, sheet, relationship, `${folderOf(sheet)}comments`, 'xml');
  declare(parts, name, CONTENT_TYPES.comments);
  parts.write(name, withRemarks(stated ?? emptyComments(standard.main), remarks));
  if (relationship === undefined) relate(parts, sheet, type, name);
}

function writeShapes(sheet: string, remarks: Remarks, { parts, standard }: Pen): void {
  const xml = parts.text(sheet) ?? '';
  const root = rootOf(xml);
  if (root === undefined) return;
  const legacy = child(xml, root, 'legacyDrawing');
  const id = legacy && prefixedAttribute(xml, legacy, 'id');
  const relationship = relationshipsOf(parts, sheet).find((each) => each.id === id);
  const stated = relationship && parts.text(relationship.target);
  const name = ownPart(parts, sheet, relationship, `${folderOf(sheet)}drawings/vmlDrawing`, 'vml');
  declare(parts, name, CONTENT_TYPES.vml);
  parts.write(name, withShapes(stated ?? EMPTY_DRAWING, remarks));
  if (relationship) return;
  const made = relate(parts, sheet, `${standard.relationships}/vmlDrawing`, name);
  const element = `<${prefixOf(root)}legacyDrawing ${idAttribute(xml, made, standard)}/>`;
  const place = root.empty ? append(xml, root, element) : [insert(placeFor(xml, root, 'legacyDrawing', TAIL), element)];
  const dropped = legacy ? [{ start: legacy.start, end: legacy.end, text: '' }] : [];
  parts.write(sheet, edited(xml, [...dropped, ...place]));
}

/** The part to write in: the sheet's own, or a copy when other sheets (or its header) use it too, or a new one. */
function ownPart(
  parts: Package,
  sheet: string,
  relationship: { readonly id: string; readonly target: string } | undefined,
  stem: string,
  extension: string,
): string {
  if (relationship === undefined) return parts.freshName(stem, extension);
  const { id, target } = relationship;
  if (!isShared(parts, target)) return target;
  const folder = target.slice(0, target.lastIndexOf('/') + 1); // The copy's own relationships are relative to it.
  const name = parts.freshName(folder + stem.slice(stem.lastIndexOf('/') + 1), extension);
  const inner = parts.text(relationshipsPart(target));
  if (inner !== undefined) {
    declare(parts, relationshipsPart(name), CONTENT_TYPES.relationships);
    parts.write(relationshipsPart(name), inner);
  }
  retarget(parts, sheet, id, name);
  return name;
}

/** The folder of the workbook: sheets stand one below. */
function folderOf(sheet: string): string {
  const path = sheet.split('/').slice(0, -1);
  return path.length > 1 ? `${path.slice(0, -1).join('/')}/` : path.map((step) => `${step}/`).join('');
}
