import { attribute, setAttribute } from '../xml/attribute.ts';
import { append, edited } from '../xml/edit.ts';
import { childrenNamed, prefixOf, rootOf, type Element } from '../xml/element.ts';
import { escapeXml } from '../xml/escape.ts';
import { CONTENT_TYPES, declare } from './content-types.ts';
import type { Package } from './package.ts';

const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`;

/** `kind` is the last word of the type, which transitional and strict workbooks share; `target` the name of a part. */
export type Relationship = {
  readonly id: string;
  readonly type: string;
  readonly kind: string;
  readonly target: string;
};

/** Relationships inside the package of a part, or of the package itself for the name ''. */
export function relationshipsOf(parts: Package, source: string): readonly Relationship[] {
  const xml = parts.text(relationshipsPart(source));
  const elements = xml === undefined ? [] : written(xml);
  return elements.flatMap((element): Relationship | readonly never[] => {
    const read = (name: string): string => attribute(xml ?? '', element, name) ?? '';
    if (read('TargetMode') === 'External') return [];
    const target = resolve(source, read('Target'));
    const type = read('Type');
    return { id: read('Id'), type, kind: type.split('/').at(-1) ?? '', target: parts.find(target) ?? target };
  });
}

/** Adds a relationship and gives its id. */
export function relate(parts: Package, source: string, type: string, target: string): string {
  const stated = parts.text(relationshipsPart(source));
  if (stated === undefined) declare(parts, relationshipsPart(source), CONTENT_TYPES.relationships);
  const xml = stated ?? EMPTY;
  const root = rootOf(xml);
  if (root === undefined) throw new TypeError(`${relationshipsPart(source)} has no element`);
  const ids = new Set(written(xml).map((element) => attribute(xml, element, 'Id')?.toLowerCase()));
  let number = ids.size + 1;
  while (ids.has(`rid${number}`)) number++;
  const to = escapeXml(relativeTo(source, target));
  const element = `<${prefixOf(root)}Relationship Id="rId${number}" Type="${type}" Target="${to}"/>`;
  parts.write(relationshipsPart(source), edited(xml, append(xml, root, element)));
  return `rId${number}`;
}

/** Has an existing relationship mean another part. */
export function retarget(parts: Package, source: string, id: string, target: string): void {
  const xml = parts.text(relationshipsPart(source)) ?? EMPTY;
  const element = written(xml).find((each) => attribute(xml, each, 'Id') === id);
  if (element === undefined) return;
  parts.write(
    relationshipsPart(source),
    edited(xml, [setAttribute(xml, element, 'Target', relativeTo(source, target))]),
  );
}

/** Whether more than one relationship of the package means the part. */
export function isShared(parts: Package, target: string): boolean {
  const sources = parts.names().flatMap((name) => {
    const match = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name);
    return match === null ? [] : [`${match[1] ?? ''}${match[2] ?? ''}`];
  });
  const uses = sources.flatMap((source) => relationshipsOf(parts, source).filter((each) => each.target === target));
  return uses.length > 1;
}

/** The part that holds the relationships of another. */
export function relationshipsPart(source: string): string {
  const cut = source.lastIndexOf('/') + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

function written(xml: string): readonly Element[] {
  return childrenNamed(xml, rootOf(xml), 'Relationship');
}

function resolve(source: string, target: string): string {
  const steps = target.replaceAll('\\', '/').split('/');
  const path = steps[0] === '' ? [] : source.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Relative, since not every reader understands a target that begins with a slash. */
function relativeTo(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let common = 0;
  while (common < from.length && common < to.length - 1 && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}
