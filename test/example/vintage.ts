import { country, directions } from './codes.ts';
import { type Figure, type Figures, keyedFigures } from './figures.ts';
import { nineMonths } from './nine-months.ts';

/** The revised figures of 2024 as the press keeps them: every cell of tables 1 to 7, codes complete. */
export function revisedVintage(): string {
  const head = {
    period: '2024-12',
    vintage: '2025-03',
    status: 'revised',
    note: 'SAMPLE. Illustrative except the published totals: each observation says what it is. The date of the vintage is illustrative.',
  };
  return vintageFile(head, keyedFigures('2024-revised'), '2024');
}

/** January–September 2025 as that release had it: what the year is compared with. */
export function nineMonthsVintage(): string {
  const head = {
    period: '2025-09',
    vintage: '2025-11',
    status: 'preliminary',
    note: 'SAMPLE. Illustrative except what is marked published: each observation says what it is. The date of the vintage is illustrative.',
  };
  return vintageFile(head, nineMonths(), '2025-M01-M09');
}

type Head = { readonly period: string; readonly vintage: string; readonly status: string; readonly note: string };

function vintageFile(head: Head, figures: Figures, period: string): string {
  const observations = cellsOf(figures, period).map(({ codes, value, status }) => ({
    codes,
    // Nil as the workbooks write it: an internal move is an arrival and a departure.
    ...(value === 0 ? { value: null, sign: 'nil' } : { value: String(value) }),
    status,
  }));
  const rows = observations.map((observation) => `    ${JSON.stringify(observation)}`).join(',\n');
  const whole = JSON.stringify({ release: 'migration', ...head }, null, 2);
  return `${whole.slice(0, -2)},\n  "observations": [\n${rows}\n  ]\n}\n`;
}

/** The subtotals of table 5 are the flows with these countries, and countries of external migration too. */
function cellsOf(figures: Figures, period: string): readonly Figure[] {
  const cells = [...figures.values()].filter((figure) => stands(figure, period));
  const groups = cells.flatMap(({ codes, ...figure }): readonly Figure[] => {
    const { flow, territory } = codes;
    const subtotal = (flow === 'cis' || flow === 'other') && territory === country;
    return subtotal ? [{ ...figure, codes: { ...codes, flow: 'external', partner: flow } }] : [];
  });
  return [...cells, ...groups];
}

/** Two nets have no column: moves within a region, and internal migration by month. */
function stands({ codes: { flow, direction, territory, period } }: Figure, whole: string): boolean {
  if (direction !== directions[2]) return true;
  if (flow === 'intraregional') return territory === country;
  return flow !== 'internal' || period === whole;
}
