import type { PdfDocument, PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { Element } from '../tag.ts';
import type { Marks } from './marks.ts';
import type { Leaf, Placed } from './structure.ts';
import { isPlaced } from './structure.ts';
import { textString } from './text-string.ts';

/**
 * Writes the structure tree into the file (ISO 32000-1, 14.7): the elements, and the way back to them from each stretch of content and
 * each annotation. All elements go in one piece: a table has hundreds, and pdfkit's own way of writing an object costs as much as its text.
 */
export function writeStructureTree(document: PdfDocument, root: Placed, { parents }: Marks): void {
  document.getMarkInfoDictionary().data['Marked'] = true;
  const tree = document.getStructTreeRoot();
  const references = new Map<Placed, PdfReference>();
  const notes: Placed[] = [];
  number(root);
  const to = (placed: Placed | undefined): PdfReference => (placed && references.get(placed)) ?? tree;

  tree.data['K'] = [to(root)];
  tree.data['RoleMap'] = { Title: 'P' };
  parents.forEach((parent, key) => {
    tree.data.ParentTree.add(key, Array.isArray(parent) ? parent.map(to) : to(parent));
  });
  tree.data['ParentTreeNextKey'] = parents.length;
  if (notes.length > 0) {
    tree.data['IDTree'] = { Names: notes.flatMap((note, index) => [new String(noteId(index)), to(note)]) };
  }
  writeObjects(document, [...references], (placed) => dictionary(placed, to, notes));

  function number(placed: Placed): void {
    references.set(placed, document.ref({}));
    if (placed.element.role === 'Note') notes.push(placed);
    for (const kid of placed.kids) if (isPlaced(kid)) number(kid);
  }
}

/** Of equal length, so that their order as text is their order. */
const noteId = (index: number): string => `note-${String(index + 1).padStart(5, '0')}`;

type Objects = readonly (readonly [Placed, PdfReference])[];

function writeObjects(document: PdfDocument, objects: Objects, write: (placed: Placed) => string): void {
  const texts: string[] = [];
  let length = 0;
  for (const [placed, reference] of objects) {
    const text = `${reference.id} 0 obj\n${write(placed)}\nendobj\n`;
    reference.offset = document._offset + length;
    length += text.length;
    texts.push(text);
  }
  document._write(Buffer.from(texts.join(''), 'latin1'));
  for (const [, reference] of objects) document._refEnd(reference);
}

function dictionary(
  placed: Placed,
  to: (placed: Placed | undefined) => PdfReference,
  notes: readonly Placed[],
): string {
  const { element, parent, kids } = placed;
  const page = kids.find((kid): kid is Leaf => !isPlaced(kid))?.page;
  const kid = (one: Placed | Leaf): string => {
    if (isPlaced(one)) return to(one).toString();
    if ('annotation' in one) return `<</Type/OBJR/Pg ${one.page.toString()}/Obj ${one.annotation.toString()}>>`;
    return one.page === page ? String(one.content) : `<</Type/MCR/Pg ${one.page.toString()}/MCID ${one.content}>>`;
  };
  const id = element.role === 'Note' ? `/ID(${noteId(notes.indexOf(placed))})` : '';
  const onPage = page === undefined ? '' : `/Pg ${page.toString()}`;
  const holds = kids.length === 0 ? '' : `/K[${kids.map(kid).join(' ')}]`;
  return `<</S/${element.role}/P ${to(parent).toString()}${id}${onPage}${words(element)}${attributes(placed)}${holds}>>`;
}

const words = ({ language, alt }: Element): string =>
  (language === undefined ? '' : `/Lang${textString(language)}`) + (alt === undefined ? '' : `/Alt${textString(alt)}`);

function attributes({ element, box }: Placed): string {
  const { scope, columns = 1, rows = 1, numbering } = element;
  const table =
    (scope === undefined ? '' : `/Scope/${scope}`) +
    (columns === 1 ? '' : `/ColSpan ${columns}`) +
    (rows === 1 ? '' : `/RowSpan ${rows}`);
  if (table !== '') return `/A<</O/Table${table}>>`;
  if (numbering !== undefined) return `/A<</O/List/ListNumbering/${numbering}>>`;
  return box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`;
}
