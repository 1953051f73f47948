import type { Finding } from '../../finding/finding.ts';
import type { Part, Template } from '../template.ts';
import { outlineOf, type Outline } from './outline.ts';

type Parts = ReadonlyMap<string, Part>;

/** Two languages of a release say the same: parts, figures, tables, in the same order. The faults stand in the translation. */
export function parity(source: Template, translation: Template): readonly Finding[] {
  return (['sections', 'words'] as const).flatMap((kind) => [
    ...missing(source[kind], translation[kind], source.file, translation.file),
    ...missing(translation[kind], source[kind], translation.file, source.file),
    ...[...source[kind]].flatMap(([name, part]) => {
      const other = translation[kind].get(name);
      return other === undefined ? [] : differences(name, source.file, part, translation.file, other);
    }),
  ]);
}

/** What one text has and the other has not is told where it should stand. */
function missing(has: Parts, lacks: Parts, from: string, file: string): readonly Finding[] {
  const names = [...has.keys()];
  return names.flatMap((name, index) => {
    if (lacks.has(name)) return [];
    const next = names.slice(index).find((later) => lacks.has(later));
    const line = lacks.get(next ?? '')?.line ?? Math.max(1, ...[...lacks.values()].map((part) => part.line));
    return [fault('translation-missing', file, line, { part: name, source: at(from, has.get(name)?.line) })];
  });
}

function differences(name: string, from: string, source: Part, file: string, part: Part): readonly Finding[] {
  const [wanted, own] = [outlineOf(source), outlineOf(part)];
  return [
    ...stopsDiffer(name, from, source, wanted, file, part, own),
    ...[...printedIn(wanted)].flatMap(([what, line]) =>
      printedIn(own).has(what)
        ? []
        : [fault('translation-lacks', file, part.line, { what, part: name, source: at(from, line) })],
    ),
    ...[...printedIn(own)].flatMap(([what, line]) =>
      printedIn(wanted).has(what)
        ? []
        : [fault('translation-adds', file, line, { what, part: name, source: at(from, source.line) })],
    ),
    ...orderDiffers(name, from, wanted, file, own),
  ];
}

function printedIn({ figures, numbers }: Outline): ReadonlyMap<string, number> {
  return new Map([...[...figures].map(([id, { line }]) => [id, line] as const), ...numbers]);
}

/** The first heading, table or list that is another one. */
function stopsDiffer(
  part: string,
  from: string,
  source: Part,
  wanted: Outline,
  file: string,
  { line }: Part,
  own: Outline,
): readonly Finding[] {
  const length = Math.max(wanted.stops.length, own.stops.length);
  const index = Array.from({ length }, (_, each) => each).find(
    (each) => wanted.stops[each]?.name !== own.stops[each]?.name,
  );
  if (index === undefined) return [];
  const [there, here] = [wanted.stops[index], own.stops[index]];
  const facts = {
    part,
    what: there?.name ?? '…',
    found: here?.name ?? '…',
    source: at(from, there?.line ?? source.line),
  };
  return [fault('translation-differs', file, here?.line ?? own.stops.at(-1)?.line ?? line, facts)];
}

/** Within a sentence each language has its own order; between paragraphs they have the same. */
function orderDiffers(part: string, from: string, wanted: Outline, file: string, own: Outline): readonly Finding[] {
  const both = [...wanted.figures].filter(([id]) => own.figures.has(id));
  for (const [index, [earlier, first]] of both.entries())
    for (const [later, second] of both.slice(index + 1)) {
      const [one, other] = [own.figures.get(earlier), own.figures.get(later)];
      if (one === undefined || other === undefined) continue;
      if (first.paragraph < second.paragraph && one.paragraph > other.paragraph)
        return [
          fault('translation-order', file, other.line, {
            what: later,
            before: earlier,
            part,
            source: at(from, second.line),
          }),
        ];
    }
  return [];
}

const at = (file: string, line = 1): string => `${file}:${line}`;

function fault(code: string, file: string, line: number, facts: Finding['facts']): Finding {
  return { code, severity: 'error', place: { file, line }, related: [], facts };
}
