import type { ICharacterStyleOptions } from 'docx';
import { hex } from '../lengths.ts';
import { semibold } from './leading.ts';
import type { Setting } from '../setting.ts';

/** Figure carries no look: it tells a reader of the file which words of a sentence are figures, and spares them the spell checker. */
export function characterStyles(setting: Setting): readonly ICharacterStyleOptions[] {
  const { house } = setting;
  const base = { basedOn: 'DefaultParagraphFont', quickFormat: true };
  return [
    { id: 'Figure', name: 'Figure', ...base, run: { noProof: true } },
    { id: 'Strong', name: 'Strong', ...base, run: semibold(setting) },
    { id: 'Emphasis', name: 'Emphasis', ...base, run: { italics: true } },
    { id: 'Hyperlink', name: 'Hyperlink', ...base, run: { color: hex(house.colours.house) } },
    { id: 'NoteMark', name: 'NoteMark', ...base, run: { superScript: true } },
    { id: 'FootnoteReference', name: 'footnote reference', ...base, run: { superScript: true } },
    // IBM Plex Sans has no triangles; the fallback family has them on every system.
    { id: 'Triangle', name: 'Triangle', ...base, run: { font: house.fonts.fallback, noProof: true } },
  ];
}
