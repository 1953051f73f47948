import { judge } from '../definition/schema.ts';
import { unreadable, type Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import type { Located } from '../definition/yaml.ts';
import type { Release } from './release.ts';
import type { Source } from './source.ts';

/** What people said of one period's workbooks: tables that are not ready, and which of two workbooks counts. */
export type Exceptions = {
  /** Ids of tables that need not be there. */
  readonly absent: ReadonlySet<string>;
  /** Table id to the workbook that counts. */
  readonly received: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
};

type Absent = Readonly<Record<string, { readonly reason: string; readonly expected: string }>>;

const text = { type: 'string', minLength: 1 } as const;
const judgeAbsent = judge<Absent>({
  type: 'object',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['reason', 'expected'],
    properties: { reason: text, expected: { type: 'string', pattern: String.raw`^\d{4}-\d\d-\d\d$` } },
  },
});
const judgeReceived = judge<Readonly<Record<string, string>>>({ type: 'object', additionalProperties: text });

/** Reads `absent.yaml` and `received.yaml` of a period, each of which may be missing; a table they name must be declared. */
export async function readExceptions(source: Source, release: Release, period: string): Promise<Exceptions> {
  const names = (await source.inputNames(`${release.id}/${period}`)) ?? [];
  const findings: Finding[] = [];
  const read = async <T>(
    file: string,
    judgeFile: (located: Located) => { readonly value?: T; readonly findings: readonly Finding[] },
  ): Promise<{ readonly value: T; readonly located: Located } | undefined> => {
    if (!names.includes(file)) return undefined;
    const { value: located, findings: malformed } = await source.input(`${release.id}/${period}/${file}`);
    const judged = located === undefined ? { findings: malformed } : judgeFile(located);
    findings.push(...judged.findings);
    return located === undefined || !('value' in judged) || judged.value === undefined
      ? undefined
      : { value: judged.value, located };
  };
  const absent = await read('absent.yaml', judgeAbsent);
  const received = await read('received.yaml', judgeReceived);
  for (const { value, located } of [absent, received].filter((file) => file !== undefined)) {
    for (const table of Object.keys(value)) {
      if (tablesOf(release, table).length > 0) continue;
      const known = release.tables.map(({ id }) => id);
      findings.push(
        unreadable('table-unknown', located.at([table]), {
          table,
          nearest: nearest(table, known) ?? known.slice(0, 8).join(', '),
        }),
      );
    }
  }
  for (const [table, { reason, expected }] of Object.entries(absent?.value ?? {})) {
    const place = absent?.located.at([table]);
    findings.push({
      code: 'table-absent',
      severity: 'note',
      ...(place === undefined ? {} : { place }),
      related: [],
      facts: { table, reason, expected },
    });
  }
  return {
    absent: new Set(Object.keys(absent?.value ?? {}).flatMap((table) => tablesOf(release, table))),
    received: new Map(
      Object.entries(received?.value ?? {}).flatMap(([table, workbook]) =>
        tablesOf(release, table).map((id) => [id, workbook]),
      ),
    ),
    findings,
  };
}

/** The tables that a name stands for: itself, or all that one declaration with `each` spreads into. */
function tablesOf({ tables }: Release, name: string): readonly string[] {
  return tables.flatMap(({ id }) => (id === name || id.startsWith(`${name}.`) ? [id] : []));
}
