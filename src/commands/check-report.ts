import { join } from 'node:path';
import type { Stage } from '../document/compose.ts';
import { formatPeriod } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { releasePeriod } from '../period/period.ts';
import type { Judgement } from '../pipeline.ts';
import { periodFolder, stageName, titleOf } from '../printing.ts';
import type { Request } from '../release/request.ts';
import type { CheckReport } from '../report/check-report.ts';
import { reportHtml } from '../report/html/page.ts';
import { reportJson } from '../report/json.ts';
import { VERSION } from '../version.ts';
import { listsOf } from './lists.ts';
import { fingerprinted } from './record.ts';

/** What a judgement has to say, at a stage (none: a check). Nothing of it depends on where the folders lie. */
export function reportOf(judgement: Judgement, request: Request, speaking: Language, stage?: Stage): CheckReport {
  const { judged, release, findings, checked } = judgement;
  const period = release && releasePeriod(release.periodKind, request.period);
  const tongue = judged?.tongues.find(({ language }) => language.language === speaking.language) ?? judged?.tongues[0];
  const title = judged === undefined || tongue === undefined ? '' : titleOf(judged, tongue.language);
  const { inputs, fingerprint } = fingerprinted(judgement.source, judged, request);
  return {
    release: request.release,
    period: request.period,
    stage: stage === undefined ? 'check' : stageName(stage),
    version: VERSION,
    said: {
      title: title === '' ? request.release : title,
      period: period === undefined ? request.period : formatPeriod(period, speaking),
      stage: stageSaid(stage, speaking),
    },
    findings,
    checked,
    inputs,
    fingerprint,
    ...(release === undefined ? {} : { colours: release.house.colours }),
  };
}

function stageSaid(stage: Stage | undefined, { words }: Language): string {
  if (stage === undefined) return '';
  if (stage.kind === 'draft') return fill(words['stage-draft'] ?? '', { number: stage.number });
  return words['stage-final'] ?? '';
}

/** The report of `check --report`, for people and for machines, as files of the folder `check/`. */
export function reportFiles(
  judgement: Judgement,
  request: Request,
  speaking: Language,
): ReadonlyMap<string, Uint8Array> {
  const report = reportOf(judgement, request, speaking);
  const lists = listsOf(judgement);
  const name = `${request.release}-${request.period}-check`;
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    [`${name}.html`, encode(reportHtml(report, speaking, lists))],
    [`${name}.json`, encode(`${JSON.stringify(reportJson(report, speaking, lists), null, 2)}\n`)],
  ]);
}

/** Files that a check is asked for go here. */
export function checkFolder(request: Request): string {
  return join(periodFolder(request), 'check');
}
