import { join } from 'node:path';
import type { Effects } from '../effects/effects.ts';
import { hasErrors, type Finding } from '../finding/finding.ts';
import { unaccepted } from '../finding/unaccepted.ts';
import { fill } from '../language/language.ts';
import { judge, type Judged } from '../pipeline.ts';
import { periodFolder, print } from '../printing.ts';
import { acceptedFile } from '../release/acceptances.ts';
import type { Request } from '../release/request.ts';
import { vintageFile } from '../release/keep-vintage.ts';
import { reportOf } from './check-report.ts';
import { EXIT, summary, type ReleaseCommand, type Result } from './command.ts';
import { display } from './display.ts';
import { kindOf } from './draft.ts';
import { listsOf } from './lists.ts';
import { placed } from './placed.ts';
import { proofOfPrinted } from './proof-of-printed.ts';
import { recordOf } from './record.ts';

/** The final editions. `final/` is never overwritten: the same bytes are success, a further language or edition is added, other bytes are refused. */
export const publish: ReleaseCommand = {
  name: 'publish',
  usage: 'publish [release] [period]',
  summary: 'print the final editions; refuses while errors remain or a warning must be accepted',
  options: {},
  on: 'releases',
  operands: 0,
  async run(request, { effects, speaking }) {
    const judgement = await judge(request, effects);
    const { judged, findings } = judgement;
    const lists = listsOf(judgement);
    const refused = (all: readonly Finding[], lines: readonly string[]): Result => ({
      exit: EXIT.data,
      lines,
      data: { release: request.release, period: request.period, published: false },
      findings: all,
      lists,
    });
    const waiting = unaccepted(findings, `input/${acceptedFile(request.release, request.period)}`);
    if (judged === undefined || hasErrors(findings) || waiting.length > 0) {
      const inTheWay = [...findings, ...waiting];
      const count = inTheWay.filter(({ severity }) => severity === 'error').length;
      const [says, advice] = speaking.findings['not-publishable'] ?? ['', ''];
      return refused(inTheWay, [`${fill(says, { count })} ${advice}`]);
    }
    const printed = await print(judged, request, { kind: 'final' }, 0, effects);
    const target = join(periodFolder(request), 'final');
    const standing = await standingFiles(target, effects);
    const stage = { kind: 'final' } as const;
    const report = reportOf(judgement, request, speaking, stage);
    const record = (editions: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> =>
      recordOf({ judged, request, stage, editions, report, speaking, lists });
    const figures = [...record(printed.files)].filter(([name]) => name === 'record/figures.json');
    const differing = [...printed.files, ...figures].flatMap(([name, bytes]): readonly Finding[] => {
      const there = standing.get(name);
      if (there === undefined || Buffer.from(there).equals(Buffer.from(bytes))) return [];
      return [
        {
          code: 'figures-differ',
          severity: 'error',
          place: { file: display(join(target, name)) },
          related: [],
          facts: { file: name },
        },
      ];
    });
    const unproved = hasErrors(printed.findings) ? [] : await proofOfPrinted(printed, judged);
    const problems = [...findings, ...printed.findings, ...differing, ...unproved];
    if (hasErrors(problems)) return refused(problems, [summary(problems, speaking)]);
    const editions = new Map([...standing].filter(([name]) => !name.startsWith('record/')));
    for (const [name, bytes] of printed.files) editions.set(name, bytes);
    const inUse = await placed(
      effects.files
        .placeFolder(target, new Map([...editions, ...record(editions)]))
        .then(() => keepVintage(judged, request, effects)),
    );
    if (inUse.length > 0) return refused([...findings, ...inUse], [summary([...findings, ...inUse], speaking)]);
    return {
      exit: EXIT.done,
      lines: [
        summary(findings, speaking),
        ...[...printed.files.keys()].map((name) => `${kindOf(name)}  ${display(join(target, name))}`),
      ],
      data: {
        release: request.release,
        period: request.period,
        published: true,
        folder: target,
        files: [...printed.files.keys()],
      },
      findings,
      lists,
    };
  },
};

async function standingFiles(folder: string, { files }: Effects): Promise<ReadonlyMap<string, Uint8Array>> {
  const standing = new Map<string, Uint8Array>();
  for (const inside of ['', 'record']) {
    for (const name of (await files.list(join(folder, inside))) ?? []) {
      if (name !== 'record')
        standing.set(
          [inside, name].filter((part) => part !== '').join('/'),
          await files.readBytes(join(folder, inside, name)),
        );
    }
  }
  return standing;
}

/** What was published is kept beside the workbooks: later releases compare with it. A vintage has one file. */
async function keepVintage(
  { calendar, settings, indicators, kept }: Judged,
  { folders, release, period }: Request,
  { files }: Effects,
): Promise<void> {
  const standing = kept.own.find(({ name }) => name === settings.vintage);
  const day = standing?.day ?? calendar.entry.actual ?? calendar.entry.planned;
  const { vintage, status, revision: note } = settings;
  const bytes = vintageFile({ release, period, vintage, status, day, note }, indicators.figures.values());
  await files.placeFile(join(folders.input, release, period, 'vintages', standing?.file ?? `${day}.json`), bytes);
}
