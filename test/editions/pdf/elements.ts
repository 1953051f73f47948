/** A structure element as it stands in the file. */
export type FileElement = {
  readonly role: string;
  readonly parent: string;
  readonly scope?: string;
  readonly columns: number;
  readonly rows: number;
  readonly alt?: string;
  readonly id?: string;
  readonly language?: string;
  /** Pages that it has content on, as numbers of objects. */
  readonly pages: readonly string[];
};

/** Elements by their number: pdfjs gives neither scope nor span, and an element over two pages twice. */
export function elementsOf(file: Uint8Array): ReadonlyMap<string, FileElement> {
  const objects = Buffer.from(file)
    .toString('latin1')
    .matchAll(/^(\d+) 0 obj\n<<\/S\/(\w+)\/P (\d+) 0 R(.*)>>\nendobj$/gm);
  return new Map(
    [...objects].map(([, number = '', role = '', parent = '', rest = '']) => [
      number,
      {
        role,
        parent,
        ...named('scope', /\/Scope\/(\w+)/.exec(rest)?.[1]),
        columns: Number(/\/ColSpan (\d+)/.exec(rest)?.[1] ?? 1),
        rows: Number(/\/RowSpan (\d+)/.exec(rest)?.[1] ?? 1),
        ...named('alt', text(/\/Alt<FEFF([0-9A-F]*)>/.exec(rest)?.[1])),
        ...named('language', text(/\/Lang<FEFF([0-9A-F]*)>/.exec(rest)?.[1])),
        ...named('id', /\/ID\(([^)]*)\)/.exec(rest)?.[1]),
        pages: [...new Set([...rest.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page = '']) => page))],
      },
    ]),
  );
}

const named = (key: string, value: string | undefined): Readonly<Record<string, string>> =>
  value === undefined ? {} : { [key]: value };

const text = (hex: string | undefined): string | undefined =>
  hex === undefined ? undefined : Buffer.from(hex, 'hex').swap16().toString('utf16le');
