import { hasErrors } from '../finding/finding.ts';
import { judge } from '../pipeline.ts';
import { EXIT, summary, type ReleaseCommand } from './command.ts';
import { listsOf } from './lists.ts';

/** Reads and judges; writes nothing. */
export const check: ReleaseCommand = {
  name: 'check',
  usage: 'check [release] [period]',
  summary: 'read the workbooks and judge them, the definition and the templates',
  options: {},
  on: 'releases',
  operands: 0,
  async run(request, { effects, speaking }) {
    const judgement = await judge(request, effects);
    const { findings } = judgement;
    return {
      exit: hasErrors(findings) ? EXIT.data : EXIT.done,
      lines: [`${request.release} ${request.period}: ${summary(findings, speaking)}`],
      data: { release: request.release, period: request.period },
      findings,
      lists: listsOf(judgement),
    };
  },
};
