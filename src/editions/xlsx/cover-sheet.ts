import type { Labelled } from '../../document/tree.ts';
import type { Publication } from '../edition.ts';
import { bandRows } from './bands.ts';
import { line, type Sheet, type SheetCell } from './sheet.ts';
import { oneLine } from './text.ts';

/** Title, office, what holds of the whole file, then the cover's lines; one column, as screen readers like it. */
export function coverSheet(name: string, contents: string, publication: Publication): Sheet {
  const { title, furniture, cover } = publication.document;
  return {
    name,
    landscape: false,
    rows: [
      line(title, 'title'),
      ...bandRows(publication),
      line(furniture.office, 'wrapped'),
      ...cover.map(labelled),
      line(furniture.contents, 'wrapped-link', { kind: 'place', sheet: contents, cell: 'A1' }),
    ],
    widths: [82],
  };
}

function labelled({ label, text }: Labelled): readonly SheetCell[] {
  const words = `${oneLine(label)}: ${oneLine(text)}`;
  const href = address(text.trim());
  return href === undefined ? line(words, 'wrapped') : line(words, 'wrapped-link', { kind: 'address', href });
}

function address(text: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(text)) return text;
  return /^[^\s@:]+@[^\s@:]+\.[^\s@:]+$/.test(text) ? `mailto:${text}` : undefined;
}
