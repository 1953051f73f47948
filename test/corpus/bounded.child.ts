import { readFileSync } from 'node:fs';
import { readWorkbook } from '../../src/workbook/read.ts';

/** The answer for one file; `refused` holds the code of the finding, empty when the file was read. */
export type Ended = {
  readonly kind: 'ended';
  readonly refused: string;
  readonly milliseconds: number;
  readonly megabytes: number;
};

async function read(path: string): Promise<Ended> {
  const started = performance.now();
  const { value, findings } = await readWorkbook(readFileSync(path), path, { witness: 'none' });
  const refused = value === undefined ? (findings[0]?.code ?? 'nothing was said') : '';
  // The peak of the process so far: a bound for each of the files it has read.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  return { kind: 'ended', refused, milliseconds: performance.now() - started, megabytes };
}

process.on('message', (path: string) => void read(path).then((ended) => process.send?.(ended)));
