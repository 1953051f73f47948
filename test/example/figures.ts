import { type Codes, type Flow, allGroups, codesOf, country, directions, flows, keyOf, world } from './codes.ts';
import { type CsvRow, field, readCsv, whole } from './csv.ts';

const statuses = ['published', 'press', 'derived', 'illustrative'] as const;
export type Status = (typeof statuses)[number];
export type Figure = { readonly codes: Codes; readonly value: number; readonly status: Status };
/** Figures of one vintage, by the key of their codes. */
export type Figures = ReadonlyMap<string, Figure>;
export type Vintage = '2025' | '2024-first' | '2024-revised';

export function figuresOf(list: Iterable<Figure>): Figures {
  const figures = new Map<string, Figure>();
  for (const figure of list) {
    const key = keyOf(figure.codes);
    const known = figures.get(key);
    if (known !== undefined && known.value !== figure.value) throw new Error(`two values of ${key}`);
    if (known === undefined) figures.set(key, figure);
  }
  return figures;
}

export function has(figures: Figures, codes: Codes): boolean {
  return figures.has(keyOf(codes));
}

export function valueOf(figures: Figures, codes: Codes): number {
  const figure = figures.get(keyOf(codes));
  if (figure === undefined) throw new Error(`no figure ${keyOf(codes)}`);
  return figure.value;
}

/** The figures keyed into `figures/`, in one vintage. */
export function keyedFigures(vintage: Vintage): Figures {
  const rows = ['flows.csv', 'territories.csv', 'countries.csv', 'ethnic-groups.csv', 'months.csv'].flatMap(readCsv);
  return figuresOf(rows.filter((row) => field(row, 'vintage') === vintage).flatMap(figuresOfRow));
}

function figuresOfRow(row: CsvRow): readonly Figure[] {
  const of = {
    territory: row.get('territory') ?? country,
    partner: row.get('partner') ?? world,
    ethnic: row.get('ethnic') ?? allGroups,
  };
  return directions.map((direction) => ({
    codes: codesOf(flowOf(field(row, 'flow')), direction, field(row, 'period'), of),
    value: whole(row, direction),
    status: statusOf(field(row, `status_${direction}`)),
  }));
}

export function flowOf(text: string): Flow {
  const flow = flows.find((candidate) => candidate === text);
  if (flow === undefined) throw new Error(`${text} is no flow`);
  return flow;
}

export function statusOf(text: string): Status {
  const status = statuses.find((candidate) => candidate === text);
  if (status === undefined) throw new Error(`${text} is no status`);
  return status;
}
