import Handlebars from 'handlebars';
import { unreadable, type Finding } from '../finding/finding.ts';
import type { Figure, Indicator } from '../indicators/indicator.ts';
import type { ExhibitKind } from '../language/language.ts';
import { releaseId, yearsAgo } from '../period/period.ts';
import type { TextPlace } from '../place/place.ts';
import { lifted, type Footnotes } from './footnotes.ts';
import { HELPERS } from './helpers.ts';
import { holes, plainText, type Hole } from './holes.ts';
import { parseBlocks, parseInline } from './markdown.ts';
import type { Part, Template } from './template.ts';
import type { Block, Inline } from './tree.ts';
import type { Telling } from './words.ts';

/** Turns parts of a template into blocks and runs. */
export type Renderer = {
  readonly section: (name: string) => readonly Block[];
  readonly words: (name: string) => readonly Inline[];
  /** Words as plain text, for headings and furniture. */
  readonly plain: (name: string) => string;
  readonly has: (name: string) => boolean;
  /** Exhibits that the text refers to, and where. */
  readonly referred: ReadonlyMap<string, TextPlace>;
  /** Words of the footnotes of all sections made so far. */
  readonly footnotes: Footnotes;
  readonly findings: readonly Finding[];
};

/** What the block helpers of a section make: exhibits by id, the series lists, the contacts. */
export type Makers = {
  readonly exhibit: (id: string, caption: readonly Inline[]) => readonly Block[];
  readonly series: (id: string) => readonly Block[];
  readonly contacts: () => readonly Block[];
  /** What an exhibit is; undefined for one that cannot be made yet. */
  readonly kindOf: (id: string) => ExhibitKind | undefined;
};

export function renderer(template: Template, telling: Telling, makers: Makers): Renderer {
  const findings: Finding[] = [];
  const dug = holes();
  const { dig } = dug;
  const engine = Handlebars.create();
  const figure = (id: string): Figure =>
    found(
      telling.indicators.figures.get(id.replace('@year-ago', `@${releaseId(yearsAgo(telling.period))}`)),
      id,
      telling,
    );
  const indicator = (id: string): Indicator => found(telling.indicators.indicators.get(id), id, telling);
  const referred = new Map<string, TextPlace>();
  const exhibit = (id: string): ExhibitKind => {
    const kind = found(makers.kindOf(id), id, telling);
    if (!referred.has(id)) referred.set(id, at);
    return kind;
  };
  for (const { name, say, ask } of HELPERS) {
    engine.registerHelper(name, (...args: readonly unknown[]) => {
      const options = args.at(-1) as Handlebars.HelperOptions; // Handlebars passes its options last
      const names = [...args.slice(0, -1), ...Object.values(options.hash as Readonly<Record<string, unknown>>)].map(
        String,
      );
      try {
        if (ask !== undefined) return ask({ telling, figure, indicator, exhibit }, ...names);
        return dig({ kind: 'inline', children: say?.({ telling, figure, indicator, exhibit }, ...names) ?? [] });
      } catch (error) {
        if (!(error instanceof NotReady)) throw error;
        return ask === undefined ? dig({ kind: 'absent' }) : NOT_READY;
      }
    });
  }
  // A question about a figure that is not ready has no answer: neither branch is said, and the sentence goes.
  const branch = (wanted: boolean) =>
    function frame(this: unknown, answer: unknown, options: Handlebars.HelperOptions): string {
      if (answer === NOT_READY) return standsAlone(options.fn(this)) ? '' : dig({ kind: 'absent' });
      return (answer === true) === wanted ? options.fn(this) : options.inverse(this);
    };
  engine.registerHelper('if', branch(true));
  engine.registerHelper('unless', branch(false));
  let at: { readonly file: string; readonly line: number } = { file: template.file, line: 1 };
  const unsupported = (kind: string): void => {
    findings.push(unreadable('template-unsupported', at, { kind }));
  };
  let headings = 0;
  const headingId = (): string => `part-${(headings += 1)}`;
  const footnotes = new Map<string, readonly Inline[]>();
  const blocksOf = (text: string): readonly Block[] => {
    const define = (mark: string, said: string): void => void footnotes.set(mark, parseInline(said, dug, unsupported));
    return parseBlocks(lifted(text, at.file, dig, define), dug, headingId, unsupported);
  };
  const block = (name: string, make: (inner: string, id: string) => Hole): void => {
    engine.registerHelper(name, (...args: readonly unknown[]) => {
      const options = args.at(-1) as Handlebars.HelperOptions; // Handlebars passes its options last
      const inner = typeof options.fn === 'function' ? options.fn(undefined) : '';
      return dig(make(inner, String(args[0])));
    });
  };
  block('exhibit', (inner, id) => ({
    kind: 'block',
    blocks: makers.exhibit(id, parseInline(inner, dug, unsupported)),
  }));
  block('series', (_, id) => ({ kind: 'block', blocks: makers.series(id) }));
  block('contacts', () => ({ kind: 'block', blocks: makers.contacts() }));
  block('note', (inner) => {
    const children = parseInline(inner, dug, unsupported);
    return { kind: 'block', blocks: children.length === 0 ? [] : [{ kind: 'paragraph', role: 'note', children }] };
  });
  block('key-points', (inner) => ({
    kind: 'block',
    blocks: blocksOf(inner).map((made) => (made.kind === 'list' ? { ...made, role: 'key-points' as const } : made)),
  }));
  engine.registerHelper('point', (...args: readonly unknown[]) => {
    const options = args.at(-1) as Handlebars.HelperOptions; // Handlebars passes its options last
    return `\n${options.fn(undefined)}\n`;
  });
  block('terms', (inner) => ({ kind: 'block', blocks: blocksOf(inner).map(toTerms) }));

  const run = (part: Part): string => {
    at = { file: part.file, line: part.line };
    return engine.compile(part.program, { noEscape: true, knownHelpersOnly: false })({});
  };
  // Notes of the period stand where the template has {{notes}}, else at the end of their section.
  let note: Part | undefined;
  const noted = (): readonly Block[] => {
    const [own, around] = [note, at];
    if (own === undefined) return [];
    note = undefined;
    const blocks = blocksOf(run(own));
    at = around;
    return blocks;
  };
  block('notes', () => ({ kind: 'block', blocks: noted() }));
  const words = (name: string): readonly Inline[] => {
    const part = template.words.get(name);
    if (part === undefined) {
      findings.push(
        unreadable(
          'template-words-missing',
          { file: template.file },
          { words: name, example: `{{#words "${name}"}}…{{/words}}` },
        ),
      );
      return [];
    }
    return parseInline(run(part), dug, unsupported);
  };
  return {
    section: (name) => {
      const part = template.sections.get(name);
      if (part !== undefined) {
        note = template.notes?.get(name);
        const blocks = blocksOf(run(part));
        return [...blocks, ...noted()];
      }
      findings.push(unreadable('template-section-missing', { file: template.file }, { section: name }));
      return [];
    },
    words,
    plain: (name) => plainText(words(name)),
    has: (name) => template.words.has(name),
    referred,
    footnotes,
    findings,
  };
}

/** «**Term** – meaning» as a list becomes terms with their meanings. */
function toTerms(block: Block): Block {
  if (block.kind !== 'list') return block;
  return {
    kind: 'terms',
    items: block.items.map((item) => {
      const [term, ...meaning] = item;
      const [first, ...rest] = meaning;
      const dashless =
        first?.kind === 'text' ? [{ ...first, text: first.text.replace(/^\s*[–—-]\s*/, '') }, ...rest] : meaning;
      return term?.kind === 'strong' ? { term: term.children, meaning: dashless } : { term: [], meaning: item };
    }),
  };
}

/** A frame on lines of its own holds whole sentences: without them nothing is left of its neighbours' to spoil. */
function standsAlone(body: string): boolean {
  return body.endsWith('\n');
}

/** Asked for a figure that waits for a table declared absent. */
class NotReady extends Error {}
const NOT_READY = Symbol('not ready');

function found<T>(value: T | undefined, id: string, { indicators }: Telling): T {
  if (value !== undefined) return value;
  if (indicators.incomplete) throw new NotReady(id);
  throw new Error(`the judged template names ${id}, which is not there`);
}
