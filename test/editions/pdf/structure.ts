import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree as pdfjs finds it on a page: its role, and in order the words and the elements in it. */
export type Heard = {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly kids: readonly (string | Heard)[];
};
export type HeardPage = {
  readonly root: Heard;
  /** Words that belong to no element: furniture of the page. */
  readonly outside: readonly string[];
};

type StructNode = {
  readonly role: string;
  readonly lang?: string;
  readonly alt?: string;
  readonly children: readonly (StructNode | { readonly type: 'content' | 'annotation'; readonly id: string })[];
};

/** Page by page what is heard, in the order of the tree. */
export async function hear(bytes: Uint8Array): Promise<readonly HeardPage[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: HeardPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const tree = (await page.getStructTree()) as StructNode; // null only without one, whatever its type says
    const { byId, outside } = wordsOf(items);
    pages.push({ root: heard(tree, byId), outside });
  }
  await file.loadingTask.destroy();
  return pages;
}

type TextItem = {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly hasEOL?: boolean;
};

function wordsOf(items: readonly TextItem[]): {
  readonly byId: ReadonlyMap<string, string>;
  readonly outside: string[];
} {
  const byId = new Map<string, string>();
  const outside: string[] = [];
  const open: (string | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id ?? undefined);
    else if (str !== undefined && (str !== '' || hasEOL === true)) {
      const inside = open.findLast((one) => one !== undefined);
      if (inside === undefined) outside.push(str.trim());
      else byId.set(inside, (byId.get(inside) ?? '') + str + (hasEOL === true ? ' ' : ''));
    }
  }
  return { byId, outside: outside.filter((text) => text !== '') };
}

function heard({ role, lang, alt, children }: StructNode, byId: ReadonlyMap<string, string>): Heard {
  const kids = children.flatMap((child): readonly (string | Heard)[] => {
    if ('role' in child) return [heard(child, byId)];
    // A parted word is heard whole.
    const words = (byId.get(child.id) ?? '').replaceAll(/\u2010\s+/g, '').replaceAll(/\s+/g, ' ');
    return child.type === 'content' && words !== '' ? [words] : [];
  });
  return { role, ...(lang === undefined ? {} : { lang }), ...(alt === undefined ? {} : { alt }), kids };
}

const isInline = (kid: string | Heard): boolean =>
  typeof kid === 'string' || kid.role === 'Link' || kid.role === 'Span';

/** As a golden: an element a line, indented; a sentence with its links, and a row of a table, on one line. */
export function told(element: Heard, depth = 0): string {
  const { role, lang, alt, kids } = element;
  const line = `${'  '.repeat(depth)}${role}${lang === undefined ? '' : ` (${lang})`}${alt === undefined ? '' : ` [${alt}]`}`;
  if (role === 'TR') return `${line} ${kids.map((cell) => (typeof cell === 'string' ? cell : told(cell))).join(' | ')}`;
  const inline = kids.some(isInline);
  if (inline)
    return `${line} ${kids
      .map((kid) => (typeof kid === 'string' ? kid : `{${told(kid)}}`))
      .join('')
      .trim()}`;
  return [line, ...kids.map((kid) => (typeof kid === 'string' ? kid : told(kid, depth + 1)))].join('\n');
}

/** All words in the order of reading. */
export const read = ({ kids }: Heard): string =>
  kids
    .map((kid) => (typeof kid === 'string' ? kid : isInline(kid) ? read(kid) : `${read(kid)} `))
    .join('')
    .replaceAll(/\s+/g, ' ');

export const all = (element: Heard, role: string): readonly Heard[] => [
  ...(element.role === role ? [element] : []),
  ...element.kids.flatMap((kid) => (typeof kid === 'string' ? [] : all(kid, role))),
];
