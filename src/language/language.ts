import { judge } from '../definition/schema.ts';
import { ROLES, type Role } from '../finding/accepted.ts';
import type { Sign } from '../value/value.ts';
import type { Unit } from '../value/unit.ts';

/** What one language file says: `templates/languages/<lang>.yaml`. */
export type Language = {
  readonly language: string;
  readonly locale: string;
  readonly name: string;
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    readonly minus: string;
    readonly percent: string;
  };
  readonly months: readonly string[];
  readonly periods: Readonly<Record<'year' | 'year-to-date' | 'month' | 'date' | 'date-time' | 'vintage', string>>;
  /** Names of time zones as readers know them. */
  readonly zones: Readonly<Record<string, string>>;
  readonly 'ordinals-below-ten': readonly string[];
  readonly list: { readonly comma: string; readonly and: string; readonly 'and-long': string };
  readonly signs: Readonly<Record<Sign, { readonly print: string; readonly meaning: string }>>;
  /** Marks of figures that are not final, as they stand beside them and in the legend. */
  readonly marks: Readonly<Record<MarkName, { readonly print: string; readonly meaning: string }>>;
  /** What a comparison is measured against: its figures by status, and the sentences that name them. */
  readonly base: Readonly<Record<BaseSentence | BaseStatus, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly change: Readonly<Record<ChangeWord, string>>;
  readonly places: Readonly<Record<string, { readonly one: string; readonly many: string; readonly form: string }>>;
  /** Forms of words that say which way something went («снизил*» for every ending), and where they stand. */
  readonly directions?: {
    /** Before the size («fell by 20.7%») or behind it, where the verb ends the sentence. */
    readonly stands: 'before' | 'behind';
    readonly up: readonly string[];
    readonly down: readonly string[];
  };
  readonly words: Readonly<Record<string, string>>;
  readonly mail: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly findings: Readonly<Record<string, readonly [string, string]>>;
  /** Words of the annotated copy of a workbook. */
  readonly annotation: Readonly<Record<AnnotationWord, string>>;
  readonly commands: Readonly<Record<string, string>>;
  /** Words of the report on a check, the roles that may accept a warning, and the facts of findings by name. */
  readonly report: Readonly<Record<ReportWord, string>> & {
    readonly roles: Readonly<Record<Role, string>>;
    readonly facts: Readonly<Record<string, string>>;
  };
};

export const MARK_NAMES = ['preliminary', 'revised'] as const;
export type MarkName = (typeof MARK_NAMES)[number];
export const BASE_STATUSES = ['preliminary', 'revised', 'final', 'unknown'] as const;
export type BaseStatus = (typeof BASE_STATUSES)[number];
export const BASE_SENTENCES = ['figure', 'levels', 'change', 'both'] as const;
export type BaseSentence = (typeof BASE_SENTENCES)[number];
export const CHANGE_WORDS = [
  'rose',
  'fell',
  'unchanged',
  'times',
  'size',
  'times-short',
  'not-applicable',
  'up',
  'down',
  'level',
  'multiple',
  'earlier',
] as const;
export const ANNOTATION_WORDS = [
  'name',
  'title',
  'severity',
  'sheet',
  'cell',
  'finding',
  'advice',
  'compare',
  'compare-with',
] as const;
export const REPORT_WORDS = [
  'title',
  'stage',
  'line',
  'not-publishable',
  'must-be-accepted',
  'publishable',
  'errors',
  'warnings',
  'notes',
  'accepted-count',
  'findings',
  'no-findings',
  'everything-else',
  'compare',
  'check',
  'required',
  'state-accepted',
  'accepted',
  'acceptances',
  'no-acceptances',
  'about',
  'given-for',
  'role',
  'reason',
  'checks',
  'checks-explained',
  'no-checks',
  'name',
  'severity',
  'level',
  'tested',
  'broken',
  'inputs',
  'file',
  'size',
  'digest',
  'fingerprint',
] as const;
export type ReportWord = (typeof REPORT_WORDS)[number];
export type AnnotationWord = (typeof ANNOTATION_WORDS)[number];
export type ChangeWord = (typeof CHANGE_WORDS)[number];

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const map = (of: object): object => ({ type: 'object', additionalProperties: of });
const shape = (keys: readonly string[], of: object): object => ({
  type: 'object',
  additionalProperties: false,
  required: keys,
  properties: Object.fromEntries(keys.map((key) => [key, of])),
});

export const judgeLanguage = judge<Language>({
  type: 'object',
  additionalProperties: false,
  required: [
    'language',
    'locale',
    'numbers',
    'months',
    'periods',
    'zones',
    'list',
    'signs',
    'marks',
    'base',
    'units',
    'change',
    'places',
    'words',
    'mail',
    'findings',
    'annotation',
    'commands',
    'report',
  ],
  properties: {
    language: text,
    locale: text,
    name: text,
    numbers: shape(['group', 'decimal', 'minus', 'percent'], text),
    months: { ...texts, minItems: 12, maxItems: 12 },
    periods: shape(['year', 'year-to-date', 'month', 'date', 'date-time', 'vintage'], text),
    zones: map(text),
    'ordinals-below-ten': { ...texts, minItems: 10, maxItems: 10 },
    list: shape(['comma', 'and', 'and-long'], text),
    signs: map(shape(['print', 'meaning'], text)),
    marks: shape(MARK_NAMES, shape(['print', 'meaning'], text)),
    base: shape([...BASE_STATUSES, ...BASE_SENTENCES], text),
    units: map(text),
    change: shape(CHANGE_WORDS, text),
    places: map(shape(['one', 'many', 'form'], text)),
    directions: {
      type: 'object',
      additionalProperties: false,
      required: ['stands', 'up', 'down'],
      properties: { stands: { enum: ['before', 'behind'] }, up: texts, down: texts },
    },
    words: map(text),
    mail: map(text),
    severities: map(text),
    findings: map({ type: 'array', items: text, minItems: 2, maxItems: 2 }),
    annotation: shape(ANNOTATION_WORDS, text),
    commands: map(text),
    report: {
      type: 'object',
      additionalProperties: false,
      required: [...REPORT_WORDS, 'roles', 'facts'],
      properties: {
        ...Object.fromEntries(REPORT_WORDS.map((word) => [word, text])),
        roles: shape(ROLES, text),
        facts: map(text),
      },
    },
  },
});

/** Sets facts into a sentence: «{stated}» becomes the fact of that name. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{([\w.-]+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
}
