/** Preloaded into a measured program: leaves its peak memory in kilobytes, its processor time in seconds and what reading took where STATPRESS_BENCH_MEMORY says. */
import { writeFileSync } from 'node:fs';

const file = process.env.STATPRESS_BENCH_MEMORY;
if (file)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({
        kilobytes: maxRSS,
        cpu: (userCPUTime + systemCPUTime) / 1e6,
        reading: globalThis.statpressReading ?? { seconds: 0, cpu: 0 },
      }),
    );
  });
