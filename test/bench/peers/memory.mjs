/** Preloaded into a measured program: leaves its peak memory in kilobytes where STATPRESS_BENCH_MEMORY says. */
import { writeFileSync } from 'node:fs';

const file = process.env.STATPRESS_BENCH_MEMORY;
if (file) process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
