import { attribute } from '../xml/attribute.ts';
import { append, edited } from '../xml/edit.ts';
import { children, prefixOf, rootOf } from '../xml/element.ts';
import { escapeXml } from '../xml/escape.ts';
import type { Package } from './package.ts';

const PART = '[Content_Types].xml';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const CONTENT_TYPES = {
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  comments: `${SPREADSHEET}.comments+xml`,
  relationships: 'application/vnd.openxmlformats-package.relationships+xml',
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
} as const;

/** Extensions that mean one type only. */
const BY_EXTENSION = new Set(['rels', 'vml']);

/** Says of what type a new part is, unless its extension says so already. */
export function declare(parts: Package, name: string, type: string): void {
  const xml = parts.text(PART);
  const root = xml === undefined ? undefined : rootOf(xml);
  if (xml === undefined || root === undefined) throw new TypeError(`The package has no ${PART}`);
  const extension = name.split('.').at(-1) ?? '';
  const stated = children(xml, root);
  if (stated.some((element) => attribute(xml, element, 'PartName')?.toLowerCase() === `/${name.toLowerCase()}`)) return;
  const usual = stated.find(
    (element) =>
      element.local === 'Default' && attribute(xml, element, 'Extension')?.toLowerCase() === extension.toLowerCase(),
  );
  if (usual && attribute(xml, usual, 'ContentType') === type) return;
  const element =
    usual === undefined && BY_EXTENSION.has(extension)
      ? `Default Extension="${extension}" ContentType="${type}"`
      : `Override PartName="/${escapeXml(name)}" ContentType="${type}"`;
  parts.write(PART, edited(xml, append(xml, root, `<${prefixOf(root)}${element}/>`)));
}
