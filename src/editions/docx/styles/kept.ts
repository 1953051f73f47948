import type { Carriers } from '../carried.ts';
import type { Setting } from '../setting.ts';

/** Styles as docx wrote them, by all that they are made of: they cost as much as the rest of what docx does for a document. */
const kept = new Map<string, string>();
const most = 64;

/** A style that begins a list bears a number that docx counts after the lists of the document. */
const keyOf = ({ house, language, semibold, page }: Setting, carriers: Carriers): string =>
  JSON.stringify([house, language, semibold, page, carriers.filter(({ key }) => key.startsWith('list ')).length]);

export const keptStyles = (setting: Setting, carriers: Carriers): string | undefined =>
  kept.get(keyOf(setting, carriers));

export function keepStyles(setting: Setting, carriers: Carriers, xml: string): void {
  const [oldest] = kept.size < most ? [] : kept.keys();
  if (oldest !== undefined) kept.delete(oldest);
  kept.set(keyOf(setting, carriers), xml);
}
