import { add, countsAs, decimalOf, number, sign, type Value } from '../value/value.ts';
import type { Figure } from './indicator.ts';
import { derived, NotComputable, signOf, type Operation } from './operation.ts';

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

/** Shares of the largest parts and the rest, in per cent of the whole; the order is that of the first column. */
export const structure: Operation = {
  id: 'structure',
  schema: {
    properties: { structure: text, over: text, total: text, top: { type: 'integer', minimum: 1 }, rest: text },
    required: ['over', 'total', 'top', 'rest'],
  },
  operands: ({ structure: of }) => [String(of)],
  evaluate(id, declaration, context) {
    const { structure: of, over, total, top, rest } = declaration as unknown as Structure; // judged by the schema above
    const source = context.indicator(of);
    const wholes = source.cells.filter(({ codes }) => codes[over] === total);
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
    const others = source.dimensions.filter((dimension) => dimension !== over);
    const column = (figure: Figure, whole: Figure): boolean =>
      others.every((dimension) => figure.codes[dimension] === whole.codes[dimension]);
    const largest = parts
      .filter((figure) => column(figure, lead) && figure.codes[over] !== rest)
      .toSorted((a, b) => decimalOf(countsAs(b.value) ?? 0).cmp(decimalOf(countsAs(a.value) ?? 0)))
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
        const value = inputs.length === 0 && code !== rest ? sign('not-available') : shareOf(inputs, whole);
        return [
          derived(
            id,
            'structure',
            'percent',
            { ...whole.codes, [over]: code },
            source.dimensions,
            value,
            [...inputs, whole],
            context,
          ),
        ];
      }),
    );
    return { id, dimensions: source.dimensions, unit: 'percent', cells };
  },
};

/** A part that is confidential or unknown is never counted as nothing. */
function shareOf(inputs: readonly Figure[], whole: Figure): Value {
  const unknown = signOf(...inputs, whole);
  if (unknown !== undefined) return unknown;
  const base = countsAs(whole.value);
  if (base === undefined || base === 0) return sign('not-applicable');
  const sum = add(inputs.map(({ value }) => countsAs(value) ?? 0));
  return number(decimalOf(sum).times(100).div(decimalOf(base)));
}
