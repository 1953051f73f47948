import type { Block } from '../../document/tree.ts';

/** The first-level heading above each other heading, for the bookmarks. */
export function parentsOf(blocks: readonly Block[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  let parent: string | undefined;
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    if (block.level === 1) parent = block.id;
    else if (parent !== undefined) parents.set(block.id, parent);
  }
  return parents;
}

/**
 * The rank by which each heading is heard. A reader goes from heading to heading by rank; PDF/UA-1 (7.4.2) begins with 1 and lets none be
 * skipped on the way down, though the look of a heading may be chosen freely.
 */
export function ranksOf(blocks: readonly Block[]): ReadonlyMap<string, 1 | 2 | 3> {
  const found = new Map<string, 1 | 2 | 3>();
  const above: (1 | 2 | 3)[] = [];
  for (const block of blocks) {
    if (block.kind !== 'heading') continue;
    while ((above.at(-1) ?? 0) >= block.level) above.pop();
    above.push(block.level);
    found.set(block.id, above.length === 1 ? 1 : above.length === 2 ? 2 : 3);
  }
  return found;
}
