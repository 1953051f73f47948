import type { Edition } from './edition.ts';

/** Every edition that a release may ask for. A writer and its library are loaded when they are wanted. */
export const EDITIONS: readonly Edition[] = [
  { id: 'pdf', mediaType: 'application/pdf', load: async () => (await import('./pdf/index.ts')).writePdf },
  {
    id: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    load: async () => (await import('./docx/index.ts')).writeDocx,
  },
  {
    id: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('./xlsx/index.ts')).writeXlsx,
  },
];

export function fileName(release: string, period: string, language: string, edition: string): string {
  return `${release}-${period}-${language}.${edition}`;
}
