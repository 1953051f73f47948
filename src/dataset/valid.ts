import type { Code } from '../language/codelist.ts';
import { days, parsePeriodCode } from '../period/period.ts';

const daysOf = new Map<string, ReturnType<typeof days> | undefined>();

/** Whether a code was valid on some day of a period. */
export function validIn(code: Code, period: string): boolean {
  if (code.from === undefined && code.until === undefined) return true;
  if (!daysOf.has(period)) {
    const parsed = parsePeriodCode(period);
    daysOf.set(period, parsed && days(parsed));
  }
  const span = daysOf.get(period);
  if (span === undefined) return true;
  return (code.from === undefined || span.last >= code.from) && (code.until === undefined || span.first <= code.until);
}
