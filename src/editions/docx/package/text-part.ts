import { deflated } from '../../../archive/write.ts';
import type { ArchiveEntry } from '../../../archive/write.ts';

/** Most parts of a package say the same in every document of a house and language: these are compressed once. */
const kept = new Map<string, Omit<ArchiveEntry, 'name'>>();
/** The largest such part is the styles. */
const longest = 32_768;
const most = 128;

/** A part of text as an entry of the package. */
export function textPart(name: string, xml: string): ArchiveEntry {
  if (xml.length > longest) return { name, bytes: new TextEncoder().encode(xml) };
  const known = kept.get(xml);
  if (known !== undefined) return { name, ...known };
  const bytes = new TextEncoder().encode(xml);
  const part = { bytes, deflated: deflated(bytes) };
  const [oldest] = kept.size < most ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(xml, part);
  return { name, ...part };
}
