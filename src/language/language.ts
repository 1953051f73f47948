import type { Role } from '../finding/accepted.ts';
import type { Sign } from '../value/value.ts';
import type { Unit } from '../value/unit.ts';
import type { HyphenationName } from './hyphenation/index.ts';

/** A word, or its forms by name: «январь», or nominative, genitive, prepositional. */
export type Inflected = string | Readonly<Record<string, string>>;

/** What one language file says: `templates/languages/<lang>.yaml`; templates/README.md explains each part. */
export type Language = {
  readonly language: string;
  /** Tag of the language with its country, as Word wants it: en-GB. */
  readonly locale: string;
  /** Letters (a pattern) that tell words of another language, and which; the first that fits decides. */
  readonly foreign?: Foreign;
  /** How words are parted at the end of a line; without it they stay whole. */
  readonly hyphenation?: HyphenationName;
  readonly name: string;
  /** The small letters of the language; a word in other letters is told. Without it the script alone is judged. */
  readonly alphabet?: string;
  readonly numbers: {
    readonly group: string;
    readonly decimal: string;
    readonly minus: string;
    readonly percent: string;
    /** Whether times and percentage points keep a last zero in prose: «2.0 times», but «в 2 раза». */
    readonly 'trailing-zero': 'keep' | 'drop';
  };
  /** The plural categories (CLDR) for which a word after a number has a form of its own, in the order in which forms are listed. */
  readonly plural: { readonly forms: readonly string[]; readonly fraction?: string };
  readonly months: readonly Inflected[];
  /** «first» to «fourth»: quarters and half-years. */
  readonly ordinals: readonly Inflected[];
  /** Small numbers in words, from 0 on, by the case in which they stand; what a list does not reach is said in digits. */
  readonly cardinals: Readonly<Record<string, readonly string[]>>;
  /** A period in each form that sentences ask for: «январь», «в январе 2025 года». */
  readonly periods: Readonly<Record<string, Readonly<Record<StretchKind, string>>>>;
  readonly dates: Readonly<Record<string, string>>;
  /** Names of time zones as readers know them. */
  readonly zones: Readonly<Record<string, string>>;
  readonly list: { readonly comma: string; readonly and: string; readonly 'and-long': string };
  /** Several months in one phrase, by form: «в марте, апреле и мае». */
  readonly 'month-lists'?: Readonly<Record<string, { readonly one: PlaceStyle; readonly many: PlaceStyle }>>;
  /** How a sentence names a table or figure, by form: «таблице {number}». */
  readonly references?: Readonly<Record<string, Readonly<Record<ExhibitKind, string>>>>;
  readonly endings?: Endings;
  readonly 'no-break'?: NoBreak;
  readonly signs: Readonly<Record<Sign, { readonly print: string; readonly meaning: string }>>;
  /** Marks of figures that are not final, as they stand beside them and in the legend. */
  readonly marks: Readonly<Record<MarkName, { readonly print: string; readonly meaning: string }>>;
  /** What a comparison is measured against: its figures by status, and the sentences that name them. */
  readonly base: Readonly<Record<BaseSentence | BaseStatus, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly change: { readonly by: Readonly<Record<ChangeMeasure, string>> } & Readonly<Record<ChangeWord, Inflected>>;
  readonly places: Places;
  /** Forms of words that say which way something went («снизил*» for every ending), and where they stand. */
  readonly directions?: {
    /** Before the size («fell by 20.7%») or behind it, where the verb ends the sentence. */
    readonly stands: 'before' | 'behind';
    readonly up: readonly string[];
    readonly down: readonly string[];
  };
  readonly words: Readonly<Record<string, string>>;
  /** Words that only a spreadsheet has. */
  readonly spreadsheet: Readonly<Record<SpreadsheetWord, string>>;
  readonly mail: Readonly<Record<string, string>>;
  readonly severities: Readonly<Record<'error' | 'warning' | 'note', string>>;
  readonly findings: Readonly<Record<string, readonly [string, string]>>;
  /** Why something cannot be read, by code; a language without them says the English ones. */
  readonly causes?: Readonly<Record<string, string>>;
  /** Words of the annotated copy of a workbook. */
  readonly annotation: Readonly<Record<AnnotationWord, string>>;
  readonly commands: Readonly<Record<string, string>>;
  /** Words of the report on a check, the roles that may accept a warning, and the facts of findings by name. */
  readonly report: Readonly<Record<ReportWord, string>> & {
    readonly roles: Readonly<Record<Role, string>>;
    readonly facts: Readonly<Record<string, string>>;
  };
};

export const EXHIBIT_KINDS = ['table', 'figure'] as const;
export type ExhibitKind = (typeof EXHIBIT_KINDS)[number];
export const MARK_NAMES = ['preliminary', 'revised'] as const;
export type MarkName = (typeof MARK_NAMES)[number];
export const BASE_STATUSES = ['preliminary', 'revised', 'final', 'unknown'] as const;
export type BaseStatus = (typeof BASE_STATUSES)[number];
export const BASE_SENTENCES = ['figure', 'levels', 'change', 'both'] as const;
export type BaseSentence = (typeof BASE_SENTENCES)[number];
/** Suffixes that follow the sound of a word: for each case the first pattern that fits its end decides. */
export type Endings = {
  /** How the end of a number or a sign is spoken: «1» ends in «бір», «%» in «пайыз». */
  readonly spoken: readonly (readonly [string, string])[];
  readonly cases: Readonly<Record<string, readonly (readonly [string, string])[]>>;
};

export type Foreign = readonly (readonly [letters: string, language: string])[];

/** Spaces at which a line does not break. */
export type NoBreak = {
  readonly 'after-number': boolean;
  readonly initials: boolean;
  readonly after: readonly string[];
  readonly before: readonly string[];
};

/** The text round one name or several, and the form of the names in it. */
export type PlaceStyle = { readonly text: string; readonly form: string };

export type Places = {
  /**
   * How names of several kinds are joined. each: «the cities of A and B, and C»; groups: «A, B қалаларында және C облысында»;
   * flat: «городах A, B и C».
   */
  readonly join: 'each' | 'groups' | 'flat';
  /** A figure beside a name, by its unit: «87 459 человек». */
  readonly figure: Readonly<Partial<Record<Unit, string>>>;
  /** By case, then by kind of code. */
  readonly cases: Readonly<
    Record<string, Readonly<Record<string, { readonly one: PlaceStyle; readonly many: PlaceStyle }>>>
  >;
};

export const STRETCH_KINDS = ['year', 'month', 'range', 'quarter', 'half-year', 'nine-months', 'point'] as const;
export type StretchKind = (typeof STRETCH_KINDS)[number];

/** In what a change is said. */
export const CHANGE_MEASURES = ['percent', 'times', 'percentage-points'] as const;
export type ChangeMeasure = (typeof CHANGE_MEASURES)[number];

export const CHANGE_WORDS = [
  'rose',
  'fell',
  'times',
  'unchanged',
  'not-applicable',
  'up',
  'down',
  'level',
  'multiple',
  'earlier',
] as const;
export type ChangeWord = (typeof CHANGE_WORDS)[number];

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

export const SPREADSHEET_WORDS = [
  'cover',
  'notes',
  'sheet',
  'title',
  'mark',
  'meaning',
  'used-in',
  'all-sheets',
  'general',
  'note',
  'unit',
  'signs',
  'one-table',
  'see-notes',
  'to-contents',
] as const;
export type SpreadsheetWord = (typeof SPREADSHEET_WORDS)[number];

/** Sets facts into a sentence: «{stated}» becomes the fact of that name. */
export function fill(sentence: string, facts: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{([\w.-]+)\}/g, (hole, name: string) => String(facts[name] ?? hole));
}

/** A word in one of its forms; a word that has no forms is the same in all. */
export function inForm(word: Inflected | undefined, form: string): string | undefined {
  return typeof word === 'object' ? word[form] : word;
}
