import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { rowText, words, type Cell, type Line, type Picture } from './said.ts';

/** An element of the structure tree, whole, whatever pages it stands on: its words and elements in order. */
type Element = {
  readonly role: string;
  readonly alt: string;
  readonly columns: number;
  readonly rows: number;
  readonly kids: readonly (string | Element)[];
};

export type SaidInPdf = {
  readonly lines: readonly Line[];
  /** The charts and maps, in order. */
  readonly pictures: readonly Picture[];
  /** The figures inside the file, by name. */
  readonly data: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/** Reads a finished PDF by its structure tree; running heads, «continued» and page numbers of the foot are no part of it. */
export async function saidInPdf(bytes: Uint8Array): Promise<SaidInPdf> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const texts = new Map<string, readonly string[]>();
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    gather(await page.getOperatorList(), String(page.ref?.num), texts);
  }
  const attached = ((await file.getAttachments()) ?? {}) as Readonly<Record<string, Attached>>; // null when there is none
  await file.loadingTask.destroy();
  const data = Object.values(attached).map(({ filename, content }) => [filename, recordsOf(content)] as const);
  const root = treeOf(bytes, texts);
  return { lines: linesOf(root), pictures: picturesIn(root), data: new Map(data) };
}

type Attached = { readonly filename: string; readonly content: Uint8Array };
type Glyph = { readonly unicode: string };
type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly (readonly unknown[] | null)[] };

/** Words by page and number of their stretch of content, as the file shows them: pdfjs' own text drops spaces at the ends of lines. */
function gather({ fnArray, argsArray }: Operators, page: string, texts: Map<string, readonly string[]>): void {
  const open: (string | undefined)[] = [];
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index] ?? [];
    if (operator === OPS.beginMarkedContentProps || operator === OPS.beginMarkedContent)
      open.push(typeof args[1] === 'number' ? `${page} ${args[1]}` : undefined);
    else if (operator === OPS.endMarkedContent) open.pop();
    else if (operator === OPS.showText) {
      const inside = open.findLast((one) => one !== undefined) ?? '';
      const [glyphs] = args as readonly [readonly (Glyph | number)[]]; // as the library documents it
      const text = glyphs.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
      texts.set(inside, [...(texts.get(inside) ?? []), text.replaceAll(/[\u00AD\u2010]/g, '')]);
    }
  }
}

/** The elements as the file has them: pdfjs gives those of one page only, without their spans. */
function treeOf(bytes: Uint8Array, texts: ReadonlyMap<string, readonly string[]>): Element {
  const objects = new Map(
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/^(\d+) 0 obj\n<<\/S\/(\w+)(.*)>>\nendobj$/gm),
    ].map(([, number = '', role = '', rest = '']) => [number, { role, rest }]),
  );
  const element = (number: string): Element => {
    const { role, rest } = objects.get(number) ?? { role: '', rest: '' };
    const page = /\/Pg (\d+) 0 R/.exec(rest)?.[1];
    const kids = /\/K\[(.*)\]$/.exec(rest)?.[1] ?? '';
    return {
      role,
      alt: utf16(/\/Alt<FEFF([0-9A-F]*)>/.exec(rest)?.[1] ?? ''),
      columns: Number(/\/ColSpan (\d+)/.exec(rest)?.[1] ?? 1),
      rows: Number(/\/RowSpan (\d+)/.exec(rest)?.[1] ?? 1),
      kids: [...kids.matchAll(KID)].flatMap(([, elsewhere, far, near, child]): readonly (string | Element)[] => {
        if (child !== undefined) return [element(child)];
        const text = texts.get(`${far === undefined ? page : elsewhere} ${far ?? near}`);
        return text ?? [];
      }),
    };
  };
  const root = [...objects].find(([, { role }]) => role === 'Document')?.[0];
  if (root === undefined) throw new Error('the PDF has no structure tree');
  return element(root);
}

/** A stretch of content on another page, an annotation (passed by), an element, a stretch of content on the element's page. */
const KID = /<<\/Type\/MCR\/Pg (\d+) 0 R\/MCID (\d+)>>|<<\/Type\/OBJR[^>]*>>|(?<![\d.])(\d+)(?! 0 R)(?!\d)|(\d+) 0 R/g;

const utf16 = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');

const textOf = (element: Element): string => words(rawText(element));
const rawText = ({ kids }: Element): string =>
  kids
    .map((kid) => (typeof kid === 'string' ? kid : INLINE.has(kid.role) ? rawText(kid) : `${rawText(kid)} `))
    .join('');
const INLINE: ReadonlySet<string> = new Set(['Link', 'Span']);
const elements = ({ kids }: Element): readonly Element[] => kids.filter((kid) => typeof kid !== 'string');

/** The words of a picture stand apart, each shown on its own. */
const picturesIn = (element: Element): readonly Picture[] =>
  element.role === 'Figure'
    ? [
        {
          alt: words(element.alt),
          words: element.kids.flatMap((kid) => (typeof kid === 'string' ? words(kid) : [])),
        },
      ]
    : elements(element).flatMap(picturesIn);

function linesOf(root: Element): readonly Line[] {
  return elements(root).flatMap(blockLines);
}

function blockLines(block: Element): readonly Line[] {
  switch (block.role) {
    case 'Title':
      return [{ kind: 'title', text: textOf(block) }];
    case 'H1':
    case 'H2':
    case 'H3':
      return [{ kind: 'heading', text: `${block.role} ${textOf(block)}` }];
    case 'L':
      return elements(block).flatMap(itemLines);
    case 'TOC':
      return elements(block).map((entry) => ({
        kind: 'contents',
        // The page stands at the end.
        text: entry.role === 'TOCI' ? textOf(entry).replace(/ ?\d+$/, '') : textOf(entry),
      }));
    case 'Table':
      return elements(block).flatMap(tableLines);
    case 'Div':
      return elements(block).flatMap(blockLines);
    case 'Caption':
      return elements(block).map((line) => ({ kind: 'caption', text: textOf(line) }));
    case 'Figure':
      return [{ kind: 'figure', text: words(block.alt) }];
    default:
      return [{ kind: 'text', text: textOf(block) }];
  }
}

/** An item of a list; a label that is a word (a term, «E-mail») is said, a bullet or a number is not. */
function itemLines(item: Element): readonly Line[] {
  const [label, body] = ['Lbl', 'LBody'].map((role) => elements(item).filter((part) => part.role === role));
  const inner = (body ?? []).flatMap((part) => elements(part).filter(({ role }) => role === 'P'));
  if (inner.length > 0) return inner.map((line) => ({ kind: 'key', text: textOf(line) }));
  const labels = (label ?? []).map(textOf).filter((text) => /\p{L}/u.test(text));
  return [...labels, ...(body ?? []).map(textOf)].map((text) => ({ kind: 'item', text }));
}

function tableLines(part: Element): readonly Line[] {
  if (part.role === 'Caption') return blockLines(part);
  return elements(part).map((row) => ({
    kind: part.role === 'THead' ? 'head' : 'row',
    text: rowText(elements(row).map((cell): Cell => ({ text: textOf(cell), columns: cell.columns, rows: cell.rows }))),
  }));
}

/** Comma-separated values: fields in quotes where they hold a comma. */
const recordsOf = (content: Uint8Array): readonly (readonly string[])[] =>
  new TextDecoder()
    .decode(content)
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)].map(([, field = '']) =>
        field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field,
      ),
    );
