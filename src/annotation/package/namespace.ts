import { attributes } from '../xml/attribute.ts';
import { rootOf } from '../xml/element.ts';

/** Names of a workbook's standard, transitional or strict ([ECMA-376], part 1 and 4). */
export type Standard = { readonly main: string; readonly relationships: string };

const TRANSITIONAL: Standard = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Standard = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export function standardOf(workbook: string): Standard {
  const root = rootOf(workbook);
  const declared = root === undefined ? [] : [...attributes(workbook, root).values()];
  return declared.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}

/** `r:id="rId7"` in the words of a part: with its own prefix for relationships, or with one declared on the spot. */
export function idAttribute(xml: string, id: string, { relationships }: Standard): string {
  const root = rootOf(xml);
  const declared = root === undefined ? [] : [...attributes(xml, root)];
  const found = declared.find(([name, value]) => name.startsWith('xmlns:') && value === relationships);
  if (found) return `${found[0].slice('xmlns:'.length)}:id="${id}"`;
  return `xmlns:r="${relationships}" r:id="${id}"`;
}
