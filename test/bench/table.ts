import { alone, type Measure, paired, type Pair, type Side } from './paired.ts';

/** A line of the report; without `pair` a program that ran alone. */
export type Row = { readonly what: string; readonly ours: Measure; readonly peer?: string; readonly pair?: Pair };

export async function pairRow(ours: Side, peer: Side, rounds: number): Promise<Row> {
  const pair = await paired(ours, peer, rounds);
  return { what: ours.name, ours: pair.ours, peer: peer.name, pair };
}

export async function aloneRow(side: Side, rounds: number): Promise<Row> {
  return { what: side.name, ours: await alone(side, rounds) };
}

const COLUMNS = ['what', 's', '1/s', 'MB', 'peer', 'peer s', 'peer MB', 'ratio', 'least–most'];

/** The rows as a Markdown table. */
export function shown(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, ours, peer, pair }) => [
    what,
    ours.seconds.toFixed(3),
    (1 / ours.seconds).toFixed(1),
    megabytes(ours),
    peer ?? '',
    pair?.peer.seconds.toFixed(3) ?? '',
    pair === undefined ? '' : megabytes(pair.peer),
    pair?.ratio.toFixed(2) ?? '',
    pair?.spread.map((ratio) => ratio.toFixed(2)).join('–') ?? '',
  ]);
  const all = [COLUMNS, ...lines];
  const widths = COLUMNS.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  return [`\n${title}`, '', ...[COLUMNS, rule, ...lines].map(line)].join('\n');
}

function megabytes(measure: Measure): string {
  return measure.megabytes === undefined ? '–' : measure.megabytes.toFixed(0);
}
