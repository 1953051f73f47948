import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withCell, type CellValue } from './xlsx.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
/** The workbooks of the example, by a short name. */
export const WORKBOOKS = {
  tables: 'input/migration/2025-12/migration-2025-12.xlsx',
  dynamic: 'input/migration/2025-12/migration-2025-12-dynamic.xlsx',
  yearAgo: 'input/migration/2024-12/migration-2024-12.xlsx',
} as const;

/** An office of its own in a temporary folder: copies of `input/` and `templates/`, to be broken at will. */
export class Workspace {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<Workspace> {
    const folder = await mkdtemp(join(tmpdir(), 'statpress-'));
    for (const part of ['input', 'templates']) await cp(join(PROJECT, part), join(folder, part), { recursive: true });
    return new Workspace(folder);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  async read(name: string): Promise<Buffer> {
    return readFile(this.path(name));
  }

  async text(name: string): Promise<string> {
    return readFile(this.path(name), 'utf8');
  }

  async write(name: string, content: string | Uint8Array): Promise<void> {
    await mkdir(dirname(this.path(name)), { recursive: true });
    await writeFile(this.path(name), content);
  }

  async remove(name = ''): Promise<void> {
    await rm(this.path(name), { recursive: true });
  }

  /** Changes one cell of a workbook. */
  async edit(workbook: string, sheet: string, cell: string, value: CellValue): Promise<void> {
    await this.rewrite(workbook, (bytes) => withCell(bytes, sheet, cell, value));
  }

  async rewrite(name: string, change: (bytes: Uint8Array) => Uint8Array): Promise<void> {
    await this.write(name, change(await this.read(name)));
  }

  async replace(name: string, from: string | RegExp, to: string): Promise<void> {
    const before = await this.text(name);
    const after = before.replace(from, to);
    if (after === before) throw new Error(`${name} does not hold ${String(from)}`);
    await this.write(name, after);
  }

  /** Every file below a folder, by its path from there; nothing when there is no such folder. */
  async files(folder = 'output'): Promise<ReadonlyMap<string, Buffer>> {
    const found = new Map<string, Buffer>();
    const names = await readdir(this.path(folder), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of names.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      found.set(path.slice(this.path(folder).length + 1), await readFile(path));
    }
    return new Map([...found].toSorted(([one], [other]) => (one < other ? -1 : 1)));
  }
}

/** A test in a workspace of its own, which is removed whatever happens. */
export function inWorkspace(test: (workspace: Workspace) => Promise<void>): () => Promise<void> {
  return async () => {
    const workspace = await Workspace.open();
    try {
      await test(workspace);
    } finally {
      await workspace.remove();
    }
  };
}
