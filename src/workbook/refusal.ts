import { ARCHIVE_DAMAGES, type ArchiveRefusal } from '../archive/archive.ts';
import { unreadable, type Finding } from '../finding/finding.ts';

/** Values of the fact `cause` of `workbook-damaged`: each language has words for each. */
export const DAMAGE_CAUSES = [...ARCHIVE_DAMAGES, 'xml', 'doctype', 'encoding', 'missing-part', 'no-sheets'] as const;
export type DamageCause = (typeof DAMAGE_CAUSES)[number];

/** Values of the fact `excess` of `workbook-too-large`. */
export const EXCESSES = ['entries', 'bytes', 'ratio', 'cells', 'text', 'merges', 'sheets', 'formats'] as const;
export type Excess = (typeof EXCESSES)[number];

export type RefusalCode =
  | 'workbook-empty'
  | 'workbook-is-text'
  | 'workbook-is-html'
  | 'workbook-is-xls'
  | 'workbook-is-encrypted'
  | 'workbook-is-ods'
  | 'workbook-is-xlsb'
  | 'workbook-is-not-a-workbook'
  | 'workbook-damaged'
  | 'workbook-too-large';

/** Why a whole file is not read. It becomes a finding as soon as the file's name is known. */
export type Refusal = { readonly kind: 'refusal'; readonly code: RefusalCode; readonly facts: Finding['facts'] };

export function refuse(code: RefusalCode, facts: Finding['facts'] = {}): Refusal {
  return { kind: 'refusal', code, facts };
}

/** `part`: the part of the package; `detail`: the reader's own words, for the people who mend the reader. */
export function damaged(cause: DamageCause, part = '', detail = ''): Refusal {
  return refuse('workbook-damaged', { cause, part, detail });
}

export function tooLarge(excess: Excess, limit: number, size: number, part = ''): Refusal {
  return refuse('workbook-too-large', { excess, limit, size, part });
}

export function ofArchive(refusal: ArchiveRefusal): Refusal {
  return refusal.kind === 'damaged'
    ? damaged(refusal.damage, refusal.entry)
    : tooLarge(refusal.excess, refusal.limit, refusal.size, refusal.entry);
}

export function findingOf({ code, facts }: Refusal, workbook: string): Finding {
  return unreadable(code, { workbook, sheet: '', cell: '' }, facts);
}
