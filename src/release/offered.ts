import type { Finding } from '../finding/finding.ts';
import type { Source } from './source.ts';

/** «accepted.offered.yaml», «notes.kk.offered.md»: what stood in the last period, for a person to decide on. */
export const OFFERED = /\.offered\.\w+$/;

export function offeredName(name: string): string {
  return name.replace(/(\.\w+)$/, '.offered$1');
}

/** Files of the period that are offered and nothing more: the press names them and reads none. */
export async function offeredFiles(source: Source, release: string, period: string): Promise<readonly Finding[]> {
  const names = (await source.inputNames(`${release}/${period}`)) ?? [];
  return names
    .filter((name) => OFFERED.test(name))
    .map((name) => ({
      code: 'file-offered',
      severity: 'note',
      place: { file: `input/${release}/${period}/${name}` },
      related: [],
      facts: { name: name.replace('.offered', '') },
    }));
}
