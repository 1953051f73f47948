import type { Points } from './hyphenation.ts';

const VOWELS = new Set('аәеёиоөуұүыіэюя');
const SIGNS = new Set('ьъ');
const STOPS = new Set('пбтдкгфв');
const LIQUIDS = new Set('рл');

/** Second parts of compounds and a suffix of countries: parted from what stands before, whatever its syllables. */
const joints = ['аралық', 'ішілік', 'стан'];
const joint = new RegExp(`(?<=\\p{L}{2})(?=${joints.join('|')})`, 'u');

/**
 * Kazakh by its syllables (V, CV, VC, CVC, VCC, CVCC): a break stands before the last consonant between two vowels, and none leaves a
 * letter alone. Borrowed words keep a stop and its liquid together after another consonant («кон-тракт»), ь and ъ their letter.
 */
export const kazakhSyllables: Points = (word) => {
  const found: number[] = [];
  let start = 0;
  for (const stem of word.split(joint)) {
    if (start > 0) found.push(start);
    found.push(...within(stem).map((point) => start + point));
    start += stem.length;
  }
  return found;
};

function within(stem: string): readonly number[] {
  const nuclei = Array.from(stem, (_, at) => at).filter((at) => isNucleus(stem, at));
  return nuclei
    .slice(1)
    .map((nucleus, index) => onset(stem, (nuclei[index] ?? 0) + 1, nucleus))
    .filter((point) => point > 1 && point < stem.length - 1);
}

/** Where the syllable of the vowel at `nucleus` begins; letters between it and the vowel before stand from `first`. */
function onset(stem: string, first: number, nucleus: number): number {
  let start = nucleus;
  // ъ ends its syllable: «объ-ект».
  if (stem[start - 1] === 'ъ') return start;
  const back = (): number => (SIGNS.has(stem[start - 1] ?? '') ? 2 : 1);
  if (start > first) start = Math.max(first, start - back());
  const isBorrowed = LIQUIDS.has(stem[start] ?? '') && STOPS.has(stem[start - 1] ?? '') && start - 1 > first;
  return isBorrowed ? start - 1 : start;
}

/** «у» is a vowel after a consonant («о-қу») and a consonant beside another vowel («тә-уел-сіз», «уа-қыт»). */
function isNucleus(stem: string, at: number): boolean {
  const letter = stem[at] ?? '';
  if (letter !== 'у') return VOWELS.has(letter);
  if (at === 0) return !VOWELS.has(stem[1] ?? '');
  return !VOWELS.has(stem[at - 1] ?? '') || !isNucleus(stem, at - 1);
}
