import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { joined } from './joined.ts';

export type ArchiveEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Never compressed, as formats with a leading `mimetype` entry demand. */
  readonly stored?: boolean;
};

/** Bytes as an archive holds them, once and for all: what goes into many archives (a font) is compressed once. */
export type Pressed = {
  readonly content: Uint8Array;
  readonly method: typeof STORED | typeof DEFLATED;
  readonly size: number;
  readonly checksum: number;
};
export type PressedEntry = Pressed & { readonly name: string };

export type PackOptions = {
  /** Time of every entry, its UTC fields; zip knows no zone and begins with 1980. */
  readonly date?: Date;
};

/** The beginning of the zip calendar: "no time" for most readers. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));
const LEVEL = 6;
const UTF8_NAME = 0x0800;
const STORED = 0;
export const DEFLATED = 8;

/**
 * Writes a zip whose bytes depend on nothing but the entries, their order and the date. The container is written here
 * because fflate's takes the machine's local time and orders entries as object keys; its deflate is used, being the same
 * on every machine, which the native zlib (tuned for the processor) does not promise.
 */
export function pack(entries: readonly (ArchiveEntry | PressedEntry)[], options: PackOptions = {}): Uint8Array {
  const time = dosTime(options.date ?? NO_TIME);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const { content, method, size, checksum } =
      'content' in entry ? entry : entry.stored === true ? stored(entry.bytes) : pressed(entry.bytes);
    const whole = { name: entry.name, nameSize: name.length, packed: content.length };
    const fields = commonFields({ ...whole, method, size, checksum, time });
    const local = header(0x04034b50, fields, name, new Uint8Array(0));
    directory.push(header(0x02014b50, fields, name, directoryTail(offset)));
    parts.push(local, content);
    offset += local.length + content.length;
  }
  const size = directory.reduce((sum, row) => sum + row.length, 0);
  return joined([...parts, ...directory, end(entries.length, size, offset)]);
}

/** The compressed bytes of an entry, for those who keep them. */
export const deflated = (bytes: Uint8Array): Uint8Array => deflateSync(bytes, { level: LEVEL });

/** `packed` are the bytes as `deflated` gave them before. */
export function pressed(bytes: Uint8Array, packed = deflated(bytes)): Pressed {
  return packed.length < bytes.length
    ? { content: packed, method: DEFLATED, size: bytes.length, checksum: crc32(bytes) }
    : stored(bytes);
}

const stored = (bytes: Uint8Array): Pressed => ({
  content: bytes,
  method: STORED,
  size: bytes.length,
  checksum: crc32(bytes),
});

type Fields = Omit<Pressed, 'content'> & {
  readonly name: string;
  readonly nameSize: number;
  readonly packed: number;
  readonly time: number;
};

/** The 26 bytes that local header and directory row share: from "version needed" to the length of the extra field. */
function commonFields({ name, nameSize, packed, method, time, size, checksum }: Fields): Uint8Array {
  const fields = new Uint8Array(26);
  const view = new DataView(fields.buffer);
  view.setUint16(0, 20, true);
  view.setUint16(2, /^[\x20-\x7e]*$/.test(name) ? 0 : UTF8_NAME, true);
  view.setUint16(4, method, true);
  view.setUint32(6, time, true);
  view.setUint32(10, checksum, true);
  view.setUint32(14, packed, true);
  view.setUint32(18, size, true);
  view.setUint16(22, nameSize, true);
  return fields;
}

function header(signature: number, fields: Uint8Array, name: Uint8Array, tail: Uint8Array): Uint8Array {
  const start = new Uint8Array(tail.length > 0 ? 6 : 4);
  const view = new DataView(start.buffer);
  view.setUint32(0, signature, true);
  if (tail.length > 0) view.setUint16(4, 20, true);
  return joined([start, fields, tail, name]);
}

/** What only the directory row holds: comment, disk, attributes (all nought) and the place of the local header. */
function directoryTail(offset: number): Uint8Array {
  const tail = new Uint8Array(14);
  new DataView(tail.buffer).setUint32(10, offset, true);
  return tail;
}

function end(count: number, size: number, offset: number): Uint8Array {
  if (count >= 0xffff || offset + size >= 0xffffffff) throw new RangeError('An archive of ours would need zip64');
  const record = new Uint8Array(22);
  const view = new DataView(record.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, size, true);
  view.setUint32(16, offset, true);
  return record;
}

function dosTime(date: Date): number {
  const year = Math.min(127, Math.max(0, date.getUTCFullYear() - 1980));
  const day = (year << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const seconds = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | seconds) >>> 0;
}
