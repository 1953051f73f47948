import { parseNotes } from '../document/notes.ts';
import type { Template } from '../document/template.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';

/** The words that people add to one period, by language. */
export type Notes = ReadonlyMap<string, Template>;

/** Reads `notes.<lang>.md` of a period, each of which may be missing. */
export async function readNotes(
  source: Source,
  { id, languages, document }: Release,
  period: string,
): Promise<{ readonly notes: Notes; readonly findings: readonly Finding[] }> {
  const names = (await source.inputNames(`${id}/${period}`)) ?? [];
  const notes = new Map<string, Template>();
  const findings: Finding[] = [];
  for (const name of names) {
    const language = /^notes\.(.*)\.md$/.exec(name)?.[1];
    if (language === undefined) continue;
    const file = `input/${id}/${period}/${name}`;
    if (!languages.includes(language)) {
      const like = nearest(language, languages) ?? languages.join(', ');
      findings.push(unreadable('notes-language-unknown', { file }, { language, nearest: like }));
      continue;
    }
    const text = await source.inputText(`${id}/${period}/${name}`);
    const parsed = text.value === undefined ? { findings: text.findings } : parseNotes(text.value.text, file);
    findings.push(...parsed.findings);
    if (parsed.value === undefined) continue;
    notes.set(language, parsed.value);
    findings.push(...unknownSections(parsed.value, document.outline));
  }
  return { notes, findings: [...findings, ...untranslated(notes, languages)] };
}

function unknownSections({ sections, file }: Template, outline: readonly string[]): readonly Finding[] {
  return [...sections].flatMap(([section, { line }]) => {
    if (outline.includes(section)) return [];
    const like = nearest(section, outline) ?? outline.join(', ');
    return [unreadable('notes-section-unknown', { file, line }, { section, nearest: like })];
  });
}

/** A reader of one language is told less than a reader of another. */
function untranslated(notes: Notes, languages: readonly string[]): readonly Finding[] {
  const told = new Set<string>();
  return [...notes.values()].flatMap(({ sections, file }) =>
    [...sections].flatMap(([section, { line }]) => {
      if (told.has(section)) return [];
      told.add(section);
      return languages.flatMap((language): readonly Finding[] => {
        if (notes.get(language)?.sections.has(section) === true) return [];
        const facts = { section, language };
        return [{ code: 'notes-untranslated', severity: 'warning', place: { file, line }, related: [], facts }];
      });
    }),
  );
}
