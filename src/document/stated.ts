import { isBlock, pathOf, type Template } from './template.ts';

/** A number from outside as a template declares it, with its source and its place. */
export type StatedNumber = {
  readonly text: string;
  readonly source: string;
  readonly file: string;
  readonly line: number;
};

/** Every {{stated "2 309" source="…"}} of a template, whether its sentence is printed this time or not. */
export function statedNumbers({ sections, words, notes }: Template): readonly StatedNumber[] {
  const walk = (program: hbs.AST.Program | undefined, file: string): readonly StatedNumber[] =>
    (program?.body ?? []).flatMap((statement) => {
      if (isBlock(statement)) return [...walk(statement.program, file), ...walk(statement.inverse, file)];
      if (statement.type !== 'MustacheStatement') return [];
      const { path, params, hash, loc } = statement as hbs.AST.MustacheStatement; // the type says which node it is
      if (pathOf(path) !== 'stated') return [];
      const [text, source] = [params[0], hash?.pairs[0]?.value].map(textOf);
      return [{ text: text ?? '', source: source ?? '', file, line: loc.start.line }];
    });
  return [...sections.values(), ...words.values(), ...(notes?.values() ?? [])].flatMap(({ program, file }) =>
    walk(program, file),
  );
}

function textOf(node: hbs.AST.Expression | undefined): string {
  return node?.type === 'StringLiteral' ? (node as hbs.AST.StringLiteral).value : ''; // the type says which node it is
}
