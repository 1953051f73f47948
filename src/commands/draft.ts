import { join } from 'node:path';
import type { Manifest } from '../delivery/manifest.ts';
import { hasErrors, type Finding } from '../finding/finding.ts';
import { judge } from '../pipeline.ts';
import { periodFolder, print } from '../printing.ts';
import { reportOf } from './check-report.ts';
import { EXIT, summary, type ReleaseCommand, type Result } from './command.ts';
import { display } from './display.ts';
import { listsOf } from './lists.ts';
import { placed } from './placed.ts';
import { fingerprinted, recordOf } from './record.ts';
import { newestOf, sinceLastDraft, sinceLines } from './since.ts';
import type { Effects } from '../effects/effects.ts';

/** All editions asked for, marked as draft number n. Doubtful figures are printed and marked; unreadable input stops the run. */
export const draft: ReleaseCommand = {
  name: 'draft',
  usage: 'draft [release] [period]',
  summary: 'print the editions as a numbered draft for review',
  options: {},
  on: 'releases',
  operands: 0,
  async run(request, invocation) {
    const { effects, speaking } = invocation;
    const judgement = await judge(request, effects);
    const lists = listsOf(judgement);
    const stopped = (findings: readonly Finding[]): Result => ({
      exit: EXIT.data,
      lines: [summary(findings, speaking)],
      data: { release: request.release, period: request.period },
      findings,
      lists,
    });
    const { judged, findings } = judgement;
    if (judged === undefined) return stopped(findings);
    const since = await sinceLastDraft(judged, request, speaking, effects);
    const folder = periodFolder(request);
    const { number, earlier } = await draftNumber(
      folder,
      fingerprinted(judged.source, judged, request).fingerprint,
      effects,
    );
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const stage = { kind: 'draft', number } as const;
    const printed = await print(judged, request, stage, errors, effects);
    if (hasErrors(printed.findings)) return stopped([...findings, ...printed.findings]);
    const editions = new Map([...earlier, ...printed.files]);
    const report = reportOf(judgement, request, speaking, stage);
    const record = recordOf({ judged, request, stage, editions, report, speaking, lists });
    const target = join(folder, `draft-${number}`);
    const inUse = await placed(effects.files.placeFolder(target, new Map([...editions, ...record])));
    if (inUse.length > 0) return stopped([...findings, ...inUse]);
    return {
      exit: errors > 0 ? EXIT.data : EXIT.done,
      opening: sinceLines(since, speaking),
      lines: [
        ...(errors > 0 ? [speaking.commands['doubtful'] ?? ''] : []),
        summary(findings, speaking),
        ...[...printed.files.keys()].map((name) => `${kindOf(name)}  ${display(join(target, name))}`),
      ],
      data: {
        ...(since && { since }),
        release: request.release,
        period: request.period,
        draft: number,
        folder: target,
        files: [...printed.files.keys()],
      },
      findings,
      lists,
    };
  },
};

/** The number of the newest draft if nothing has changed since, else the next one; and the editions that are there already. */
async function draftNumber(
  folder: string,
  fingerprint: string,
  effects: Effects,
): Promise<{ readonly number: number; readonly earlier: ReadonlyMap<string, Uint8Array> }> {
  const newest = newestOf((await effects.files.list(folder)) ?? []);
  const file = join(folder, `draft-${newest}`, 'record', 'manifest.json');
  if (newest === 0 || !(await effects.files.exists(file))) return { number: newest + 1, earlier: new Map() };
  const manifest = JSON.parse(await effects.files.readText(file)) as Manifest; // our own record
  if (manifest.fingerprint !== fingerprint) return { number: newest + 1, earlier: new Map() };
  const kept = new Map<string, Uint8Array>();
  for (const { file: name } of manifest.outputs) {
    const path = join(folder, `draft-${newest}`, name);
    if (!name.startsWith('record/') && (await effects.files.exists(path)))
      kept.set(name, await effects.files.readBytes(path));
  }
  return { number: newest, earlier: kept };
}

const KINDS: Readonly<Record<string, string>> = { pdf: 'PDF', docx: 'Word', xlsx: 'Excel' };

export function kindOf(name: string): string {
  const extension = name.split('.').at(-1) ?? '';
  return (KINDS[extension] ?? extension).padEnd(5);
}
