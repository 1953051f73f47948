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

const COLUMNS = ['what', 's', 'cpu s', 'MB', 'peer', 's', 'cpu s', 'MB', 'ratio', 'least–most', 'of cpu', 'of MB'];

/** The rows as a Markdown table. */
export function shown(title: string, rows: readonly Row[]): string {
  const lines = rows.map(({ what, ours, peer, pair }) => [
    what,
    ours.seconds.toFixed(3),
    ours.cpu?.toFixed(3) ?? '–',
    megabytes(ours),
    peer ?? '',
    pair?.peer.seconds.toFixed(3) ?? '',
    pair === undefined ? '' : (pair.peer.cpu?.toFixed(3) ?? '–'),
    pair === undefined ? '' : megabytes(pair.peer),
    pair?.ratio.toFixed(2) ?? '',
    pair?.spread.map((ratio) => ratio.toFixed(2)).join('–') ?? '',
    pair?.cpu?.toFixed(2) ?? '',
    ofMemory(pair),
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

function ofMemory(pair: Pair | undefined): string {
  const [ours, peer] = [pair?.ours.megabytes, pair?.peer.megabytes];
  return ours === undefined || peer === undefined ? '' : (ours / peer).toFixed(2);
}
