import { relative } from 'node:path';

/** Paths are shown as the user would type them. */
export function display(path: string): string {
  const near = relative('.', path);
  return near.startsWith('..') ? path : near;
}
