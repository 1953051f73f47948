import { crc32 } from 'node:zlib';
import { Deflate } from 'fflate';
import { joined } from './joined.ts';
import { DEFLATED, type PressedEntry } from './write.ts';

/** Letters encoded and compressed at a time. */
const STRIDE = 262_144;
const LEVEL = 2;
/** 64 Ki places in the table of hashes: what fflate takes by default gains nothing for text of markup. */
const MEMORY = 4;

/**
 * A long text as an entry, compressed as it is encoded: text, its bytes and their copies would else stand in memory at one
 * time. The texts follow one another; `change` is asked for every piece of them.
 */
export function longText(name: string, texts: readonly string[], change: (text: string) => string): PressedEntry {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL, mem: MEMORY }, (chunk) => chunks.push(chunk));
  let [size, checksum] = [0, 0];
  for (const text of texts) {
    for (let from = 0, to = 0; from < text.length; from = to) {
      to = whole(text, from + STRIDE);
      const bytes = encoder.encode(change(text.slice(from, to)));
      size += bytes.length;
      checksum = crc32(bytes, checksum);
      deflate.push(bytes, false);
    }
  }
  deflate.push(new Uint8Array(0), true);
  return { name, content: joined(chunks), method: DEFLATED, size, checksum };
}

/** No letter of two halves is parted. */
function whole(text: string, to: number): number {
  const last = text.charCodeAt(to - 1);
  return last >= 0xd800 && last < 0xdc00 ? to - 1 : to;
}
