import type { Indicators } from '../indicators/compute.ts';
import type { Figure, Indicator } from '../indicators/indicator.ts';
import type { SeriesExhibit } from './definition.ts';
import { tableBlock } from './exhibits.ts';
import { referred } from './references.ts';
import { revisedNotes } from './revised-notes.ts';
import type { Renderer } from './render.ts';
import type { TableBlock } from './tree.ts';
import type { Telling } from './words.ts';

/** One table for each combination of codes: the dynamic series of the spreadsheet. */
export function seriesTables(
  id: string,
  exhibit: SeriesExhibit,
  indicators: Indicators,
  telling: Telling,
  render: Renderer,
): readonly TableBlock[] {
  const indicator = referred(exhibit.series, indicators);
  if (indicator === undefined) return [];
  const groups = new Map<string, Figure[]>();
  for (const figure of indicator.cells) {
    const key = exhibit.each.map((dimension) => figure.codes[dimension]).join('.');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [figure]);
    else group.push(figure);
  }
  return [...groups].map(([key, cells], index) => {
    const slice: Indicator = { ...indicator, dimensions: [exhibit.rows, exhibit.columns], cells };
    return tableBlock(
      {
        id: `${id}.${key}`,
        label: `${exhibit.label}${String(exhibit.from + index).padStart(2, '0')}`,
        caption: render.words(`series.${id}.${key}`),
        unit: telling.language.units[indicator.unit],
        rows: exhibit.rows,
        stubHeading: render.plain(`stub.${exhibit.rows}`),
        groups: [{ indicator: slice }],
        notes: [
          ...(render.has(`note.${id}`) ? [render.words(`note.${id}`)] : []).filter((note) => note.length > 0),
          ...revisedNotes(cells, slice.dimensions, telling),
        ],
      },
      telling,
    );
  });
}
