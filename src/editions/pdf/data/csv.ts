export type Records = readonly (readonly string[])[];

/** Comma-separated values (RFC 4180), UTF-8 with its mark, by which spreadsheets know it. */
export const csv = (records: Records): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${records.map((fields) => `${fields.map(field).join(',')}\r\n`).join('')}`);

const field = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
