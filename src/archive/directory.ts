import type { ArchiveDamage, ArchiveRefusal } from './archive.ts';

/** One row of a zip's central directory (APPNOTE 6.3.10, 4.3.12), not yet believed. */
export type DirectoryEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly localHeader: number;
};

type Span = { readonly count: number; readonly size: number; readonly offset: number };

const END = 0x06054b50;
const END_SIZE = 22;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const MASK_16 = 0xffff;
const MASK_32 = 0xffffffff;

/**
 * The central directory, read by ourselves: the zip libraries at hand either trust its sizes or unpack before one can ask.
 * Zip64 is understood, since some writers use it for small files too.
 */
export function readDirectory(bytes: Uint8Array, maximum: number): readonly DirectoryEntry[] | ArchiveRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return damaged(startsAsZip(view) ? 'truncated' : 'not-an-archive');
  const span = spanOf(view, end);
  if (span === undefined || span.offset + span.size > bytes.length) return damaged('truncated');
  if (span.count > maximum) {
    return { kind: 'too-large', excess: 'entries', entry: '', size: span.count, limit: maximum };
  }
  const entries: DirectoryEntry[] = [];
  let at = span.offset;
  for (let index = 0; index < span.count; index++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== ENTRY) return damaged('malformed');
    const nameSize = view.getUint16(at + 28, true);
    const extraSize = view.getUint16(at + 30, true);
    const next = at + ENTRY_SIZE + nameSize + extraSize + view.getUint16(at + 32, true);
    if (next > bytes.length) return damaged('malformed');
    entries.push(entryAt(view, at, nameSize, extraSize));
    at = next;
  }
  return entries;
}

function entryAt(view: DataView, at: number, nameSize: number, extraSize: number): DirectoryEntry {
  const nameAt = at + ENTRY_SIZE;
  const wide = wideFields(view, nameAt + nameSize, nameAt + nameSize + extraSize);
  const sized = (offset: number): number => {
    const value = view.getUint32(at + offset, true);
    return value === MASK_32 ? (wide.shift() ?? value) : value;
  };
  // The order of the wide fields is fixed: unpacked size, packed size, offset.
  const unpackedBytes = sized(24);
  const packedBytes = sized(20);
  const localHeader = sized(42);
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + nameAt, nameSize)),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packedBytes,
    unpackedBytes,
    localHeader,
  };
}

/** The 64-bit numbers of the zip64 extra field. */
function wideFields(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const last = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    const fields: number[] = [];
    for (let field = at + 4; field + 8 <= last; field += 8) fields.push(Number(view.getBigUint64(field, true)));
    return fields;
  }
  return [];
}

function spanOf(view: DataView, end: number): Span | undefined {
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== MASK_16 && size !== MASK_32 && offset !== MASK_32) return { count, size, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END_64_LOCATOR) return { count, size, offset };
  const wide = Number(view.getBigUint64(locator + 8, true));
  if (wide + 56 > view.byteLength || view.getUint32(wide, true) !== END_64) return undefined;
  return {
    count: Number(view.getBigUint64(wide + 32, true)),
    size: Number(view.getBigUint64(wide + 40, true)),
    offset: Number(view.getBigUint64(wide + 48, true)),
  };
}

/** The end record stands last, before a comment of at most 65 535 bytes. */
function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - END_SIZE - MASK_16);
  for (let at = view.byteLength - END_SIZE; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function startsAsZip(view: DataView): boolean {
  return view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
}

export function damaged(damage: ArchiveDamage, entry = ''): ArchiveRefusal {
  return { kind: 'damaged', damage, entry };
}
