import Handlebars from 'handlebars';
import { because } from '../finding/cause.ts';
import { unreadable, type Finding, type Outcome } from '../finding/finding.ts';
import { CLOSE, OPEN } from './holes.ts';

type Program = hbs.AST.Program;

/** A part of a template: its program, and its text as it was written, from the line on which it begins. */
export type Part = {
  readonly program: Program;
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

/** `<lang>.md.hbs` taken apart: the sections, and the words that headings, captions and the furniture use. */
export type Template = {
  readonly file: string;
  readonly sections: ReadonlyMap<string, Part>;
  readonly words: ReadonlyMap<string, Part>;
  /** What people add to sections for one period only. */
  readonly notes?: ReadonlyMap<string, Part>;
};

/** Nothing but {{#section "…"}} and {{#words "…"}} stands at the top of a template. */
export function parseTemplate(text: string, file: string): Outcome<Template> {
  const { value: program, findings: malformed } = parseProgram(text, file);
  if (program === undefined) return { findings: malformed };
  const sections = new Map<string, Part>();
  const words = new Map<string, Part>();
  const findings: Finding[] = [];
  const lines = text.split('\n');
  for (const statement of program.body) {
    const { line, column } = statement.loc.start;
    const place = { file, line, column: column + 1 };
    const named = isBlock(statement) ? nameOf(statement) : undefined;
    const into = named?.kind === 'section' ? sections : named?.kind === 'words' ? words : undefined;
    if (into?.has(named?.name ?? '') === true)
      findings.push(
        unreadable('template-malformed', place, because('twice', { name: `{{#${named?.kind} "${named?.name}"}}` })),
      );
    else if (into !== undefined && named !== undefined && isBlock(statement))
      into.set(named.name, { program: statement.program, file, line, text: written(statement, lines) });
    else if (!isBlank(statement)) findings.push(unreadable('template-malformed', place, because('text-outside')));
  }
  return findings.length > 0 ? { findings } : { value: { file, sections, words }, findings };
}

/** Handlebars as a tree; what is no Handlebars is told with its line. */
export function parseProgram(text: string, file: string): Outcome<Program> {
  if (text.includes(OPEN) || text.includes(CLOSE))
    return { findings: [unreadable('template-malformed', { file }, because('private-use'))] };
  try {
    return { value: Handlebars.parse(text), findings: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Handlebars says «Parse error on line 3» and shows the place, or «if doesn't match unless - 2:3».
    const [, first, near = ''] = /line (\d+):\n(.*)\n/.exec(message) ?? [];
    const [, open = '', close = '', second] = /^(\S+) doesn't match (\S+) - (\d+):\d+$/.exec(message) ?? [];
    const line = first ?? second;
    const place = { file, ...(line === undefined ? {} : { line: Number(line) }) };
    const cause =
      second === undefined ? because('handlebars', { near }) : because('handlebars-blocks', { open, close });
    return { findings: [unreadable('template-malformed', place, cause)] };
  }
}

function nameOf(block: hbs.AST.BlockStatement): { readonly kind: string; readonly name: string } | undefined {
  const [name] = block.params;
  const kind = pathOf(block.path);
  return name?.type === 'StringLiteral' && kind !== undefined
    ? { kind, name: (name as hbs.AST.StringLiteral).value }
    : undefined; // the type says which node it is
}

/** What stands between the beginning and the end of a part. */
function written({ loc: { start, end } }: hbs.AST.BlockStatement, lines: readonly string[]): string {
  const own = lines.slice(start.line - 1, end.line);
  const whole = own.map((line, index) =>
    line.slice(index === 0 ? start.column : 0, index === own.length - 1 ? end.column : undefined),
  );
  return whole
    .join('\n')
    .replace(/^\{\{#[^}]*\}\}/, '')
    .replace(/\{\{\/[^}]*\}\}$/, '');
}

export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
  return node.type === 'BlockStatement';
}

export function pathOf(node: hbs.AST.Node): string | undefined {
  return node.type === 'PathExpression' ? (node as hbs.AST.PathExpression).original : undefined; // the type says which node it is
}

export function isBlank(statement: hbs.AST.Statement): boolean {
  if (statement.type === 'CommentStatement') return true;
  return statement.type === 'ContentStatement' && (statement as hbs.AST.ContentStatement).value.trim() === ''; // the type says which node it is
}
