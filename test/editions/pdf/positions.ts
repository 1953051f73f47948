import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export const FURNITURE = 'furniture';

/** A run of text where it stands: points from the left and the foot of the page, `y` its base line. */
export type Box = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** Id of its marked content; FURNITURE for what stands round the page. */
  readonly mark: string;
};

export type ElementOnPage = {
  readonly role: string;
  readonly kids: readonly (ElementOnPage | { readonly id: string })[];
};

export type PositionedPage = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly root: ElementOnPage;
  /** Shown glyphs that are the empty box. */
  readonly missing: number;
};

type Item = {
  readonly type?: string;
  readonly id?: string | null;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
};
type StructNode = {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
};
type Glyph = { readonly originalCharCode: number };

/** What stands where on the pages of a finished file. */
export async function positionsOf(bytes: Uint8Array): Promise<readonly PositionedPage[]> {
  const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: PositionedPage[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const { width, height } = page.getViewport({ scale: 1 });
    const { fnArray, argsArray } = await page.getOperatorList();
    const shown = argsArray.filter((_, index) => fnArray[index] === OPS.showText) as [readonly (Glyph | number)[]][]; // as the library documents it
    const missing = shown.flat(2).filter((glyph) => typeof glyph !== 'number' && glyph.originalCharCode === 0);
    const root = elementOf((await page.getStructTree()) ?? { role: 'Root', children: [] });
    pages.push({ width, height, boxes: boxesOf(items), root, missing: missing.length });
  }
  await file.loadingTask.destroy();
  return pages;
}

function boxesOf(items: readonly Item[]): readonly Box[] {
  const open: (string | undefined)[] = [];
  return items.flatMap(({ type, id, str = '', transform = [], width = 0 }): readonly Box[] => {
    if (type === 'endMarkedContent') open.pop();
    else if (type !== undefined) open.push(id ?? undefined);
    if (str.trim() === '') return [];
    const [, , skew = 0, size = 0, x = 0, y = 0] = transform;
    const mark = open.findLast((one) => one !== undefined) ?? FURNITURE;
    return [{ text: str, x, y, width, size: Math.hypot(skew, size), mark }];
  });
}

const elementOf = ({ role = '', children = [] }: StructNode): ElementOnPage => ({
  role,
  kids: children.map((child) => (child.role === undefined ? { id: child.id ?? '' } : elementOf(child))),
});
