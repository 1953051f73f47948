import { because, type Because } from '../finding/cause.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Language } from '../language/language.ts';
import type { Helper } from './helper.ts';
import { HELPERS } from './helpers.ts';
import { judgeFootnotes } from './judge-footnotes.ts';
import { literalNumbers } from './literal-numbers.ts';
import { isBlock, pathOf, type Template } from './template.ts';

/** Names that a template may use. */
export type Known = {
  readonly figures: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly exhibits: ReadonlySet<string>;
  /** Exhibits that are printed on paper: what a sentence can refer to. */
  readonly printed: ReadonlySet<string>;
  readonly editions: ReadonlySet<string>;
};

const FRAMES = ['if', 'unless'];
const BLOCKS: Readonly<Record<string, 'exhibit' | 'nothing'>> = {
  exhibit: 'exhibit',
  note: 'nothing',
  terms: 'nothing',
  'key-points': 'nothing',
  point: 'nothing',
};
const INLINE_BLOCKS = ['series', 'contacts', 'notes'];
/** Helpers that print words they are given after the name of a figure. */
const WORDED = ['noun', 'verb', 'count'];

/**
 * Walks the template's tree: every name must be a helper, every figure must exist. Handlebars itself lets {{#if typo}} pass silently.
 * The template is judged even when the data has errors; with the language, forms and cases are judged too.
 */
export function judgeTemplate(template: Template, known: Known, language?: Language): readonly Finding[] {
  const findings: Finding[] = [];
  // Titles and headings are plain words.
  let refers = true;
  const helpers = new Map(HELPERS.map((helper) => [helper.name, helper]));
  const names = [...helpers.keys(), ...FRAMES, ...Object.keys(BLOCKS), ...INLINE_BLOCKS];
  const at = ({ loc }: hbs.AST.Node): { file: string; line: number; column: number } => ({
    file: template.file,
    line: loc.start.line,
    column: loc.start.column + 1,
  });
  const unknown = (node: hbs.AST.Node, name: string): void => {
    findings.push(
      unreadable('template-unknown-name', at(node), { name, nearest: nearest(name, names) ?? names.join(', ') }),
    );
  };
  const judgeName = (
    node: hbs.AST.Node,
    takes: Helper['takes'] | 'exhibit',
    params: readonly hbs.AST.Expression[],
  ): void => {
    const wanted: Readonly<Partial<Record<typeof takes, ReadonlySet<string>>>> = {
      figure: known.figures,
      figures: known.figures,
      indicator: known.indicators,
      exhibit: known.exhibits,
      printed: known.printed,
      edition: known.editions,
    };
    const set = wanted[takes];
    if (set === undefined) return;
    for (let index = 0; index < (takes === 'figures' ? 2 : 1); index++) {
      const param = params[index];
      const name = param?.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : ''; // the type says which node it is
      if (!set.has(name))
        findings.push(
          unreadable('template-unknown-figure', at(node), { figure: name, nearest: nearest(name, set) ?? '' }),
        );
    }
  };
  const malformed = (node: hbs.AST.Node, cause: Because): void => {
    findings.push(unreadable('template-malformed', at(node), cause));
  };
  const call = (node: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement): void => {
    const name = pathOf(node.path) ?? '';
    const helper = helpers.get(name);
    // A run of text is always true, and a truth is no text.
    if (helper !== undefined && node.type === 'SubExpression' && helper.ask === undefined)
      malformed(node, because('text-asked', { name }));
    if (helper?.ask !== undefined && node.type === 'MustacheStatement')
      malformed(node, because('question-said', { name }));
    if (FRAMES.includes(name) && (node.params.length !== 1 || node.params[0]?.type.endsWith('Literal') === true))
      malformed(node, because('one-question', { name }));
    const cause = language === undefined ? undefined : helper?.judge?.(language, ...literals(node.params));
    if (cause !== undefined) malformed(node, { ...cause, 'cause.helper': name });
    if (name === 'ref' && !refers) malformed(node, because('reference-astray'));
    if (helper !== undefined && !isBlock(node)) judgeName(node, helper.takes, node.params);
    else if (isBlock(node) && BLOCKS[name] !== undefined) judgeName(node, BLOCKS[name], node.params);
    else if (INLINE_BLOCKS.includes(name)) judgeName(node, name === 'series' ? 'exhibit' : 'nothing', node.params);
    else if (!FRAMES.includes(name)) unknown(node, name);
    judgeWords(node, name);
    for (const param of node.params) expression(param);
  };
  const literal = (node: hbs.AST.Node, text: string): void => {
    for (const { number, line } of literalNumbers(text))
      findings.push({
        code: 'template-literal-number',
        severity: 'error',
        place: { file: template.file, line: node.loc.start.line + line },
        related: [],
        facts: { number },
      });
  };
  /** Words handed to a helper are printed as well; a stated number needs its source. */
  const judgeWords = (
    node: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement,
    name: string,
  ) => {
    const said = node.params.flatMap(
      (param) => (param.type === 'StringLiteral' ? [(param as hbs.AST.StringLiteral).value] : []), // the type says which node it is
    );
    if (WORDED.includes(name)) literal(node, said.slice(1).join(' '));
    if (name === 'stated' && (said.length !== 1 || !hasSource(node))) malformed(node, because('source-missing'));
    if (name === 'literal' && said.length !== 1) malformed(node, because('one-number'));
  };
  const expression = (node: hbs.AST.Expression): void => {
    if (node.type === 'SubExpression')
      call(node as hbs.AST.SubExpression); // the type says which node it is
    else if (node.type === 'PathExpression') unknown(node, pathOf(node) ?? '');
  };
  const program = (body: hbs.AST.Program | undefined): void => {
    for (const statement of body?.body ?? []) {
      if (isBlock(statement)) {
        call(statement);
        program(statement.program);
        program(statement.inverse);
      } else if (statement.type === 'MustacheStatement')
        call(statement as hbs.AST.MustacheStatement); // the type says which node it is
      else if (statement.type === 'ContentStatement')
        literal(statement, (statement as unknown as { readonly original: string }).original); // text, whatever its type says
      else if (statement.type.includes('Partial')) unknown(statement, 'partial');
      else if (statement.type.includes('Decorator')) unknown(statement, 'decorator');
    }
  };
  for (const part of template.sections.values()) program(part.program);
  for (const [name, part] of template.words) {
    refers = name.startsWith('note.');
    program(part.program);
  }
  return [...findings, ...judgeFootnotes(template)];
}

function hasSource({ hash }: hbs.AST.MustacheStatement | hbs.AST.SubExpression | hbs.AST.BlockStatement): boolean {
  const [pair, ...more] = hash?.pairs ?? [];
  return (
    more.length === 0 &&
    pair?.key === 'source' &&
    pair.value.type === 'StringLiteral' &&
    (pair.value as hbs.AST.StringLiteral).value.trim() !== '' // the type says which node it is
  );
}

/** What is written between quotes. */
function literals(params: readonly hbs.AST.Expression[]): readonly string[] {
  return params.map((param) => (param.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : '')); // the type says which node it is
}
