import { idAttribute, type Standard } from '../package/namespace.ts';
import { attribute, setAttribute } from '../xml/attribute.ts';
import { edited, insert, placeFor, prepend, type Edit } from '../xml/edit.ts';
import { child, childrenNamed, prefixOf, rootOf, type Element } from '../xml/element.ts';
import { escapeString } from '../xml/escape.ts';

/** Order of the children of `workbook` up to the list of its sheets ([ECMA-376], 18.2.27). */
const HEAD = ['fileVersion', 'fileSharing', 'workbookPr', 'workbookProtection', 'bookViews', 'sheets'];

export type NewSheet = { readonly name: string; readonly relationship: string };

/**
 * Puts a sheet before all others. Whatever counts sheets from the first (the scope of a defined name, the tab that is
 * open) counts one more; sheets are otherwise named by their ids, which stay.
 */
export function withFirstSheet(xml: string, sheet: NewSheet, openHidden: boolean, standard: Standard): string {
  const root = rootOf(xml);
  const list = root && child(xml, root, 'sheets');
  if (root === undefined || list === undefined) throw new TypeError('The workbook part lists no sheets');
  const prefix = prefixOf(root);
  const ids = childrenNamed(xml, list, 'sheet').map((each) => Number(attribute(xml, each, 'sheetId') ?? 0));
  const element =
    `<${prefix}sheet name="${escapeString(sheet.name)}" sheetId="${Math.max(0, ...ids) + 1}" ` +
    `${idAttribute(xml, sheet.relationship, standard)}/>`;
  return edited(xml, [...prepend(xml, list, element), ...movedViews(xml, root, openHidden), ...movedNames(xml, root)]);
}

/** The tab that was open stays open: two sheets selected at once would be edited together. */
function movedViews(xml: string, root: Element, openHidden: boolean): readonly Edit[] {
  const prefix = prefixOf(root);
  const views = childrenNamed(xml, child(xml, root, 'bookViews'), 'workbookView');
  if (views.length === 0) {
    if (openHidden || child(xml, root, 'bookViews')) return [];
    const made = `<${prefix}bookViews><${prefix}workbookView activeTab="1"/></${prefix}bookViews>`;
    return [insert(placeFor(xml, root, 'bookViews', HEAD), made)];
  }
  return views.flatMap((view) => {
    const open = Number(attribute(xml, view, 'activeTab') ?? 0);
    const first = Number(attribute(xml, view, 'firstSheet') ?? 0);
    // A bar of tabs that began with the first sheet begins with the new one.
    const scrolled = first > 0 ? [setAttribute(xml, view, 'firstSheet', first + 1)] : [];
    return [setAttribute(xml, view, 'activeTab', open + 1), ...scrolled];
  });
}

function movedNames(xml: string, root: Element): readonly Edit[] {
  return childrenNamed(xml, child(xml, root, 'definedNames'), 'definedName').flatMap((name) => {
    const scope = attribute(xml, name, 'localSheetId');
    return scope === undefined ? [] : [setAttribute(xml, name, 'localSheetId', Number(scope) + 1)];
  });
}

/** A name no sheet has (Excel does not tell case), without what a name cannot hold, within 31 characters. */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted.replace(/[[\]:*?/\\']/g, ' ').trim() || 'statpress';
  for (let number = 1; ; number++) {
    const mark = number === 1 ? '' : ` ${number}`;
    const name = clean.slice(0, 31 - mark.length) + mark;
    if (!known.has(name.toLowerCase())) return name;
  }
}
