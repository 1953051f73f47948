import { judgePoints, pointsOf, withPoints } from '../document/points.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { guardNotes } from './guards.ts';
import { readEmphasis, withTops } from './emphasis.ts';
import { readNotes } from './notes.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';
import type { Tongue } from './tongues.ts';

/** The release and its words as one period has them, and the notes by themselves, to be judged like any template. */
export type PeriodWords = {
  readonly release: Release;
  readonly tongues: readonly Tongue[];
  readonly notes: readonly Tongue[];
  readonly findings: readonly Finding[];
};

/** Lays what stands beside a period's workbooks (`emphasis.yaml`, `notes.<lang>.md`) over the release and its templates. */
export async function readPeriodWords(
  source: Source,
  release: Release,
  period: string,
  tongues: readonly Tongue[],
): Promise<PeriodWords> {
  const { emphasis, findings: ofEmphasis } = await readEmphasis(source, release, period, tongues);
  const { notes, findings: ofNotes } = await readNotes(source, release, period);
  const own = tongues.map(({ language, template }) => {
    const pointed = withPoints(template, emphasis['key-points'] ?? {});
    const noted = notes.get(language.language);
    return { language, template: noted === undefined ? pointed : { ...pointed, notes: noted.sections } };
  });
  const added = tongues.flatMap(({ language }): readonly Tongue[] => {
    const template = notes.get(language.language);
    return template === undefined ? [] : [{ language, template }];
  });
  const judged = [...tongues, ...added].flatMap(({ template }) => judgePoints(template));
  const guarded = await guardNotes(source, release, tongues, added);
  const findings = [...ofEmphasis, ...ofNotes, ...judged, ...guarded, ...differing(tongues)];
  return { release: withTops(release, emphasis), tongues: own, notes: added, findings };
}

/** Key points have the same names in every language, in the same order: the three texts say the same things. */
function differing([first, ...others]: readonly Tongue[]): readonly Finding[] {
  const wanted = pointsOf(first?.template ?? NONE);
  return others.flatMap(({ template }) => {
    const found = pointsOf(template);
    const place = Math.max(found.length, wanted.length);
    const index = Array.from({ length: place }).findIndex((_, at) => found[at]?.name !== wanted[at]?.name);
    if (index < 0) return [];
    const { name = '–', line } = found[index] ?? {};
    const facts = { point: name, other: wanted[index]?.name ?? '–', file: first?.template.file ?? '' };
    return [unreadable('key-points-differ', { file: template.file, ...(line === undefined ? {} : { line }) }, facts)];
  });
}

const NONE = { file: '', sections: new Map(), words: new Map() };
