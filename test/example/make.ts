import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Figures, figuresOf, keyedFigures } from './figures.ts';
import { history } from './history.ts';
import { monthsByTerritory } from './months.ts';
import { nineMonthsVintage, revisedVintage } from './vintage.ts';
import { dynamicWorkbook, releaseWorkbook } from './workbooks.ts';

/** Every figure of the three workbooks: 2025, 2024 as first published, and the invented years and months. */
export function exampleFigures(): Figures {
  const current = keyedFigures('2025');
  const before = keyedFigures('2024-first');
  const months = [...monthsByTerritory(before, 2024).values(), ...monthsByTerritory(current, 2025).values()];
  return figuresOf([...current.values(), ...before.values(), ...history(before).values(), ...months]);
}

/** The files by their path in `input/`. */
export async function exampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const figures = exampleFigures();
  const delivered = new Date(Date.UTC(2026, 1, 3));
  const issue = { year: 2025, figures, marked: true, delivered, version: 1 };
  const lastYears = { ...issue, year: 2024, marked: false, delivered: new Date(Date.UTC(2025, 1, 4)) };
  return new Map([
    ['migration/2025-12/migration-2025-12.xlsx', await releaseWorkbook(issue)],
    ['migration/2025-12/migration-2025-12-dynamic.xlsx', await dynamicWorkbook(figures, delivered)],
    ['migration/2024-12/migration-2024-12.xlsx', await releaseWorkbook(lastYears)],
    ['migration/2024-12/vintages/2025-03.json', new TextEncoder().encode(revisedVintage())],
    ['migration/2025-09/vintages/2025-11.json', new TextEncoder().encode(nineMonthsVintage())],
  ]);
}

/** Writes the example into a folder that stands for `input/`. */
export async function makeExample(folder: string): Promise<void> {
  for (const [path, bytes] of await exampleFiles()) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await makeExample(fileURLToPath(new URL('../../input', import.meta.url)));
}
