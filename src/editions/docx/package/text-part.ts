import { pressed } from '../../../archive/write.ts';
import type { Pressed, PressedEntry } from '../../../archive/write.ts';

/** Most parts of a package say the same in every document of a house and language: these are compressed once. */
const kept = new Map<string, Pressed>();
/** The largest such part is the styles. */
const longest = 32_768;
const most = 128;

/** A part of text as an entry of the package. The part longest unused goes first: what only one document says is soon forgotten. */
export function textPart(name: string, xml: string): PressedEntry {
  if (xml.length > longest) return { name, ...made(xml) };
  const part = kept.get(xml) ?? made(xml);
  kept.delete(xml);
  const [oldest] = kept.size < most ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(xml, part);
  return { name, ...part };
}

const made = (xml: string): Pressed => pressed(new TextEncoder().encode(xml));
