import { join } from 'node:path';
import { cellsOf, type Cells } from '../delivery/cells-json.ts';
import type { Effects } from '../effects/effects.ts';
import type { Figure } from '../indicators/indicator.ts';
import { formatNumber, formatValue } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import type { Judged } from '../pipeline.ts';
import { periodFolder } from '../printing.ts';
import { DRAFT, type Request } from '../release/request.ts';
import { exact, SIGNS } from '../value/value.ts';

/** One cell or figure that says something else than in the last draft; null where it was not or is no more. */
export type CellChange = {
  readonly workbook: string;
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | null;
  readonly now: string | null;
};
export type FigureChange = { readonly id: string; readonly before: string | null; readonly now: string | null };

/** What has changed since the newest draft: its cells, and the figures as they are printed. */
export type Since = {
  readonly draft: number;
  readonly cells: readonly CellChange[];
  readonly figures: readonly FigureChange[];
};

/** Nothing, if there is no draft or its record cannot be read. */
export async function sinceLastDraft(
  judged: Judged,
  request: Request,
  speaking: Language,
  { files }: Effects,
): Promise<Since | undefined> {
  const folder = periodFolder(request);
  const draft = newestOf((await files.list(folder)) ?? []);
  const record = join(folder, `draft-${draft}`, 'record');
  const read = async (name: string): Promise<unknown> =>
    (await files.exists(join(record, name))) ? parsed(await files.readText(join(record, name))) : undefined;
  const cells = (await read('cells.json')) as Cells | undefined; // our own record
  const figures = (await read('figures.json')) as readonly Recorded[] | undefined; // our own record
  if (cells === undefined || figures === undefined) return undefined;
  const language = judged.tongues.find((tongue) => tongue.language.language === speaking.language)?.language;
  const said = language ?? judged.tongues[0]?.language ?? speaking;
  return {
    draft,
    cells: cellChanges(cells, cellsOf(judged.dataset.observations)),
    figures: figureChanges(figures, judged.indicators.figures, said),
  };
}

/** The number of the newest draft in a folder of them; 0 where there is none. */
export function newestOf(names: readonly string[]): number {
  return Math.max(0, ...names.flatMap((name) => DRAFT.exec(name)?.[1] ?? []).map(Number));
}

type Recorded = { readonly id: string; readonly text: Readonly<Record<string, string>> };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cellChanges(before: Cells, now: Cells): readonly CellChange[] {
  return keysOf(before, now).flatMap((workbook) => {
    const [was, is] = [before[workbook] ?? {}, now[workbook] ?? {}];
    return keysOf(was, is).flatMap((sheet) =>
      different(was[sheet] ?? {}, is[sheet] ?? {}).map(([cell, values]) => ({ workbook, sheet, cell, ...values })),
    );
  });
}

/** Single figures first: they are what the text is made of. */
function figureChanges(
  recorded: readonly Recorded[],
  figures: ReadonlyMap<string, Figure>,
  language: Language,
): readonly FigureChange[] {
  const before = recorded.map(({ id, text }) => [id, text[language.language] ?? ''] as const);
  const now = [...figures.values()].map(
    ({ id, value, unit, decimals }) => [id, formatValue(value, unit, decimals, language)] as const,
  );
  const changes = different(Object.fromEntries(before), Object.fromEntries(now)).map(([id, said]) => ({ id, ...said }));
  const rank = ({ id }: FigureChange): number => (id.includes('/') ? 2 : id.includes('@') ? 1 : 0);
  return changes.toSorted((one, other) => rank(one) - rank(other) || (one.id < other.id ? -1 : 1));
}

type Texts = Readonly<Record<string, string>>;
type Change = { readonly before: string | null; readonly now: string | null };

function different(before: Texts, now: Texts): readonly (readonly [string, Change])[] {
  return keysOf(before, now).flatMap((key) =>
    before[key] === now[key] ? [] : [[key, { before: before[key] ?? null, now: now[key] ?? null }] as const],
  );
}

function keysOf(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])];
}

/** At most so many cells and so many figures are named; the rest is counted. */
const SHOWN = 8;

/** The first lines of `check` and `draft`. */
export function sinceLines(since: Since | undefined, language: Language): readonly string[] {
  if (since === undefined) return [];
  const { draft, cells, figures } = since;
  const say = (key: string, facts: Readonly<Record<string, string | number>>): string =>
    fill(language.commands[key] ?? '', facts);
  if (cells.length + figures.length === 0) return [say('since-nothing', { draft })];
  const absent = language.commands['since-absent'] ?? '';
  const more = (count: number, key: string): readonly string[] =>
    count > SHOWN ? [`  ${say(key, { count: count - SHOWN })}`] : [];
  const arrow = (before: string | null, now: string | null): string => `${before ?? absent} → ${now ?? absent}`;
  const shown = (text: string | null): string | null => text && cellText(text, language);
  return [
    say('since', { draft, cells: cells.length, figures: figures.length }),
    ...cells
      .slice(0, SHOWN)
      .map(
        ({ workbook, sheet, cell, before, now }) =>
          `  ${workbook}  ${sheet}!${cell}  ${arrow(shown(before), shown(now))}`,
      ),
    ...more(cells.length, 'since-more-cells'),
    ...figures.slice(0, SHOWN).map(({ id, before, now }) => `  ${id}  ${arrow(before, now)}`),
    ...more(figures.length, 'since-more-figures'),
  ];
}

function cellText(text: string, language: Language): string {
  const sign = SIGNS.find((known) => known === text);
  if (sign !== undefined) return language.signs[sign].print;
  return formatNumber(exact(text), 'count', text.split('.')[1]?.length ?? 0, language);
}
