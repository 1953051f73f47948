import { openArchive } from '../../archive/read.ts';
import { startReading } from '../../workbook/read.ts';
import { partsOf } from '../../workbook/package/parts.ts';
import type { Cell } from '../../workbook/workbook.ts';
import { readProperties } from '../docx/properties.ts';
import { related } from '../docx/read.ts';
import type { Finished, FoundPassage, FoundPiece, Unread } from '../finished.ts';

/** The rows of every sheet, their cells parted by tabs; numbers as they are stored. */
export function readXlsx(bytes: Uint8Array, name: string): Finished | Unread {
  const archive = openArchive(bytes);
  const { outcomes } = startReading([{ name, bytes }], { witness: 'none' });
  const [outcome] = outcomes;
  if (archive.kind !== 'archive' || outcome?.value === undefined)
    return { unread: String(outcome?.findings[0]?.facts['cause'] ?? 'not-an-archive') };
  const parts = partsOf(archive);
  return {
    properties: readProperties(parts, related(parts, '')),
    passages: outcome.value.sheets.flatMap((sheet) =>
      sheet.rows.map(({ row, cells }): FoundPassage => ({
        sheet: sheet.name,
        row,
        pieces: cells.flatMap((cell, index) => [...(index === 0 ? [] : [{ text: '\t' }]), pieceOf(cell)]),
      })),
    ),
    charts: [],
    alternatives: [],
    lines: false,
  };
}

function pieceOf({ content }: Cell): FoundPiece {
  if (content.kind === 'number') return { text: content.text, stored: true };
  if (content.kind === 'text') return { text: content.text };
  if (content.kind === 'date') return { text: content.serial ?? content.iso };
  return { text: content.kind === 'error' ? content.error : '' };
}
