import { join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import { hasErrors, type Finding } from '../finding/finding.ts';
import { fill } from '../language/language.ts';
import { judge, type Judgement } from '../pipeline.ts';
import { unprintable } from '../printing.ts';
import { acceptedFile } from '../release/acceptances.ts';
import type { Request } from '../release/request.ts';
import { offers, offersText } from '../report/acceptances.ts';
import { annotatedCopies, type Copies } from './annotated-copies.ts';
import { checkFolder, reportFiles } from './check-report.ts';
import { EXIT, summary, type Invocation, type ReleaseCommand, type Result } from './command.ts';
import { display } from './display.ts';
import { listsOf } from './lists.ts';
import { placed } from './placed.ts';
import { sinceLastDraft, sinceLines } from './since.ts';

const NO_COPIES: Copies = { copies: new Map(), files: [], lines: [] };

/** Reads and judges; writes nothing but the copies and the report it is asked for. */
export const check: ReleaseCommand = {
  name: 'check',
  usage: 'check [release] [period]',
  summary: 'read the workbooks and judge them, the definition and the templates',
  options: {
    annotate: { type: 'boolean', help: 'write copies of the workbooks that show what was found in their cells' },
    report: { type: 'boolean', help: 'write the whole result as a page to read and as JSON' },
    acceptances: { type: 'boolean', help: 'print what to put into accepted.yaml for each open warning' },
  },
  on: 'releases',
  operands: 0,
  async run(request, invocation) {
    const { effects, speaking, options, format } = invocation;
    const judgement = await judgedWhole(request, effects);
    const { judged } = judgement;
    const lists = listsOf(judgement);
    const since = judged && (await sinceLastDraft(judged, request, speaking, effects));
    const made = await makeFiles(judgement, request, invocation);
    const findings = [...judgement.findings, ...made.inUse];
    const told = [`${request.release} ${request.period}: ${summary(findings, speaking)}`, ...made.lines];
    const result = {
      exit: hasErrors(findings) ? EXIT.data : EXIT.done,
      opening: sinceLines(since, speaking),
      lines: told,
      data: { ...(since && { since }), release: request.release, period: request.period, ...made.data },
      findings,
      lists,
    };
    if (options['acceptances'] !== true) return result;
    const offered = offers(findings);
    if (format === 'json')
      return { ...result, data: { ...result.data, acceptances: offered.map(({ entry }) => entry) } };
    // What is printed can be put into the file as it is: all that is no entry is a comment.
    const file = `input/${acceptedFile(request.release, request.period)}`;
    const word = speaking.commands[offered.length === 0 ? 'nothing-to-accept' : 'to-accept'] ?? '';
    const comments = [...told, fill(word, { file })].map((line) => `# ${line}`);
    return { ...result, lines: [...comments, ...offersText(offered, speaking, lists)], findings: [] };
  },
};

/** The figures and words, and whether the house's faces can print them. */
async function judgedWhole(request: Request, effects: Effects): Promise<Judgement> {
  const judgement = await judge(request, effects);
  const { judged, findings } = judgement;
  const missing = judged === undefined ? [] : await unprintable(judged, request, effects);
  return missing.length === 0 ? judgement : { ...judgement, findings: [...findings, ...missing] };
}

/** The files that the check was asked for. They stand for one check: those of an earlier one go. */
async function makeFiles(
  judgement: Judgement,
  request: Request,
  { effects, speaking, options }: Invocation,
): Promise<Pick<Result, 'lines' | 'data'> & { readonly inUse: readonly Finding[] }> {
  const annotate = options['annotate'] === true;
  const { copies, files, lines } = annotate ? annotatedCopies(judgement, request, speaking) : NO_COPIES;
  const report = options['report'] === true ? reportFiles(judgement, request, speaking) : new Map<string, Uint8Array>();
  const folder = checkFolder(request);
  const paths = [...report.keys()].map((name) => join(folder, name));
  const all = new Map([...report, ...copies]);
  const inUse = all.size === 0 ? [] : await placed(effects.files.placeFolder(folder, all));
  if (inUse.length > 0) return { inUse, lines: [], data: {} };
  const reported = paths.map((file) => fill(speaking.commands['report'] ?? '', { file: display(file) }));
  return {
    inUse,
    lines: [...lines, ...reported],
    data: { ...(annotate ? { annotated: files } : {}), ...(report.size === 0 ? {} : { report: paths }) },
  };
}
