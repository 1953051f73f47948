import { join } from 'node:path';
import { annotate } from '../annotation/annotate.ts';
import { findingsOf } from '../annotation/lines.ts';
import { fill, type Language } from '../language/language.ts';
import type { Judgement } from '../pipeline.ts';
import type { Request } from '../release/request.ts';
import { checkFolder } from './check-report.ts';
import { display } from './display.ts';
import { listsOf } from './lists.ts';

/** The copies by name, their paths, and what is said of them. */
export type Copies = {
  readonly copies: ReadonlyMap<string, Uint8Array>;
  readonly files: readonly string[];
  readonly lines: readonly string[];
};

/** A copy of each workbook that has findings, for the folder `check/`. */
export function annotatedCopies(judgement: Judgement, request: Request, speaking: Language): Copies {
  const telling = { language: speaking, lists: listsOf(judgement) };
  const folder = checkFolder(request);
  const copies = new Map<string, Uint8Array>();
  const lines: string[] = [];
  for (const [name, bytes] of workbooksOf(judgement, request)) {
    const findings = findingsOf(name, judgement.findings);
    if (findings.length === 0) continue;
    // A file that was refused whole (damaged, too large) is not patched either.
    const refused = findings.some(({ code, stops }) => stops === true && code.startsWith('workbook-'));
    const copy = refused ? undefined : annotate({ name, bytes }, findings, telling);
    if (copy === undefined) lines.push(fill(speaking.commands['not-annotated'] ?? '', { workbook: name }));
    else copies.set(name.replace(/(\.[^.]*)?$/, '.annotated$1'), copy);
  }
  const files = [...copies.keys()].map((name) => join(folder, name));
  for (const file of files) lines.push(fill(speaking.commands['annotated'] ?? '', { file: display(file) }));
  if (lines.length === 0) lines.push(speaking.commands['nothing-to-annotate'] ?? '');
  return { copies, files, lines };
}

/** Workbooks that were read, by name; of two with one name the period's own counts. */
function workbooksOf({ source }: Judgement, { release, period }: Request): ReadonlyMap<string, Uint8Array> {
  const read = [...source.used].filter(([file]) => /\.xls[xm]?$/i.test(file));
  const own = `input/${release}/${period}/`;
  const ordered = read.toSorted(([one], [other]) => Number(one.startsWith(own)) - Number(other.startsWith(own)));
  return new Map(ordered.map(([file, bytes]) => [file.split('/').at(-1) ?? file, bytes]));
}
