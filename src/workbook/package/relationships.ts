import type { Refusal } from '../refusal.ts';
import { resolve, type Parts } from './parts.ts';
import { attribute, scan, type Tag } from './xml.ts';

/** `type` is the last word of the relationship's type, which transitional and strict workbooks share: «worksheet». */
export type Relationship = { readonly id: string; readonly type: string; readonly target: string };

const RELATIONSHIPS = new Set(['http://schemas.openxmlformats.org/package/2006/relationships']);

/** Relationships of a part, or of the package itself for the name ''. None when the part has none. */
export function readRelationships(parts: Parts, source: string): readonly Relationship[] | Refusal {
  const cut = source.lastIndexOf('/') + 1;
  const part = parts.find(`${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`);
  if (part === undefined) return [];
  const relationships: Relationship[] = [];
  const open = (local: string, tag: Tag): void => {
    if (local !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return;
    relationships.push({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(source, attribute(tag, 'Target') ?? ''),
    });
  };
  const refusal = scan(part, { open }, RELATIONSHIPS);
  return refusal ?? relationships;
}
