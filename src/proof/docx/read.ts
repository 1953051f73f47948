import { openArchive } from '../../archive/read.ts';
import { partsOf, type Parts } from '../../workbook/package/parts.ts';
import { readRelationships, type Relationship } from '../../workbook/package/relationships.ts';
import type { Finished, FoundPassage, Unread } from '../finished.ts';
import { readChart } from './chart.ts';
import { readProperties } from './properties.ts';
import { readStory, type Story } from './story.ts';

const MARGINS: ReadonlySet<string> = new Set(['header', 'footer']);
const NOTES: ReadonlySet<string> = new Set(['footnotes', 'endnotes']);

/** The text of a Word file in the order of reading, with the numbers that its charts keep. */
export function readDocx(bytes: Uint8Array): Finished | Unread {
  const archive = openArchive(bytes);
  if (archive.kind !== 'archive') return { unread: 'damage' in archive ? archive.damage : `excess-${archive.excess}` };
  const parts = partsOf(archive);
  const own = related(parts, '');
  const main = own.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const body = story(parts, main);
  if ('unread' in body) return body;
  const relations = related(parts, main);
  const beside = (kinds: ReadonlySet<string>): readonly FoundPassage[] =>
    relations
      .filter(({ type }) => kinds.has(type))
      .flatMap(({ target }) => {
        const read = story(parts, target);
        return 'unread' in read ? [] : read.passages;
      });
  return {
    properties: readProperties(parts, own),
    passages: [
      ...withNotes(body.passages, beside(NOTES)),
      ...beside(MARGINS).map((passage) => ({ ...passage, margin: true })),
    ],
    charts: body.charts.flatMap((id) => {
      const part = parts.find(relations.find((relation) => relation.id === id)?.target ?? '');
      const chart = part === undefined ? undefined : readChart(part);
      return chart === undefined ? [] : [chart];
    }),
    alternatives: body.alternatives,
    lines: false,
  };
}

/** Footnotes in the places where they are called, then whatever note nobody calls. */
function withNotes(body: readonly FoundPassage[], notes: readonly FoundPassage[]): readonly FoundPassage[] {
  const called = new Set(body.flatMap(({ footnote, pieces }) => (pieces.length > 0 ? [] : (footnote ?? []))));
  return [
    ...body.flatMap((passage) =>
      passage.footnote === undefined ? [passage] : notes.filter(({ footnote }) => footnote === passage.footnote),
    ),
    ...notes.filter(({ footnote }) => footnote === undefined || !called.has(footnote)),
  ];
}

export function related(parts: Parts, source: string): readonly Relationship[] {
  const read = readRelationships(parts, source);
  return 'kind' in read ? [] : read;
}

function story(parts: Parts, name: string): Story | Unread {
  const part = parts.find(name);
  return part === undefined ? { unread: 'missing-part' } : readStory(part);
}
