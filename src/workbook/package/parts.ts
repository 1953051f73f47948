import type { Archive } from '../../archive/archive.ts';

/** A part as the archive names it, and its bytes. */
export type Part = { readonly name: string; readonly bytes: Uint8Array };
export type Parts = { readonly find: (name: string) => Part | undefined };

/** Parts by name; names of parts do not differ by case alone ([ECMA-376-2], 6.2.2.3), and some writers escape them. */
export function partsOf(archive: Archive): Parts {
  const names = new Set(archive.names);
  const byLowerCase = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  return {
    find(wanted) {
      const name = [wanted, byLowerCase.get(wanted.toLowerCase()), byLowerCase.get(unescaped(wanted).toLowerCase())]
        .filter((candidate) => candidate !== undefined)
        .find((candidate) => names.has(candidate));
      const bytes = name === undefined ? undefined : archive.read(name);
      return name === undefined || bytes === undefined ? undefined : { name, bytes };
    },
  };
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // A lone «%» is no escape.
  }
}

/** The part a relationship's target means, seen from the part that holds the relationship. */
export function resolve(source: string, target: string): string {
  const steps = target.replaceAll('\\', '/').split('/');
  const path = steps[0] === '' ? [] : source.split('/').slice(0, -1);
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
