import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Workspace } from '../support/workspace.ts';
import { bulletin, dynamics } from './workbooks.ts';

const HERE = fileURLToPath(new URL('templates/population', import.meta.url));

export const CONTACT = `  population:
    department: { ru: Департамент статистики населения, kk: Халық статистикасы департаменті }
    director: { name: { ru: А. Директор, kk: А. Директор }, telephone: +7 7172 000000 }
    executor: { name: { ru: И. Исполнитель, kk: О. Орындаушы }, telephone: +7 7172 000000 }
`;

/** Puts the second release into a workspace: its definition, the workbooks of two years, the office's entries. */
export async function populationIn(workspace: Workspace): Promise<void> {
  await cp(HERE, workspace.path('templates/population'), { recursive: true });
  const input = 'input/population';
  await workspace.write(`${input}/2026-01-01/population.xlsx`, await bulletin(2026));
  await workspace.write(`${input}/2026-01-01/dynamics.xlsx`, await dynamics(2026));
  await workspace.write(`${input}/2025-01-01/population.xlsx`, await bulletin(2025));
  await periodOf(workspace, 2026);
  await periodOf(workspace, 2025);
  await office(workspace, '2026-01-01', '2026-03-02');
}

export async function periodOf(workspace: Workspace, year: number): Promise<void> {
  const settings = `status: preliminary\nsample: true\nvintage: ${year}-03\nyear-ago-vintage: ${year - 1}-03\n`;
  await workspace.write(`input/population/${year}-01-01/period.yaml`, settings);
}

/** The entries of the calendar and the contacts. */
export async function office(workspace: Workspace, period: string, planned: string): Promise<void> {
  const calendar = 'input/calendar.yaml';
  const next = `next: { planned: ${Number(planned.slice(0, 4)) + 1}-03-01, period: ${Number(period.slice(0, 4)) + 1}-01-01 }`;
  const entry = `  population:\n    '${period}': { planned: ${planned}, hour: '12:00', ${next} }\n`;
  await workspace.write(calendar, (await workspace.text(calendar)) + entry);
  const contacts = 'input/contacts.yaml';
  await workspace.write(contacts, (await workspace.text(contacts)) + CONTACT);
}
