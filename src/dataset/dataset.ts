import { stops, unreadable, type Finding } from '../finding/finding.ts';
import { yearsAgo, type Period } from '../period/period.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { incomplete, untimely } from './complete.ts';
import { ACCUMULATION, type DatasetContext } from './context.ts';
import { codeIndex, type CodeIndex } from './code-index.ts';
import { gaps } from './gaps.ts';
import { grid } from './grid.ts';
import { titleDisagreements, type Disagreement } from './disagreement.ts';
import { codeKey, type Codes, type Observation } from './observation.ts';
import { doubtful } from './provenance.ts';
import { judgeObservations } from './schema.ts';
import { readParts, totals, type TableRead } from './table.ts';
import { findRegions, type Region } from './titles.ts';

/** The workbooks of one period folder, and the vintage its figures (and its columns of a year ago) belong to. */
export type Delivery = {
  readonly workbooks: readonly Workbook[];
  readonly period: Period;
  readonly vintage: { readonly own: string; readonly yearAgo: string };
  /** Tables declared absent: not missed. */
  readonly absent: ReadonlySet<string>;
  /** Which workbook counts for a table that stands in several. */
  readonly received?: ReadonlyMap<string, string>;
};

export type Dataset = {
  readonly dimensions: readonly string[];
  /** The code of each dimension that stands for all. */
  readonly totals: Codes;
  readonly observations: readonly Observation[];
  /** The observations by their codes. */
  readonly index: CodeIndex;
  /** Labels of one title or row that do not say the same. */
  readonly disagreements?: readonly Disagreement[];
  readonly findings: readonly Finding[];
};

/** From sheets to observations. All that cannot be read is gathered; nothing is guessed. */
export function toDataset(deliveries: readonly Delivery[], context: DatasetContext): Dataset {
  const read = deliveries.map((delivery) => readDelivery(delivery, context));
  const observations = read.flatMap((result) => result.observations);
  const findings = read.flatMap((result) => result.findings);
  const dimensions = Object.keys(context.dimensions).filter((dimension) => dimension !== ACCUMULATION);
  return {
    dimensions,
    totals: totals(context),
    observations,
    index: codeIndex(observations, dimensions),
    disagreements: read.flatMap((result) => result.disagreements),
    findings: [...findings, ...judgeObservations(observations, context)],
  };
}

function readDelivery(
  delivery: Delivery,
  shared: DatasetContext,
): Pick<Dataset, 'observations' | 'findings'> & { readonly disagreements: readonly Disagreement[] } {
  const context = { ...shared, period: delivery.period };
  const found = delivery.workbooks.flatMap((workbook) =>
    workbook.sheets.map((sheet) => {
      const { regions, findings } = findRegions(grid(workbook.name, sheet), context);
      const counts = ({ sought }: Region): boolean =>
        (delivery.received?.get(sought.id) ?? workbook.name) === workbook.name;
      return { regions: regions.filter(counts), findings };
    }),
  );
  const { own, yearAgo } = delivery.vintage;
  const vintageOf = ({ year }: Period): string =>
    year === delivery.period.year ? own : year === yearsAgo(delivery.period).year ? yearAgo : `${yearAgo}-earlier`;
  const regions = found.flatMap((result) => result.regions);
  const reads: TableRead[] = [];
  const findings: Finding[] = found.flatMap((result) => result.findings);
  // In the order of the definition: where a figure stands in several tables, the table declared first speaks for it.
  for (const sought of context.tables) {
    const mine = readParts(
      regions.filter((region) => region.sought === sought),
      context,
      vintageOf,
    );
    reads.push(...mine);
    findings.push(
      ...mine.flatMap((read) => [
        ...read.findings,
        ...untimely(read, context),
        ...doubtful(read.region, read.observations),
      ]),
    );
    if (mine.length === 0) {
      if (!delivery.absent.has(sought.id)) findings.push(missing(sought.id, sought.titles, delivery));
      continue;
    }
    findings.push(...twice(mine, Object.keys(context.dimensions)));
    // What a table lacks is told once what stands in it can be read.
    if (!mine.some((read) => stops(read.findings))) findings.push(...incomplete(mine, context), ...gaps(mine, context));
  }
  const disagreements = reads.flatMap((read) => [...titleDisagreements(read.region, context), ...read.disagreements]);
  return { observations: reads.flatMap((read) => read.observations), disagreements, findings };
}

function missing(id: string, titles: readonly string[], { workbooks }: Delivery): Finding {
  const place = { workbook: workbooks.map(({ name }) => name).join(', '), sheet: '', cell: '' };
  return unreadable('table-missing', place, { table: id, title: titles.at(-1) ?? id });
}

/** The same table in two workbooks, or the same figures twice in one. */
function twice(reads: readonly TableRead[], dimensions: readonly string[]): readonly Finding[] {
  const [first, ...others] = reads;
  if (first === undefined) return [];
  const keys = new Set(first.observations.map(({ codes }) => codeKey(codes, dimensions)));
  return others.flatMap((other) => {
    const again = other.observations.some(({ codes }) => keys.has(codeKey(codes, dimensions)));
    for (const { codes } of other.observations) keys.add(codeKey(codes, dimensions));
    const place = other.region.grid.place(other.region.title.row, other.region.title.column);
    const earlier = first.region.grid.place(first.region.title.row, first.region.title.column);
    if (!again && place.workbook === earlier.workbook) return [];
    return [
      unreadable(
        'table-twice',
        place,
        { table: first.region.sought.id, workbook: earlier.workbook, sheet: earlier.sheet, cell: earlier.cell },
        [earlier],
      ),
    ];
  });
}
