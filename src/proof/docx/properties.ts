import type { Parts } from '../../workbook/package/parts.ts';
import type { Relationship } from '../../workbook/package/relationships.ts';
import { scan } from '../../workbook/package/xml.ts';
import { named } from './story.ts';

const PROPERTIES: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
  'http://purl.oclc.org/ooxml/officeDocument/customProperties',
]);

/** What an Office file says of itself in its custom properties. */
export function readProperties(parts: Parts, relations: readonly Relationship[]): Readonly<Record<string, string>> {
  const part = parts.find(relations.find(({ type }) => type === 'custom-properties')?.target ?? 'docProps/custom.xml');
  if (part === undefined) return {};
  const properties: Record<string, string> = {};
  let name: string | undefined;
  scan(
    part,
    {
      open(local, tag) {
        if (local === 'property') name = named(tag, 'name');
      },
      text(text) {
        if (name !== undefined) properties[name] = `${properties[name] ?? ''}${text}`;
      },
      close(local) {
        if (local === 'property') name = undefined;
      },
    },
    PROPERTIES,
  );
  return properties;
}
