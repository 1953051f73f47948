import type { Content } from './content.mjs';
export function plainXlsx(content: Content): Promise<Uint8Array>;
