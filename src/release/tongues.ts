import { parseTemplate, type Template } from '../document/template.ts';
import type { Finding } from '../finding/finding.ts';
import { judgeLanguage } from '../language/judge-language.ts';
import type { Language } from '../language/language.ts';
import type { Located } from '../definition/yaml.ts';
import { guard } from './guards.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';

/** A language of the release, with the words it has for it. */
export type Tongue = { readonly language: Language; readonly template: Template };

/** All languages of the release are read and judged, whichever are printed. */
export async function readTongues(
  source: Source,
  release: Release,
): Promise<{ readonly read: readonly Tongue[]; readonly findings: readonly Finding[] }> {
  const findings: Finding[] = [];
  const read: Tongue[] = [];
  const files = new Map<string, Located>();
  for (const tongue of release.languages) {
    const [file, text] = await Promise.all([
      source.template(`languages/${tongue}.yaml`),
      source.templateText(`${release.id}/${tongue}.md.hbs`),
    ]);
    const language = file.value === undefined ? { findings: file.findings } : judgeLanguage(file.value);
    if (file.value !== undefined) files.set(tongue, file.value);
    const template =
      text.value === undefined ? { findings: text.findings } : parseTemplate(text.value.text, text.value.file);
    findings.push(...language.findings, ...template.findings);
    if (language.value !== undefined && template.value !== undefined)
      read.push({ language: language.value, template: template.value });
  }
  findings.push(...(await guard(source, release, read, files)));
  return { read, findings };
}
