import { hasErrors } from '../finding/finding.ts';
import { judge } from '../pipeline.ts';
import { annotatedCopies, type Copies } from './annotated-copies.ts';
import { EXIT, summary, type ReleaseCommand } from './command.ts';
import { listsOf } from './lists.ts';
import { sinceLastDraft, sinceLines } from './since.ts';

const NO_COPIES: Copies = { files: [], lines: [] };

/** Reads and judges; writes nothing but the copies it is asked for. */
export const check: ReleaseCommand = {
  name: 'check',
  usage: 'check [release] [period]',
  summary: 'read the workbooks and judge them, the definition and the templates',
  options: {
    annotate: { type: 'boolean', help: 'write copies of the workbooks that show what was found in their cells' },
  },
  on: 'releases',
  operands: 0,
  async run(request, { effects, speaking, options }) {
    const judgement = await judge(request, effects);
    const { judged, findings } = judgement;
    const since = judged && (await sinceLastDraft(judged, request, speaking, effects));
    const asked = options['annotate'] === true;
    const copies = asked ? await annotatedCopies(judgement, request, speaking, effects) : NO_COPIES;
    return {
      exit: hasErrors(findings) ? EXIT.data : EXIT.done,
      opening: sinceLines(since, speaking),
      lines: [`${request.release} ${request.period}: ${summary(findings, speaking)}`, ...copies.lines],
      data: {
        ...(since && { since }),
        release: request.release,
        period: request.period,
        ...(asked ? { annotated: copies.files } : {}),
      },
      findings,
      lists: listsOf(judgement),
    };
  },
};
