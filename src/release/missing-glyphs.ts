import type { Publication } from '../editions/edition.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import type { TextPlace } from '../place/place.ts';
import type { Source } from './source.ts';

/** Characters that the faces of the house cannot print: told, with the text round them, where a text of the office holds them. */
export async function glyphFindings(publication: Publication, { used }: Source): Promise<readonly Finding[]> {
  // The faces bring the PDF library with them: loaded only here, when a document is at hand.
  const { withoutGlyph } = await import('../editions/pdf/glyphs.ts');
  return withoutGlyph(publication).map(({ character, characters, text }) =>
    unreadable('missing-glyph', placeOf(character, publication.document.language, used), { characters, text }),
  );
}

/** The words of the release first, then names, then the words round the pages. */
function placeOf(character: string, language: string, used: Source['used']): TextPlace | undefined {
  const rank = (file: string): number =>
    [`/${language}.md.hbs`, '/codelists/', 'input/', `/languages/${language}.yaml`].findIndex((part) =>
      file.includes(part),
    );
  const files = [...used].filter(([file]) => /\.(?:hbs|yaml)$/.test(file) && rank(file) >= 0);
  for (const [file, bytes] of files.toSorted(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1))) {
    const before = new TextDecoder().decode(bytes).split(character);
    if (before.length === 1) continue;
    const lines = before[0]?.split('\n') ?? [];
    return { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
  return undefined;
}
