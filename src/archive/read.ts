import { crc32, inflateRawSync } from 'node:zlib';
import { ARCHIVE_LIMITS, type Archive, type ArchiveLimits, type ArchiveRefusal } from './archive.ts';
import { damaged, readDirectory, type DirectoryEntry } from './directory.ts';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
/** The least that zlib takes. */
const MIN_CHUNK = 64;
const STORED = 0;
const DEFLATED = 8;

/** Entries beyond these are unpacked to be judged, let go, and unpacked again when they are read: few are in use at one time. */
const KEPT_BYTES = 96 * 1024 * 1024;

/**
 * Opens a zip archive, bounded by construction: what the directory declares is summed and judged first, then no entry
 * may unpack to more than it declared. Every entry is unpacked here, so that an archive once open is known to be sound.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits = ARCHIVE_LIMITS): Archive | ArchiveRefusal {
  const directory = readDirectory(bytes, limits.entries);
  if ('kind' in directory) return directory;
  const excess = judge(directory, limits);
  if (excess) return excess;
  const contents = new Map<string, Uint8Array | DirectoryEntry>();
  let unpackedBytes = 0;
  for (const entry of directory) {
    const name = entry.name.replaceAll('\\', '/');
    if (name.endsWith('/')) continue;
    if (!isSafe(name)) return damaged('unsafe-name', name);
    if (contents.has(name)) return damaged('duplicate-name', name);
    const content = unpack(bytes, entry, name);
    if ('kind' in content) return content;
    contents.set(name, unpackedBytes + content.length > KEPT_BYTES ? entry : content);
    unpackedBytes += content.length;
  }
  const read = (name: string): Uint8Array | undefined => {
    const content = contents.get(name);
    if (content === undefined || content instanceof Uint8Array) return content;
    const again = unpack(bytes, content, name);
    return 'kind' in again ? undefined : again; // It was sound when the archive was opened.
  };
  return { kind: 'archive', names: [...contents.keys()], unpackedBytes, read };
}

function judge(directory: readonly DirectoryEntry[], limits: ArchiveLimits): ArchiveRefusal | undefined {
  let total = 0;
  for (const { name, packedBytes, unpackedBytes } of directory) {
    total += unpackedBytes;
    const ratio = unpackedBytes / Math.max(1, packedBytes);
    if (unpackedBytes > limits.ratioFromBytes && ratio > limits.ratio) {
      return { kind: 'too-large', excess: 'ratio', entry: name, size: Math.round(ratio), limit: limits.ratio };
    }
  }
  if (total <= limits.unpackedBytes) return undefined;
  return { kind: 'too-large', excess: 'bytes', entry: '', size: total, limit: limits.unpackedBytes };
}

function isSafe(name: string): boolean {
  return name !== '' && !name.startsWith('/') && !/^[A-Za-z]:/.test(name) && !name.split('/').includes('..');
}

function unpack(bytes: Uint8Array, entry: DirectoryEntry, name: string): Uint8Array | ArchiveRefusal {
  if (entry.encrypted) return damaged('encrypted-entry', name);
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return damaged('truncated', name);
  if (entry.method !== STORED && entry.method !== DEFLATED) return damaged('unknown-compression', name);
  const content = entry.method === STORED ? packed : inflate(packed, entry.unpackedBytes);
  if (content === undefined || content.length !== entry.unpackedBytes) return damaged('malformed', name);
  return crc32(content) === entry.checksum ? content : damaged('checksum', name);
}

function packedBytes(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.localHeader;
  if (at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) return undefined;
  const from = at + LOCAL_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + entry.packedBytes > bytes.length ? undefined : bytes.subarray(from, from + entry.packedBytes);
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    // One block of the size declared: zlib's own small ones would be joined, which holds everything twice.
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size), chunkSize: Math.max(MIN_CHUNK, size) });
  } catch {
    return undefined; // zlib throws on damaged data and on more output than was declared: both are the file's fault.
  }
}
