/** Of this many lines of running text, so many stand together: two at the foot of a page and two at the head of the next, three as one. */
export const unbroken = (lines: number): number => (lines <= 3 ? lines : 2);
