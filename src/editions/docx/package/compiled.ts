import { type Document, Packer } from 'docx';

/** Parts of a package by their paths, in the order they are packed. */
export type Compiled = ReadonlyMap<string, string | Uint8Array>;

/**
 * The parts as docx writes them, before it packs them: packing, unpacking and packing again would cost more than all of
 * our own writing. docx keeps its compiler to itself, hence the assertion; `test/editions/docx` fails if it moves.
 */
export function compiled(document: Document): Compiled {
  const { compiler } = Packer as unknown as { readonly compiler: { readonly compile: (file: Document) => Compiled } };
  return compiler.compile(document);
}
