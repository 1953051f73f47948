import type { Content } from './content.mjs';
export function pageOf(content: Content): string;
