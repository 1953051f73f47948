import { ARCHIVE_LIMITS } from './archive.ts';
import { openArchive } from './read.ts';
import { pack, type ArchiveEntry, type PackOptions } from './write.ts';

export type RepackOptions = PackOptions & {
  /** New bytes of an entry; the name of an entry of an inner archive is `outer!/inner`. The same bytes leave it as it is. */
  readonly rewrite?: (name: string, bytes: Uint8Array) => Uint8Array;
};

/** What we wrote ourselves needs no bound against malice. */
const OUR_OWN = { ...ARCHIVE_LIMITS, unpackedBytes: 0x7fffffff, ratio: Infinity };

/**
 * The same archive with fixed times and fixed compression, inner archives (an embedded workbook of a chart) too.
 * For files the libraries of ours wrote: it throws on bytes that are no sound archive.
 */
export function repack(bytes: Uint8Array, options: RepackOptions = {}): Uint8Array {
  return repackInside('', bytes, options);
}

function repackInside(prefix: string, bytes: Uint8Array, options: RepackOptions): Uint8Array {
  const archive = openArchive(bytes, OUR_OWN);
  if (archive.kind !== 'archive') throw new TypeError(`Cannot repack an archive: ${JSON.stringify(archive)}`);
  const entries = archive.names.map((name): ArchiveEntry => {
    const path = `${prefix}${name}`;
    const old = archive.read(name) ?? new Uint8Array(0);
    const inner = isArchive(old) ? repackInside(`${path}!/`, old, options) : old;
    return { name, bytes: options.rewrite?.(path, inner) ?? inner, stored: name === 'mimetype' };
  });
  return pack(entries, options);
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}
