import { attribute } from '../xml/attribute.ts';
import { append, edited, insert, prepend, type Edit } from '../xml/edit.ts';
import { child, childrenNamed, children, prefixOf, rootOf, type Element } from '../xml/element.ts';
import { escapeString, unescapeXml } from '../xml/escape.ts';

export const AUTHOR = 'statpress';

/** Remarks by the address of their cell. */
export type Remarks = ReadonlyMap<string, string>;

export function emptyComments(namespace: string): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`
  );
}

/** Adds remarks to a comments part: after what stands in the cell's comment already, or as a comment of ours. */
export function withRemarks(comments: string, remarks: Remarks): string {
  const { xml, author } = withAuthor(comments);
  const root = rootOf(xml);
  const list = root && child(xml, root, 'commentList');
  if (root === undefined || list === undefined) return comments;
  const prefix = prefixOf(root);
  const present = new Map(childrenNamed(xml, list, 'comment').map((each) => [attribute(xml, each, 'ref') ?? '', each]));
  const fresh: string[] = [];
  const edits: Edit[] = [];
  for (const [cell, remark] of remarks) {
    const comment = present.get(cell);
    const text = comment && child(xml, comment, 'text');
    if (text) edits.push(...continued(xml, text, remark));
    else
      fresh.push(
        `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text>${run(prefix, remark)}</${prefix}text></${prefix}comment>`,
      );
  }
  return edited(xml, fresh.length === 0 ? edits : [...edits, ...append(xml, list, fresh.join(''))]);
}

/** The part with our author in it, and the author's number. */
function withAuthor(comments: string): { readonly xml: string; readonly author: number } {
  const root = rootOf(comments);
  const list = root && child(comments, root, 'authors');
  if (root === undefined || list === undefined) {
    const made = root
      ? `<${prefixOf(root)}authors><${prefixOf(root)}author>${AUTHOR}</${prefixOf(root)}author></${prefixOf(root)}authors>`
      : '';
    return { xml: root ? edited(comments, prepend(comments, root, made)) : comments, author: 0 };
  }
  const authors = childrenNamed(comments, list, 'author').map((each) =>
    unescapeXml(comments.slice(each.tagEnd, each.contentEnd)),
  );
  const known = authors.indexOf(AUTHOR);
  if (known >= 0) return { xml: comments, author: known };
  const element = `<${prefixOf(root)}author>${AUTHOR}</${prefixOf(root)}author>`;
  return { xml: edited(comments, append(comments, list, element)), author: authors.length };
}

/** A text without runs becomes a run, since readers show either the one or the others; phonetic hints stay last. */
function continued(xml: string, text: Element, remark: string): readonly Edit[] {
  const prefix = prefixOf(text);
  const inner = children(xml, text);
  const plain = inner.find(({ local }) => local === 't');
  const wrapped = plain === undefined ? [] : [insert(plain.start, `<${prefix}r>`), insert(plain.end, `</${prefix}r>`)];
  const phonetic = inner.find(({ local }) => local === 'rPh' || local === 'phoneticPr');
  const added = run(prefix, inner.length === 0 ? remark : `\n\n${remark}`);
  return [...wrapped, ...(phonetic ? [insert(phonetic.start, added)] : append(xml, text, added))];
}

function run(prefix: string, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeString(text)}</${prefix}t></${prefix}r>`;
}
