import type { OfficeCommand } from './command.ts';
import { beginPeriod } from './new-period.ts';
import { beginRelease } from './new-release.ts';
import { missingFolder } from './targets.ts';

/** A release of one's own that drafts at once, or a new period of one that is there. */
export const newRelease: OfficeCommand = {
  name: 'new',
  usage: 'new RELEASE [PERIOD]',
  summary: 'begin a release of your own, or a new period of a release',
  options: { like: { type: 'string', help: 'the release whose definition and words are copied (a small sample)' } },
  on: 'office',
  takes: [1, 2],
  async run(invocation) {
    const missing = await missingFolder(invocation.folders, ['input', 'templates'], invocation.effects);
    if (missing !== undefined) return missing;
    const [release = '', period] = invocation.words;
    return period === undefined ? beginRelease(release, invocation) : beginPeriod(release, period, invocation);
  },
};
