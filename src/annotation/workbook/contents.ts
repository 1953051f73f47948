import { attribute, prefixedAttribute } from '../xml/attribute.ts';
import { child, childrenNamed, rootOf } from '../xml/element.ts';
import { unescapeString } from '../xml/escape.ts';
import type { Package } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';

export type SheetEntry = {
  readonly name: string;
  readonly hidden: boolean;
  /** The part of a worksheet; undefined for a chart, a dialog, a module. */
  readonly part?: string;
};

export type Contents = { readonly part: string; readonly sheets: readonly SheetEntry[] };

/** The workbook part and its sheets in the order of their tabs; undefined when the package has none. */
export function contentsOf(parts: Package): Contents | undefined {
  const part = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const xml = part === undefined ? undefined : parts.text(part);
  const root = xml === undefined ? undefined : rootOf(xml);
  const list = root && child(xml ?? '', root, 'sheets');
  if (part === undefined || xml === undefined || list === undefined) return undefined;
  const relationships = relationshipsOf(parts, part);
  const sheets = childrenNamed(xml, list, 'sheet').map((element): SheetEntry => {
    const id = prefixedAttribute(xml, element, 'id');
    const target = relationships.find((each) => each.id === id && each.kind === 'worksheet')?.target;
    return {
      name: unescapeString(attribute(xml, element, 'name') ?? ''),
      hidden: (attribute(xml, element, 'state') ?? 'visible') !== 'visible',
      ...(target === undefined || parts.text(target) === undefined ? {} : { part: target }),
    };
  });
  return { part, sheets };
}
