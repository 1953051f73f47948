import { longText } from '../../../archive/long-text.ts';
import { pack } from '../../../archive/write.ts';
import type { ArchiveEntry, PressedEntry } from '../../../archive/write.ts';
import { withBody } from '../body.ts';
import type { Carriers } from '../carried.ts';
import { finishPart, printable } from './finish.ts';
import { fontParts, familiesOf } from './fonts.ts';
import { MAIN, type SteadyParts } from './steady.ts';
import { textPart } from './text-part.ts';
import type { Setting } from '../setting.ts';
import { finishWorkbook } from './workbook.ts';

/** docx's parts with our text and fonts put in. */
export function finishedPackage(parts: SteadyParts, setting: Setting, carriers: Carriers): Uint8Array {
  const { publication, semibold, house } = setting;
  const { date } = publication;
  const fonts = fontParts(familiesOf(publication, semibold), house.fonts.fallback);
  const own = new Set(fonts.map(({ name }) => name));
  const main = parts.get(MAIN);
  const body = withBody(typeof main === 'string' ? main : '', setting, carriers);
  const written = [...parts].flatMap(([name, part]): readonly (ArchiveEntry | PressedEntry)[] => {
    if (own.has(name)) return [];
    if (typeof part !== 'string') return [{ name, bytes: finishWorkbook(name, part, setting) }];
    if (name === MAIN) return [mainPart(body.texts)];
    return [textPart(name, finishPart(name, part, setting, body.pages))];
  });
  return pack([...written, ...fonts], { date });
}

/** Letters of a main part that is held in memory but once. */
const long = 1_000_000;

function mainPart(texts: readonly string[]): ArchiveEntry | PressedEntry {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  return length > long ? longText(MAIN, texts, printable) : textPart(MAIN, printable(texts.join('')));
}
