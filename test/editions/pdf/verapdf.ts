import { spawnSync } from 'node:child_process';
import { find } from '../../oracles/programs.ts';

export type Flavour = 'ua1' | '3a';
/** PDF/UA-1 and PDF/A-3a, as veraPDF calls them. */
export const FLAVOURS: readonly Flavour[] = ['ua1', '3a'];

type Rule = { readonly clause: string; readonly failedChecks: number; readonly description: string };
type Report = {
  readonly report: {
    readonly jobs: readonly {
      readonly itemDetails: { readonly name: string };
      readonly validationResult?: readonly {
        readonly details: { readonly passedChecks: number; readonly ruleSummaries: readonly Rule[] };
      }[];
    }[];
  };
};

/** The failed checks of each file, "clause: how often, which rule". A file that was not judged is an error. */
export function failuresOf(flavour: Flavour, paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const program = find('verapdf');
  if (program === undefined) throw new Error('veraPDF is missing');
  // Its exit code tells failed checks as well; the report says which.
  const { stdout, stderr } = spawnSync(program, ['-f', flavour, '--format', 'json', ...paths], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!stdout.trimStart().startsWith('{')) throw new Error(`veraPDF gave no report: ${stdout}${stderr}`);
  const { report } = JSON.parse(stdout) as Report; // its own format
  return new Map(
    paths.map((path) => {
      const job = report.jobs.find(({ itemDetails }) => itemDetails.name === path);
      const details = job?.validationResult?.[0]?.details;
      if (details === undefined || details.passedChecks === 0) throw new Error(`veraPDF did not judge ${path}`);
      return [
        path,
        details.ruleSummaries.map(
          ({ clause, failedChecks, description }) => `${clause} ${failedChecks}×: ${description}`,
        ),
      ];
    }),
  );
}
