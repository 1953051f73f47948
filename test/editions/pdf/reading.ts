import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { writePdf } from '../../../src/editions/pdf/index.ts';
import { samplePublication } from '../sample.ts';

/** A run of text as a reader finds it: points from the left and from the foot of the page. */
export type Item = { readonly text: string; readonly x: number; readonly y: number; readonly width: number };
export type Link = { readonly uri: string } | { readonly page: number };
export type Page = {
  readonly items: readonly Item[];
  readonly lines: readonly string[];
  readonly links: readonly Link[];
};
export type Attached = { readonly filename: string; readonly description: string; readonly content: Uint8Array };
/** `dest`: page, kind of view, left, head, zoom. */
export type Bookmark = {
  readonly title: string;
  readonly items: readonly Bookmark[];
  readonly dest: readonly unknown[];
};
export type Reading = {
  readonly pages: readonly Page[];
  readonly info: Readonly<Record<string, unknown>>;
  readonly custom: Readonly<Record<string, unknown>>;
  readonly xmp: string;
  readonly attachments: readonly Attached[];
  readonly outline: readonly Bookmark[];
};

export const sample = writePdf(samplePublication);

export async function readPdf(bytes: Uint8Array): Promise<Reading> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { info, metadata } = await file.getMetadata();
  const known = info as Readonly<Record<string, unknown>>; // the library calls it Object
  const outline = ((await file.getOutline()) ?? []) as Reading['outline']; // null when there is none, whatever its type says
  const attached = ((await file.getAttachments()) ?? {}) as Readonly<Record<string, Attached>>; // null when there is none
  const pages: Page[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item): readonly Item[] =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, x: Number(item.transform[4]), y: Number(item.transform[5]), width: item.width }]
        : [],
    );
    const links: Link[] = [];
    for (const annotation of (await page.getAnnotations()) as readonly Annotation[]) {
      if (annotation.unsafeUrl !== undefined) links.push({ uri: annotation.unsafeUrl });
      if (typeof annotation.dest === 'string') {
        const target = await file.getDestination(annotation.dest);
        links.push({ page: target === null ? 0 : (await file.getPageIndex(target[0] as PageReference)) + 1 });
      }
    }
    pages.push({ items: runs, lines: linesOf(runs), links });
  }
  await file.loadingTask.destroy();
  return {
    pages,
    info: known,
    custom: (known['Custom'] ?? {}) as Readonly<Record<string, unknown>>,
    xmp: String(metadata?.getRaw() ?? ''),
    attachments: Object.values(attached),
    outline,
  };
}

type Annotation = { readonly unsafeUrl?: string; readonly dest?: unknown };
type PageReference = { readonly num: number; readonly gen: number };

/** From the head of the page down; what stands apart on a line is parted by " | ". */
function linesOf(items: readonly Item[]): readonly string[] {
  const lines: Item[][] = [];
  for (const item of items.toSorted((one, other) => other.y - one.y)) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs((line[0]?.y ?? 0) - item.y) < 2) line.push(item);
    else lines.push([item]);
  }
  return lines.map((line) => {
    const [first, ...rest] = line.toSorted((one, other) => one.x - other.x);
    let end = (first?.x ?? 0) + (first?.width ?? 0);
    let text = first?.text ?? '';
    for (const item of rest) {
      const gap = item.x - end;
      const joint = gap > 7 ? ' | ' : gap > 1 && !text.endsWith(' ') ? ' ' : '';
      text = (joint === ' | ' ? text.trimEnd() : text) + joint + item.text;
      end = item.x + item.width;
    }
    return text.trim();
  });
}
