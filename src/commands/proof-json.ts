import { CLASSES, type Class, type Judged, type Proof } from '../proof/proof.ts';

/** One judged number as machines read it; `context` has the number in square brackets. */
export function judgedJson({ cells, where, ...judged }: Judged): object {
  return {
    ...judged,
    ...(cells === undefined ? {} : { cells: cells.slice(0, CELLS), cellCount: cells.length }),
    where,
  };
}

/** Of a large sum the first cells are named, and all are counted. */
const CELLS = 12;

/** How many numbers of each class; words for a direction are counted by themselves. */
export function proofCounts({ judged }: Proof): Readonly<Record<Class | 'numbers' | 'directions', number>> {
  const numbers = judged.filter(({ of }) => of === 'number');
  const count = (wanted: Class): number => numbers.filter((each) => each.class === wanted).length;
  const counts = Object.fromEntries(CLASSES.map((wanted) => [wanted, count(wanted)])) as Record<Class, number>; // one entry a class
  return {
    numbers: numbers.length - counts.furniture,
    ...counts,
    directions: judged.length - numbers.length,
  };
}
