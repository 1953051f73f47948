/** What cannot be moved or replaced while another program has it open, as Windows tells it. */
const IN_USE: ReadonlySet<unknown> = new Set(['EBUSY', 'EPERM', 'EACCES']);

export const isInUse = (error: unknown): boolean => IN_USE.has(codeOf(error));

/** The outside world's answer to a move into place: no bug of ours. What stood there stands there whole. */
export class FileInUse extends Error {
  readonly path: string;
  /** As the operating system says it. */
  readonly reason: string;

  constructor(path: string, cause: unknown) {
    super(`${path} is in use`, { cause });
    this.path = path;
    this.reason = String(codeOf(cause));
  }
}

export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
