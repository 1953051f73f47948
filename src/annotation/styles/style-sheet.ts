import type { Package } from '../package/package.ts';
import { CONTENT_TYPES, declare } from '../package/content-types.ts';
import type { Standard } from '../package/namespace.ts';
import { relate, relationshipsOf } from '../package/relationships.ts';
import { attribute, setAttribute } from '../xml/attribute.ts';
import { append, edited, insert, placeFor, type Edit } from '../xml/edit.ts';
import { child, children, childrenNamed, prefixOf, rootOf, textOf } from '../xml/element.ts';

/** Order of the children of `styleSheet` ([ECMA-376], 18.8.39). */
const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** What stands in the first places of a list whatever is added: the empty look, and the two fills Excel keeps for itself. */
const FIRST: Readonly<Record<List, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
};

export type List = 'fonts' | 'fills' | 'borders' | 'cellXfs';
/** The lists of a style sheet that grow; nothing is written before `save`. */
export type StyleSheet = {
  /** The element as it stands (with the sheet's prefix), or undefined when there are not as many. */
  readonly at: (list: List, index: number) => string | undefined;
  /** Adds an element, written without prefix, and gives its index. */
  readonly add: (list: List, element: string) => number;
  /** Whether there is a named style (`cellStyleXfs`) of that number. */
  readonly holdsNamed: (index: number) => boolean;
  readonly prefix: string;
  readonly save: () => void;
};

export function openStyleSheet(parts: Package, workbook: string, standard: Standard): StyleSheet {
  const name = stylesPart(parts, workbook, standard);
  const xml = parts.text(name) ?? '';
  const root = rootOf(xml);
  if (root === undefined) throw new TypeError(`${name} has no element`);
  const prefix = prefixOf(root);
  const stated: Record<List, readonly string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  const lists: readonly List[] = ['fonts', 'fills', 'borders', 'cellXfs'];
  for (const list of lists) {
    const element = child(xml, root, list);
    if (element) stated[list] = children(xml, element).map((each) => textOf(xml, each));
  }
  const added: Record<List, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  const at = (list: List, index: number): string | undefined => [...stated[list], ...added[list]][index];
  const add = (list: List, element: string): number => {
    const prefixed = element.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`);
    const known = added[list].indexOf(prefixed);
    if (known >= 0) return stated[list].length + known;
    return stated[list].length + added[list].push(prefixed) - 1;
  };
  for (const list of lists) {
    for (const first of FIRST[list].slice(stated[list].length)) add(list, first);
  }
  const save = (): void => {
    const edits = lists.flatMap((list): readonly Edit[] => {
      if (added[list].length === 0) return [];
      const text = added[list].join('');
      const element = child(xml, root, list);
      const count = stated[list].length + added[list].length;
      const made = `<${prefix}${list} count="${count}">${text}</${prefix}${list}>`;
      if (element === undefined)
        return root.empty ? append(xml, root, made) : [insert(placeFor(xml, root, list, ORDER), made)];
      const counted =
        attribute(xml, element, 'count') === undefined ? [] : [setAttribute(xml, element, 'count', count)];
      return [...counted, ...append(xml, element, text)];
    });
    parts.write(name, edited(xml, edits));
  };
  const named = childrenNamed(xml, child(xml, root, 'cellStyleXfs'), 'xf').length;
  return { at, add, holdsNamed: (index) => index < named, prefix, save };
}

/** The style sheet's part; a workbook may have none. */
function stylesPart(parts: Package, workbook: string, standard: Standard): string {
  const found = relationshipsOf(parts, workbook).find(({ kind }) => kind === 'styles')?.target;
  if (found !== undefined && rootOf(parts.text(found) ?? '')?.empty === false) return found;
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const name =
    found ??
    (parts.find(`${folder}styles.xml`) === undefined
      ? `${folder}styles.xml`
      : parts.freshName(`${folder}styles`, 'xml'));
  parts.write(
    name,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${standard.main}"></styleSheet>`,
  );
  if (found === undefined) relate(parts, workbook, `${standard.relationships}/styles`, name);
  if (parts.bytes(name) === undefined) declare(parts, name, CONTENT_TYPES.styles);
  return name;
}
