import type { Unit } from '../value/unit.ts';
import { add, compare, countsAs, number, quotient, sign, type Value } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import { derived, NotComputable, OWN_SMALL_BASE, type Context, type Operation } from './operation.ts';
import { unfitBase, valueOf } from './signs.ts';
import { COUNTED, fitting } from './units.ts';

type Structure = {
  readonly structure: string;
  /** The dimension whose codes are the parts; its total is the whole. */
  readonly over: string;
  readonly total: string;
  /** So many largest parts are shown, by the first cell of each; all others go into `rest`. */
  readonly top: number;
  readonly rest: string;
};

const text = { type: 'string' } as const;

/**
 * Shares of the largest parts and the rest, in per cent of the whole; the order is that of the first column, and of equal
 * parts that of the code list, so that a tie never turns from one draft to the next. All shares add up to 100.
 */
export const structure: Operation = {
  id: 'structure',
  schema: {
    properties: {
      structure: text,
      over: text,
      total: text,
      top: { type: 'integer', minimum: 1 },
      rest: text,
      ...OWN_SMALL_BASE,
    },
    required: ['over', 'total', 'top', 'rest'],
  },
  operands: ({ structure: of }) => [String(of)],
  percentageOf: ({ structure: of }) => [String(of)],
  evaluate(id, declaration, context) {
    const { structure: of, over, total, top, rest } = declaration as unknown as Structure; // judged by the schema above
    const source = context.indicator(of);
    fitting('structure', source, COUNTED);
    const { dimensions } = source;
    if (!dimensions.includes(over))
      throw new NotComputable({ indicator: of, dimension: over }, 'indicator-dimension-missing');
    const wholes = source.cells.filter(({ codes, net }) => codes[over] === total && net !== true);
    // Parts of parts are counted in their own part already.
    const direct = new Set(
      context
        .list(over)
        ?.children(total)
        .map(({ code }) => code),
    );
    const parts = source.cells.filter(({ codes }) => direct.has(codes[over] ?? ''));
    const [lead] = wholes;
    if (lead === undefined) throw new NotComputable({ indicator: id, codes: `${over}=${total}` });
    const others = dimensions.filter((dimension) => dimension !== over);
    const column = (figure: Figure, whole: Figure): boolean =>
      others.every((dimension) => figure.codes[dimension] === whole.codes[dimension]);
    const largest = parts
      .filter((figure) => column(figure, lead) && figure.codes[over] !== rest)
      .toSorted((a, b) => compare(countsAs(b.value) ?? 0, countsAs(a.value) ?? 0))
      .slice(0, top)
      .map(({ codes }) => codes[over] ?? '');
    const cells = [...largest, rest].flatMap((code) =>
      wholes.flatMap((whole) => {
        const inputs = parts.filter(
          (figure) =>
            column(figure, whole) &&
            (code === rest ? !largest.includes(figure.codes[over] ?? '') : figure.codes[over] === code),
        );
        // Where a table names no smaller parts there is no rest; a large part it does not name is unknown.
        const known = inputs.length > 0 || code === rest;
        const value = known ? shareOf(inputs, whole, source.unit, context) : sign('not-available');
        const codes = { ...whole.codes, [over]: code };
        const made = { operation: 'structure', unit: 'percent' as const, dimensions, codes, value };
        return [derived(id, { ...made, inputs: [...inputs, whole] }, context)];
      }),
    );
    return { id, dimensions, unit: 'percent', cells, wholeOver: over };
  },
};

/** A part that is confidential or unknown is never counted as nothing. */
function shareOf(inputs: readonly Figure[], whole: Figure, unit: Unit, context: Context): Value {
  return valueOf(
    [whole, ...inputs],
    ([base = 0, ...parts]) => unfitBase(base, unit, context) ?? number(quotient(add(parts), base, 100)),
  );
}
