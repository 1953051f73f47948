import type { Effects } from '../effects/effects.ts';
import type { Finding } from '../finding/finding.ts';
import type { Language } from '../language/language.ts';
import type { Folders, Request } from '../release/request.ts';
import { findingJson } from '../report/json.ts';
import { reportText } from '../report/text.ts';
import type { Lists } from '../report/describe.ts';
import { fill } from '../language/language.ts';
import type { UsageError } from './targets.ts';

export const EXIT = { done: 0, data: 1, usage: 2, bug: 3 } as const;

/** How a command is told to run: what it may say, and the outside world. `requests` is empty for a command on files. */
export type Invocation = {
  readonly requests: readonly Request[];
  readonly folders: Folders;
  readonly format: 'text' | 'json';
  readonly quiet: boolean;
  /** The language of messages: the first asked for, else English. */
  readonly speaking: Language;
  readonly effects: Effects;
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly words: readonly string[];
};

/** One result of a command: what it says in text, the same as data, and the findings. */
export type Result = {
  readonly exit: number;
  /** What is said first of all, before the findings. */
  readonly opening?: readonly string[];
  readonly lines: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
  readonly lists: Lists;
};

export type CommandOption = {
  readonly type: 'string' | 'boolean';
  readonly help: string;
  /** What the option means when no value like this follows it. */
  readonly bare?: { readonly value: string; readonly unless: RegExp };
};

type About = {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Options of its own, beside those that all commands have. */
  readonly options: Readonly<Record<string, CommandOption>>;
};

/** Runs on releases of the input folder, once for each. */
export type ReleaseCommand = About & {
  readonly on: 'releases';
  /** Words before release and period («explain FIGURE»). */
  readonly operands: number;
  readonly run: (request: Request, invocation: Invocation) => Promise<Result>;
};

/** Runs on files wherever they lie, once for each; needs no input folder and no release. */
export type FileCommand = About & {
  readonly on: 'files';
  /** How many files it takes at most. */
  readonly most: number;
  readonly run: (file: string, invocation: Invocation) => Promise<Result>;
};

/** Works on the office's folders as a whole, once; says itself what it takes. */
export type OfficeCommand = About & {
  readonly on: 'office';
  /** How many words it takes at least and at most. */
  readonly takes: readonly [least: number, most: number];
  readonly run: (invocation: Invocation) => Promise<Result | UsageError>;
};

export type Command = ReleaseCommand | FileCommand | OfficeCommand;

/** Writes the results: one JSON document, or text with findings first and what was made last. */
export function say(results: readonly Result[], { format, quiet, speaking, effects }: Invocation): void {
  const { console } = effects;
  if (format === 'json') {
    const documents = results.map(({ data, findings, lists }) => ({
      ...data,
      findings: findings.map((finding) => findingJson(finding, speaking, lists)),
    }));
    console.out(`${JSON.stringify(documents.length === 1 ? documents[0] : documents, null, 2)}\n`);
    return;
  }
  for (const { opening = [], lines, findings, lists } of results) {
    if (!quiet) for (const line of opening) console.out(`${line}\n`);
    if (!quiet && opening.length > 0) console.out('\n');
    const shown = quiet ? findings.filter(({ severity }) => severity === 'error') : findings;
    if (shown.length > 0) console.out(reportText(shown, speaking, lists));
    if (!quiet) for (const line of lines) console.out(`${line}\n`);
  }
}

export function summary(findings: readonly Finding[], speaking: Language): string {
  const count = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const accepted = findings.filter((finding) => finding.accepted !== undefined).length;
  return fill(speaking.commands[accepted === 0 ? 'summary' : 'summary-accepted'] ?? '', {
    accepted,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
  });
}
