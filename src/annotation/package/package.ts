import type { Archive } from '../../archive/archive.ts';
import { pack } from '../../archive/write.ts';
import { decode, encode } from '../xml/encoding.ts';

/** The parts of a workbook under the pen: what is not written again goes into the copy byte by byte. */
export type Package = {
  readonly names: () => readonly string[];
  /** The name as the archive has it, since names of parts do not differ by case and may be escaped. */
  readonly find: (name: string) => string | undefined;
  readonly text: (name: string) => string | undefined;
  readonly write: (name: string, text: string) => void;
  readonly bytes: (name: string) => Uint8Array | undefined;
  /** A name that no part has, the nearest number put before its extension. */
  readonly freshName: (stem: string, extension: string) => string;
  readonly packed: () => Uint8Array;
};

export function openPackage(archive: Archive): Package {
  const written = new Map<string, string>();
  const names = [...archive.names];
  const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]));
  const find = (name: string): string | undefined =>
    byLowerCase.get(name.toLowerCase()) ?? byLowerCase.get(unescaped(name).toLowerCase());
  return {
    names: () => [...names],
    find,
    text(name) {
      const known = find(name);
      if (known === undefined) return undefined;
      const bytes = archive.read(known);
      return written.get(known) ?? (bytes && decode(bytes));
    },
    write(name, text) {
      const known = find(name) ?? name;
      if (!byLowerCase.has(known.toLowerCase())) names.push(known);
      byLowerCase.set(known.toLowerCase(), known);
      written.set(known, text);
    },
    bytes: (name) => archive.read(find(name) ?? ''),
    freshName(stem, extension) {
      for (let number = 1; ; number++) {
        const name = `${stem}${number}.${extension}`;
        if (find(name) === undefined) return name;
      }
    },
    packed: () =>
      pack(
        names.map((name) => {
          const text = written.get(name);
          return { name, bytes: text === undefined ? (archive.read(name) ?? new Uint8Array(0)) : encode(text) };
        }),
      ),
  };
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone «%» is no escape.
  }
}
