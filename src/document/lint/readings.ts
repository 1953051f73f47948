import type { Language } from '../../language/language.ts';
import { numberTyped } from '../../language/no-break.ts';
import { isBlock, pathOf, type Part, type Template } from '../template.ts';
import { HOLE, runOf, type Hole, type Piece, type Run } from './run.ts';

/** Helpers that print the very words they are told. */
const VERBATIM: readonly string[] = ['literal', 'stated'];
/** Helpers whose further words are printed beside a number. */
const WORDED: readonly string[] = ['noun', 'verb', 'count'];
const FRAMES: readonly string[] = ['if', 'unless'];
const ITEMS: readonly string[] = ['key-points', 'terms'];

type Reading = { readonly pieces: readonly Piece[]; readonly sentences: readonly string[] };

/** The file that is read, and its language. */
type Within = { readonly file: string; readonly language: Language };

const NOTHING: Reading = { pieces: [], sentences: [] };

/** The template as it may be read: each branch of each condition stands in at least one reading; words told to helpers read by themselves. */
export function readingsOf(template: Template, language: Language): readonly Run[] {
  return [...template.sections, ...template.words].flatMap(([name, part]) => [
    ...readingsOfPart(template, name, part, language),
    ...argumentsOf(part.program, template.file, Object.keys(language.cardinals)),
  ]);
}

export function readingsOfPart(
  { file }: Template,
  name: string,
  { program }: Part,
  language: Language,
): readonly Run[] {
  return readings(program, { file, language }).map(({ pieces, sentences }) =>
    runOf(pieces, name.startsWith('note.') ? [textOf(pieces)] : sentences),
  );
}

const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

/** As many readings as the statement with the most alternatives has. */
function readings(program: hbs.AST.Program | undefined, within: Within): readonly Reading[] {
  const each = (program?.body ?? []).map((statement) => alternatives(statement, within));
  const count = Math.max(1, ...each.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) => {
    const taken = each.map((of) => of[Math.min(index, of.length - 1)] ?? NOTHING);
    return {
      pieces: taken.flatMap(({ pieces }) => pieces),
      sentences: taken.flatMap(({ sentences }) => sentences),
    };
  });
}

function alternatives(statement: hbs.AST.Statement, within: Within): readonly Reading[] {
  const { line, column } = statement.loc.start;
  const place = { file: within.file, line, column: column + 1 };
  if (statement.type === 'ContentStatement') {
    const text = (statement as unknown as { readonly original: string }).original; // text, whatever its type says
    return [{ pieces: [{ text, place }], sentences: [] }];
  }
  if (statement.type === 'MustacheStatement') {
    const hole = holeOf(statement as hbs.AST.MustacheStatement); // the type says which node it is
    const text = VERBATIM.includes(hole.helper) ? numberTyped(hole.said.join(' '), within.language) : HOLE;
    return [{ pieces: [{ text, place, hole }], sentences: [] }];
  }
  if (!isBlock(statement)) return [NOTHING];
  const { helper } = holeOf(statement);
  const inner = readings(statement.program, within);
  if (FRAMES.includes(helper))
    return [...inner, ...(isAbsent(statement.inverse) ? [NOTHING] : readings(statement.inverse, within))];
  // Any other block stands by itself.
  const apart = { text: '\n\n', place };
  return inner.map(({ pieces, sentences }) => ({
    pieces: [apart, ...pieces, apart],
    sentences: [...sentences, ...sentencesIn(helper, textOf(pieces))],
  }));
}

const isAbsent = (program: hbs.AST.Program | undefined): boolean => (program as unknown) === undefined; // absent without {{else}}, whatever its type says

function sentencesIn(helper: string, text: string): readonly string[] {
  if (helper === 'note') return [text];
  return ITEMS.includes(helper) ? text.split(/^[ \t]*- /m).slice(1) : [];
}

function argumentsOf(program: hbs.AST.Program | undefined, file: string, cases: readonly string[]): readonly Run[] {
  return (program?.body ?? []).flatMap((statement): readonly Run[] => {
    if (isBlock(statement))
      return [...argumentsOf(statement.program, file, cases), ...argumentsOf(statement.inverse, file, cases)];
    if (statement.type !== 'MustacheStatement') return [];
    const hole = holeOf(statement as hbs.AST.MustacheStatement); // the type says which node it is
    const place = { file, line: statement.loc.start.line, column: statement.loc.start.column + 1 };
    if (!WORDED.includes(hole.helper)) return [];
    const words = hole.said.slice(1).filter((word) => !cases.includes(word));
    return words.map((text) => runOf([{ text, place, hole: { helper: 'argument', said: [] } }]));
  });
}

export function holeOf({ path, params }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): Hole {
  const said = params.flatMap(
    (param) => (param.type === 'StringLiteral' ? [(param as hbs.AST.StringLiteral).value] : []), // the type says which node it is
  );
  return { helper: pathOf(path) ?? '', said };
}
