import type { Content } from './content.mjs';
export function plainDocx(content: Content): Promise<Uint8Array>;
