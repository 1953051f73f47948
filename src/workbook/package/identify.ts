import type { Archive } from '../../archive/archive.ts';
import { damaged, refuse, type Refusal } from '../refusal.ts';
import { partsOf, type Part, type Parts } from './parts.ts';
import { readRelationships } from './relationships.ts';

export type Identified = { readonly kind: 'workbook'; readonly part: Part; readonly parts: Parts };

/** Other Office documents by the root element of their main part. */
const OTHER_ROOTS: ReadonlyMap<string, string> = new Map([
  ['document', 'Word (.docx)'],
  ['presentation', 'PowerPoint (.pptx)'],
  ['VisioDocument', 'Visio (.vsdx)'],
]);

/** The workbook part of a package, found by its relationship, or what the archive is instead. */
export function identify(archive: Archive): Identified | Refusal {
  const openDocument = ofOpenDocument(archive);
  if (openDocument) return openDocument;
  const parts = partsOf(archive);
  const relationships = readRelationships(parts, '');
  if ('kind' in relationships) return relationships;
  const main = relationships.find(({ type }) => type === 'officeDocument');
  if (main === undefined) return refuse('workbook-is-not-a-workbook', { found: 'ZIP' });
  const part = parts.find(main.target);
  if (part === undefined) return damaged('missing-part', main.target);
  if (part.name.toLowerCase().endsWith('.bin')) return refuse('workbook-is-xlsb', { found: 'Excel (.xlsb)' });
  const other = OTHER_ROOTS.get(rootOf(part.bytes) ?? '');
  if (other !== undefined) return refuse('workbook-is-not-a-workbook', { found: other });
  return { kind: 'workbook', part, parts };
}

/**
 * The first entry of an OpenDocument file says in plain text what the file is; the manifest says it again, and is all
 * that is left after some repacking ([OpenDocument 1.3], part 2, 3.2 and 3.3).
 */
function ofOpenDocument(archive: Archive): Refusal | undefined {
  const bytes = archive.read('mimetype') ?? archive.read('META-INF/manifest.xml');
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  const type = /application\/vnd\.oasis\.opendocument\.([a-z]+)/.exec(text)?.[1];
  if (type === undefined) return undefined;
  if (type === 'spreadsheet') return refuse('workbook-is-ods', { found: 'OpenDocument (.ods)' });
  return refuse('workbook-is-not-a-workbook', { found: 'OpenDocument' });
}

function rootOf(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000)).replace(/<[?!][^>]*>/g, '');
  return /<(?:[\w.-]+:)?(\w+)/.exec(head)?.[1];
}
