import type { Workspace } from './workspace.ts';

/** Without the checks of plausibility of the migration release, and what was accepted of them: the example is as calm as can be. */
export async function unquestioned(workspace: Workspace): Promise<void> {
  await workspace.replace('templates/migration/release.yaml', /^ {2}interregional-net:\n[^]*?\n\n/m, '\n');
  await workspace.remove('input/migration/2025-12/accepted.yaml');
}
