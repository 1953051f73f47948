import { because, type Because } from '../finding/cause.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { isBlank, parseProgram, type Part, type Template } from './template.ts';

/** A heading of the first level names a section of the outline: «# key-points». */
const HEADING = /^#[ \t]+(\S.*?)[ \t\r]*$/;

/** `notes.<lang>.md` of a period as a template: what stands under each heading belongs to the section of that id. */
export function parseNotes(text: string, file: string): Outcome<Template> {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, index) => {
    const name = HEADING.exec(line)?.[1];
    return name === undefined ? [] : [{ name, index }];
  });
  const sections = new Map<string, Part>();
  const findings: Finding[] = [];
  const malformed = (line: number, cause: Because): void => {
    findings.push(unreadable('template-malformed', { file, line }, cause));
  };
  // Lines before a part are kept empty, so that whatever is told of it has the line of the file.
  const parse = (from: number, to: number | undefined): Part | undefined => {
    const own = lines.slice(from, to).join('\n');
    const parsed = parseProgram('\n'.repeat(from) + own, file);
    findings.push(...parsed.findings);
    return parsed.value === undefined ? undefined : { program: parsed.value, file, line: from, text: `\n${own}` };
  };
  const before = parse(0, heads[0]?.index ?? lines.length);
  const astray = before?.program.body.find((statement) => !isBlank(statement));
  if (astray !== undefined) malformed(1, because('text-above'));
  heads.forEach(({ name, index }, place) => {
    const part = parse(index + 1, heads[place + 1]?.index);
    if (sections.has(name)) malformed(index + 1, because('heading-twice', { name }));
    else if (part !== undefined) sections.set(name, part);
  });
  return findings.length > 0 ? { findings } : { value: { file, sections, words: new Map() }, findings };
}
