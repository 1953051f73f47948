import { damaged, refuse, type Refusal } from './refusal.ts';

/** How much of a file is looked at to tell what it is. */
const HEAD = 4096;

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** Streams of Excel 2 to 4 begin with their own record, without a container: BOF of [MS-XLS] and its forebears. */
const OLD_STREAMS = [
  [0x09, 0x00, 0x04, 0x00],
  [0x09, 0x02, 0x06, 0x00],
  [0x09, 0x04, 0x06, 0x00],
  [0x09, 0x08, 0x08, 0x00],
  [0x09, 0x08, 0x10, 0x00],
];
const OTHER_FORMATS: readonly (readonly [string, readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7-Zip', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What a file is by its first bytes, whatever its name says; undefined when it is a zip and must be opened to tell. */
export function sniff(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) return refuse('workbook-empty', { size: 0 });
  if (isZip(bytes)) return undefined;
  if (startsWith(bytes, OLE)) return insideOle(bytes);
  if (OLD_STREAMS.some((magic) => startsWith(bytes, magic)))
    return refuse('workbook-is-xls', { found: 'Excel (.xls)' });
  const other = OTHER_FORMATS.find(([, magic]) => startsWith(bytes, magic));
  if (other) return refuse('workbook-is-not-a-workbook', { found: other[0] });
  const text = asText(bytes.subarray(0, HEAD));
  return text === undefined ? refuse('workbook-is-not-a-workbook', { found: '' }) : ofText(text);
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/**
 * The container of legacy Office files and of encrypted modern ones ([MS-CFB]). Its directory entries are 128 bytes
 * each and begin with their name in UTF-16, so the names are found without following the chains of sectors.
 */
function insideOle(bytes: Uint8Array): Refusal {
  if (holdsStream(bytes, 'EncryptedPackage')) return refuse('workbook-is-encrypted', { found: 'Excel (.xlsx)' });
  if (['Workbook', 'WORKBOOK', 'Book'].some((name) => holdsStream(bytes, name))) {
    return refuse('workbook-is-xls', { found: 'Excel 97–2003 (.xls)' });
  }
  if (holdsStream(bytes, 'WordDocument')) return refuse('workbook-is-not-a-workbook', { found: 'Word 97–2003 (.doc)' });
  if (bytes.length < 1536) return damaged('truncated');
  return refuse('workbook-is-not-a-workbook', { found: 'OLE' });
}

function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf(wanted, 512); at >= 0; at = buffer.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

function asText(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(head);
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls.length > 0 ? undefined : new TextDecoder().decode(head);
}

function ofText(text: string): Refusal {
  const start = text.trimStart();
  if (start === '') return refuse('workbook-empty', { size: text.length });
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text) && start.startsWith('<?xml')) {
    return refuse('workbook-is-not-a-workbook', { found: 'Excel 2003 XML' });
  }
  if (/^<(!doctype html|html|head|body|meta|table|style|div)\b/i.test(start)) {
    return refuse('workbook-is-html', { found: 'HTML' });
  }
  if (/^<\?xml[^>]*>\s*(<!doctype html|<html)/i.test(start)) return refuse('workbook-is-html', { found: 'XHTML' });
  if (/^mime-version:/i.test(start)) return refuse('workbook-is-html', { found: 'MHTML' });
  if (/<office:document\b/.test(start)) return refuse('workbook-is-ods', { found: 'OpenDocument (.fods)' });
  if (start.startsWith('<')) return refuse('workbook-is-not-a-workbook', { found: 'XML' });
  return refuse('workbook-is-text', { found: /^[^\n]*[;,\t]/.test(start) ? 'CSV' : 'TXT' });
}
