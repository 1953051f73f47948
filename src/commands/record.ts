import { sourcesOf } from '../delivery/manifest.ts';
import { recordFiles } from '../delivery/record.ts';
import { stageName, type Judged, type Judgement } from '../pipeline.ts';
import type { Stage } from '../document/compose.ts';
import type { Language } from '../language/language.ts';
import type { Request } from '../release/request.ts';
import type { CheckReport } from '../report/check-report.ts';
import type { Lists } from '../report/describe.ts';
import { VERSION } from '../version.ts';

/** What the record of a draft and of a final edition is made of. */
export type Recorded = {
  readonly judged: Judged;
  readonly request: Request;
  readonly stage: Stage;
  readonly editions: ReadonlyMap<string, Uint8Array>;
  readonly report: CheckReport;
  readonly speaking: Language;
  readonly lists: Lists;
};

/** The files of `record/`: findings, figures in every language of the release, and the manifest. */
export function recordOf({
  judged,
  request,
  stage,
  editions,
  report,
  speaking,
  lists,
}: Recorded): ReadonlyMap<string, Uint8Array> {
  const { release, period } = request;
  return recordFiles({
    manifest: { release, period, stage: stageName(stage), version: VERSION, ...fingerprinted(judged, request) },
    editions,
    report,
    figures: judged.indicators.figures.values(),
    languages: judged.tongues.map(({ language }) => language),
    speaking,
    lists,
  });
}

/** Everything that was read, as the manifest names it. */
export function fingerprinted(
  { source }: Pick<Judgement, 'source'>,
  { release, period }: Request,
): ReturnType<typeof sourcesOf> {
  return sourcesOf(source.used, VERSION, `input/${release}/${period}/vintages/`);
}
