import type { Content } from './content.mjs';
export function plainPdf(content: Content): Promise<Uint8Array>;
