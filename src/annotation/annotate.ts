import { openArchive } from '../archive/read.ts';
import type { Finding } from '../finding/finding.ts';
import { fill } from '../language/language.ts';
import { findingsOf, linesOf, marksOf, type Telling } from './lines.ts';
import { CONTENT_TYPES, declare } from './package/content-types.ts';
import { standardOf } from './package/namespace.ts';
import { openPackage } from './package/package.ts';
import { relate } from './package/relationships.ts';
import { annotateSheet } from './sheet/annotate-sheet.ts';
import { seenCell } from './sheet/merges.ts';
import { listLook } from './styles/paint.ts';
import { openStyleSheet } from './styles/style-sheet.ts';
import { contentsOf } from './workbook/contents.ts';
import { uniqueName, withFirstSheet } from './workbook/first-sheet.ts';
import { listSheet } from './workbook/list-sheet.ts';

export type WorkbookFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A copy of a workbook in which each faulty cell is coloured and says what is wrong with it, and a first sheet lists all
 * findings. Only the parts that say so change. Undefined when the file is no workbook that can be opened.
 */
export function annotate(
  { name, bytes }: WorkbookFile,
  findings: readonly Finding[],
  telling: Telling,
): Uint8Array | undefined {
  const archive = openArchive(bytes);
  if (archive.kind !== 'archive') return undefined;
  const parts = openPackage(archive);
  const contents = contentsOf(parts);
  if (contents === undefined) return undefined;
  const { language } = telling;
  const standard = standardOf(parts.text(contents.part) ?? '');
  const styles = openStyleSheet(parts, contents.part, standard);
  const own = findingsOf(name, findings);
  const lines = linesOf(own, new Map(contents.sheets.map((sheet) => [sheet.name, sheet.part])), telling);
  // Two sheets may share a part.
  for (const part of new Set(contents.sheets.flatMap((sheet) => sheet.part ?? []))) {
    const sheets = new Set(contents.sheets.filter((sheet) => sheet.part === part).map((sheet) => sheet.name));
    const here = lines.filter(({ linked, sheet }) => linked && sheets.has(sheet));
    if (here.length === 0) continue;
    annotateSheet(part, marksOf(here, seenCell(parts.text(part) ?? ''), telling), {
      parts,
      styles,
      standard,
      workbook: contents.part,
    });
  }
  const folder = contents.part.slice(0, contents.part.lastIndexOf('/') + 1);
  // Some readers know a worksheet by the name of its part.
  const list = parts.freshName(`${folder}worksheets/sheet`, 'xml');
  const title = fill(language.annotation.title, { workbook: name });
  parts.write(list, listSheet(title, lines, listLook(styles), language, standard));
  declare(parts, list, CONTENT_TYPES.worksheet);
  const relationship = relate(parts, contents.part, `${standard.relationships}/worksheet`, list);
  const names = contents.sheets.map((sheet) => sheet.name);
  const first = { name: uniqueName(language.annotation.name, names), relationship };
  const openHidden = contents.sheets[0]?.hidden === true;
  parts.write(contents.part, withFirstSheet(parts.text(contents.part) ?? '', first, openHidden, standard));
  styles.save();
  return parts.packed();
}
