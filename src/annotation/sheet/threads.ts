import { createHash } from 'node:crypto';
import type { Package } from '../package/package.ts';
import { relationshipsOf } from '../package/relationships.ts';
import { attribute } from '../xml/attribute.ts';
import { append, edited } from '../xml/edit.ts';
import { childrenNamed, prefixOf, rootOf } from '../xml/element.ts';
import { escapeString } from '../xml/escape.ts';
import { AUTHOR, type Remarks } from './comments.ts';

const PERSON = guid('person');

/**
 * In a cell with a threaded comment ([MS-XLSX], 2.6.205) Excel shows the thread and not the note beside it: there the
 * remark is a reply. It takes the time of the reply before it, since nothing here may depend on the clock.
 */
export function replyToThreads(parts: Package, workbook: string, sheet: string, remarks: Remarks): void {
  const name = relationshipsOf(parts, sheet).find(({ kind }) => kind === 'threadedComment')?.target;
  const persons = relationshipsOf(parts, workbook).find(({ kind }) => kind === 'person')?.target;
  const xml = parts.text(name ?? '');
  const root = rootOf(xml ?? '');
  if (name === undefined || persons === undefined || xml === undefined || root === undefined) return;
  const comments = childrenNamed(xml, root, 'threadedComment');
  const replies = [...remarks].flatMap(([cell, remark]) => {
    const thread = comments.filter((each) => attribute(xml, each, 'ref') === cell);
    const [first, last] = [thread[0], thread.at(-1)];
    const parent = first && attribute(xml, first, 'id');
    if (last === undefined || parent === undefined) return [];
    const time = attribute(xml, last, 'dT');
    const prefix = prefixOf(root);
    return [
      `<${prefix}threadedComment ref="${cell}"${time === undefined ? '' : ` dT="${time}"`} personId="${PERSON}" ` +
        `id="${guid(`${sheet} ${cell}`)}" parentId="${parent}"><${prefix}text>${escapeString(remark)}</${prefix}text></${prefix}threadedComment>`,
    ];
  });
  if (replies.length === 0 || !introduced(parts, persons)) return;
  parts.write(name, edited(xml, append(xml, root, replies.join(''))));
}

/** Whether the list of persons could take us in. */
function introduced(parts: Package, persons: string): boolean {
  const xml = parts.text(persons) ?? '';
  const root = rootOf(xml);
  if (root === undefined) return false;
  if (xml.includes(PERSON)) return true;
  const person = `<${prefixOf(root)}person displayName="${AUTHOR}" id="${PERSON}" userId="${AUTHOR}" providerId="None"/>`;
  parts.write(persons, edited(xml, append(xml, root, person)));
  return true;
}

function guid(of: string): string {
  const hash = createHash('sha256').update(`statpress ${of}`).digest('hex').toUpperCase();
  return `{${[hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)].join('-')}}`;
}
