import { because, type Because } from '../finding/cause.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { CALL, DEFINITION } from './footnotes.ts';
import { isBlock, pathOf, type Part, type Template } from './template.ts';

/** A name of a footnote, and its line. */
type Named = { readonly name: string; readonly line: number };
type Found = { readonly defined: Named[]; readonly called: Named[]; readonly misplaced: Named[] };

/** Blocks whose text is no running text. */
const CLOSED: ReadonlySet<string> = new Set(['exhibit', 'note', 'words']);

/** Every footnote that is called has words and every one with words is called, once; and it is called from running text. */
export function judgeFootnotes({ file, sections, words }: Template): readonly Finding[] {
  const fault = ({ line }: Named, cause: Because): Finding => unreadable('template-malformed', { file, line }, cause);
  const open = [...sections.values()].flatMap((part) => {
    const { defined, called, misplaced } = footnotesOf(part, false);
    return [
      ...misplaced.map((one) => fault(one, ASTRAY)),
      ...unmatched(called, defined).map((one) => fault(one, because('footnote-wordless', { name: one.name }))),
      ...unmatched(defined, called).map((one) => fault(one, because('footnote-uncalled', { name: one.name }))),
      ...[...repeated(called), ...repeated(defined)].map((one) =>
        fault(one, because('twice', { name: `[^${one.name}]` })),
      ),
    ];
  });
  const closed = [...words.values()].flatMap((part) => footnotesOf(part, true).misplaced);
  return [...open, ...closed.map((one) => fault(one, ASTRAY))];
}

const ASTRAY = because('footnote-astray');

const unmatched = (some: readonly Named[], others: readonly Named[]): readonly Named[] =>
  some.filter(({ name }) => !others.some((other) => other.name === name));

const repeated = (some: readonly Named[]): readonly Named[] =>
  some.filter(({ name }, index) => some.findIndex((other) => other.name === name) < index);

function footnotesOf({ program }: Part, closed: boolean): Found {
  const found: Found = { defined: [], called: [], misplaced: [] };
  const walk = (body: hbs.AST.Program | undefined, within: boolean): void => {
    for (const statement of body?.body ?? []) {
      if (isBlock(statement)) {
        const shut = within || CLOSED.has(pathOf(statement.path) ?? '');
        walk(statement.program, shut);
        walk(statement.inverse, shut);
      }
      if (statement.type !== 'ContentStatement') continue;
      const { original } = statement as unknown as { readonly original: string }; // text, whatever its type says
      const named = (pattern: RegExp): readonly Named[] =>
        [...original.matchAll(pattern)].map(({ 1: name = '', index }) => ({
          name,
          line: statement.loc.start.line + original.slice(0, index).split('\n').length - 1,
        }));
      const calls = named(CALL);
      found.defined.push(...(within ? [] : named(DEFINED)));
      found.called.push(...(within ? [] : calls));
      found.misplaced.push(...(within ? calls : calls.filter((call) => inHeading(original, call, statement))));
    }
  };
  walk(program, closed);
  return found;
}

/** The words of a definition may hold helpers: its beginning is enough. */
const DEFINED = new RegExp(DEFINITION.source.slice(0, DEFINITION.source.indexOf(':') + 1), 'gmu');

function inHeading(text: string, { line }: Named, { loc }: hbs.AST.Statement): boolean {
  return text.split('\n')[line - loc.start.line]?.startsWith('#') === true;
}
