import { unreadable, type Finding } from '../finding/finding.ts';
import { normaliseLabel } from '../language/label.ts';
import type { UnitSaid, Words } from '../language/words.ts';
import type { CellPlace } from '../place/place.ts';
import type { Codes } from './observation.ts';
import type { TableDeclaration } from './declaration.ts';
import type { DatasetContext } from './context.ts';

/** The units that a line names, each language one: «мың адам», «человек (persons)», «Unit: persons». None, when it also says something else. */
export function unitsSaid(text: string, { units }: Words): readonly UnitSaid[] {
  const whole = units.get(normaliseLabel(text));
  if (whole !== undefined) return [whole];
  const parts = text.split(/[\n(),/]/).flatMap((part) => {
    const label = normaliseLabel(part).replace(PREFIX, '');
    return label === '' ? [] : [units.get(label)];
  });
  return parts.every((said) => said !== undefined) ? parts : [];
}

const PREFIX = /^(?:өлшем бірлігі|единица измерения|ед\. ?изм\.?|unit|units):? ?/u;

/** The unit that a title names last: «…, тыс. человек», «… (мың адам)». */
export function unitsInTitle(title: string, words: Words): readonly UnitSaid[] {
  return title.split('\n').flatMap((line) => {
    const parts = line.split(/[(),]/).map(normaliseLabel);
    const last = parts.findLast((part) => part !== '');
    const said = last === undefined ? undefined : words.units.get(last);
    return said === undefined || parts.length < 2 ? [] : [said];
  });
}

/** Figures in thousands are never taken for units: what the workbook says of its unit must be what the release declares. */
export function unitDiffers(
  table: string,
  { unit, scale = 1 }: Pick<TableDeclaration, 'unit' | 'scale'>,
  said: readonly UnitSaid[],
  place: CellPlace,
  found: string,
): Finding | undefined {
  if (said.length === 0 || said.some((each) => each.unit === unit && each.scale === scale)) return undefined;
  return unreadable('unit-differs', place, {
    table,
    found: found.replaceAll(/\s+/g, ' ').trim(),
    declared: unit,
    scale,
    says: said.map((each) => each.unit).join(', '),
    'says-scale': said[0]?.scale ?? 1,
  });
}

/** What the figures of a column are multiplied by: a per cent beside thousands of persons stays a per cent. */
export function scaleOf({ unit, scale = 1 }: TableDeclaration, codes: Codes, context: DatasetContext): number {
  if (scale === 1) return 1;
  const other = Object.entries(codes).some(([dimension, code]) => {
    const own = context.lists.get(context.dimensions[dimension]?.codes ?? '')?.get(code)?.unit;
    return own !== undefined && own !== unit;
  });
  return other ? 1 : scale;
}
