/** The codes of one figure: six dimensions, complete, totals filled in. */
export type Codes = {
  readonly flow: Flow;
  readonly direction: Direction;
  readonly territory: string;
  readonly partner: string;
  readonly ethnic: string;
  readonly period: string;
};
export const flows = ['all', 'external', 'cis', 'other', 'internal', 'interregional', 'intraregional'] as const;
export const directions = ['arrivals', 'departures', 'net'] as const;
export type Flow = (typeof flows)[number];
export type Direction = (typeof directions)[number];

export const country = 'KZ';
export const world = 'world';
export const allGroups = 'all-groups';

/** Codes of a flow and a direction in a period; what is not named stands for its total. */
export function codesOf(
  flow: Flow,
  direction: Direction,
  period: string,
  of: Partial<Pick<Codes, 'territory' | 'partner' | 'ethnic'>> = {},
): Codes {
  return { flow, direction, territory: country, partner: world, ethnic: allGroups, ...of, period };
}

export function keyOf({ flow, direction, territory, partner, ethnic, period }: Codes): string {
  return [flow, direction, territory, partner, ethnic, period].join('|');
}

export const monthNumbers: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

const two = (month: number): string => String(month).padStart(2, '0');

/** `2025-M03`. */
export const monthPeriod = (year: number, month: number): string => `${year}-M${two(month)}`;

/** January to the month: `2025-M01-M03`; one month and a whole year have one code only, `2025-M01` and `2025`. */
export function cumulatedPeriod(year: number, month: number): string {
  if (month === 1) return monthPeriod(year, 1);
  return month === 12 ? String(year) : `${year}-M01-M${two(month)}`;
}
