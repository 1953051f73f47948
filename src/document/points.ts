import { because, type Because } from '../finding/cause.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { isBlock, pathOf, type Template } from './template.ts';

/** A key point with a name: {{#point "change"}}…{{/point}}, directly within {{#key-points}}. */
export type Point = { readonly name: string; readonly line: number };

/** What one period says of its key points: `only` these, in this order; or some first, some not at all. */
export type Points = {
  readonly only?: readonly string[];
  readonly first?: readonly string[];
  readonly drop?: readonly string[];
};

type Program = hbs.AST.Program;

/** The named key points of a template, in its order. */
export function pointsOf({ sections }: Template): readonly Point[] {
  const walk = (program: Program | undefined): readonly Point[] =>
    (program?.body ?? []).filter(isBlock).flatMap((block) => {
      const name = nameOfPoint(block);
      const within = [...walk(block.program), ...walk(block.inverse)];
      return name === undefined ? within : [{ name, line: block.loc.start.line }, ...within];
    });
  return [...sections.values()].flatMap(({ program }) => walk(program));
}

/** A point has a name of its own and stands directly within {{#key-points}}, so that it can be moved without its neighbours. */
export function judgePoints({ sections, words }: Template): readonly Finding[] {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  const walk = (program: Program | undefined, file: string, within: boolean): void => {
    for (const block of (program?.body ?? []).filter(isBlock)) {
      const cause = within || pathOf(block.path) !== 'point' ? faultOf(block, seen) : because('point-astray');
      const { line, column } = block.loc.start;
      if (cause !== undefined)
        findings.push(unreadable('template-malformed', { file, line, column: column + 1 }, cause));
      walk(block.program, file, pathOf(block.path) === 'key-points');
      walk(block.inverse, file, false);
    }
  };
  for (const { program, file } of [...sections.values(), ...words.values()]) walk(program, file, false);
  return findings;
}

function faultOf(block: hbs.AST.BlockStatement, seen: Set<string>): Because | undefined {
  if (pathOf(block.path) !== 'point') return undefined;
  const name = nameOfPoint(block);
  if (name === undefined) return because('point-unnamed');
  if (seen.has(name)) return because('twice', { name: `{{#point}} "${name}"` });
  seen.add(name);
  return undefined;
}

function nameOfPoint(block: hbs.AST.BlockStatement): string | undefined {
  const [name] = block.params;
  if (pathOf(block.path) !== 'point' || name?.type !== 'StringLiteral') return undefined;
  return (name as hbs.AST.StringLiteral).value; // the type says which node it is
}

/** The template with its key points as a period wants them; points without a name stay where they are. */
export function withPoints(template: Template, points: Points): Template {
  const within = (program: Program): Program => ({ ...program, body: program.body.map(moved) });
  const moved = (statement: hbs.AST.Statement): hbs.AST.Statement => {
    if (!isBlock(statement)) return statement;
    const { program } = statement;
    // A block without a program has only an {{else}}, whatever its type says.
    if ((program as Program | undefined) === undefined) return statement;
    const own =
      pathOf(statement.path) === 'key-points' ? { ...program, body: chosen(program.body, points) } : within(program);
    return { ...statement, program: own } as hbs.AST.BlockStatement; // the same node with another program
  };
  const sections = new Map(
    [...template.sections].map(([name, part]) => [name, { ...part, program: within(part.program) }]),
  );
  return { ...template, sections };
}

function chosen(body: readonly hbs.AST.Statement[], { only, first = [], drop = [] }: Points): hbs.AST.Statement[] {
  const named = new Map(
    body.flatMap((statement) => {
      const name = isBlock(statement) ? nameOfPoint(statement) : undefined;
      return name === undefined ? [] : [[name, statement] as const];
    }),
  );
  const taken = (names: readonly string[]): hbs.AST.Statement[] => names.flatMap((name) => named.get(name) ?? []);
  if (only !== undefined) return taken(only);
  const away = new Set(taken([...first, ...drop]));
  const gone = new Set(taken(drop));
  return [...taken(first).filter((point) => !gone.has(point)), ...body.filter((statement) => !away.has(statement))];
}
