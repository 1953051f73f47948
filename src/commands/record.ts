import { sourcesOf } from '../delivery/manifest.ts';
import { recordFiles } from '../delivery/record.ts';
import type { Judged } from '../pipeline.ts';
import { stageName } from '../printing.ts';
import type { Stage } from '../document/compose.ts';
import { statedNumbers } from '../document/stated.ts';
import type { Language } from '../language/language.ts';
import type { Request } from '../release/request.ts';
import type { Source } from '../release/source.ts';
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

/** The files of `record/`: findings, cells, figures in every language of the release, and the manifest. */
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
    manifest: {
      release,
      period,
      stage: stageName(stage),
      version: VERSION,
      ...fingerprinted(judged.source, judged, request),
    },
    editions,
    report,
    figures: judged.indicators.figures.values(),
    observations: judged.dataset.observations,
    languages: judged.tongues.map(({ language }) => language),
    stated: judged.tongues.flatMap(({ template }) => statedNumbers(template)),
    speaking,
    lists,
  });
}

/** Everything that was read, as the manifest names it: of the period's own vintages only those published before. */
export function fingerprinted(
  source: Source,
  judged: Judged | undefined,
  { release, period }: Request,
): ReturnType<typeof sourcesOf> {
  const since = judged?.kept.own.filter(({ name }) => name >= judged.settings.vintage) ?? [];
  return sourcesOf(
    source.used,
    VERSION,
    since.map(({ file }) => `input/${release}/${period}/vintages/${file}`),
  );
}
