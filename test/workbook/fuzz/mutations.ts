import { openArchive } from '../../../src/archive/read.ts';
import { pack, type ArchiveEntry } from '../../../src/archive/write.ts';
import type { Random } from './random.ts';
import { XML_EDITS } from './xml-edits.ts';

export type Mutation = { readonly name: string; readonly bytes: Uint8Array };

type Change = (entries: readonly ArchiveEntry[], random: Random) => readonly ArchiveEntry[];

/** One way to spoil the file, or its package, or the XML of a part. */
export function mutate(original: Uint8Array, random: Random): Mutation {
  const kind = random.next();
  if (kind < 0.15) return ofFile(original, random);
  if (kind < 0.3) return ofPackage(original, random);
  const [name, edit] = random.pick(XML_EDITS);
  const change: Change = (entries) => {
    const chosen = random.pick(
      entries.filter(({ name: part }) => /\.(xml|rels)$/.test(part) && !/theme|docProps/.test(part)),
    );
    const text = new TextDecoder().decode(chosen.bytes);
    const edited = { ...chosen, bytes: new TextEncoder().encode(edit(text, random)) };
    return entries.map((entry) => (entry === chosen ? edited : entry));
  };
  return { name, bytes: packed(change(entriesOf(original), random)) };
}

function ofFile(original: Uint8Array, random: Random): Mutation {
  const bytes = original.slice();
  const at = random.below(bytes.length);
  switch (random.below(3)) {
    case 0:
      return { name: 'file cut short', bytes: bytes.slice(0, at) };
    case 1:
      return {
        name: 'piece of the file left out',
        bytes: Buffer.concat([bytes.slice(0, at), bytes.slice(at + 1 + random.below(500))]),
      };
    default:
      for (let count = 1 + random.below(8); count > 0; count--) bytes[random.below(bytes.length)] = random.below(256);
      return { name: 'bytes of the file flipped', bytes };
  }
}

function ofPackage(original: Uint8Array, random: Random): Mutation {
  const entries = entriesOf(original);
  const chosen = random.pick(entries);
  const rest = entries.filter((entry) => entry !== chosen);
  switch (random.below(5)) {
    case 0:
      return { name: 'part removed', bytes: packed(rest) };
    case 1:
      return { name: 'part there twice', bytes: packed([...entries, chosen]) };
    case 2:
      return { name: 'part renamed', bytes: packed([...rest, { ...chosen, name: `${chosen.name.slice(0, -1)}X` }]) };
    case 3: {
      const bytes = chosen.bytes.slice(0, random.below(chosen.bytes.length));
      return { name: 'part cut short', bytes: packed([...rest, { ...chosen, bytes }]) };
    }
    default: {
      const other = random.pick(entries);
      return { name: 'part put in the place of another', bytes: packed([...rest, { ...chosen, bytes: other.bytes }]) };
    }
  }
}

function entriesOf(original: Uint8Array): readonly ArchiveEntry[] {
  const archive = openArchive(original);
  if (archive.kind !== 'archive') throw new TypeError('The workbook to be mutated is not sound');
  return archive.names.map((name) => ({ name, bytes: archive.read(name) ?? new Uint8Array(0), stored: true }));
}

function packed(entries: readonly ArchiveEntry[]): Uint8Array {
  return pack(entries);
}
