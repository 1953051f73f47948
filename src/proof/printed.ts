import type { Figure } from '../indicators/indicator.ts';
import { formatNumber } from '../language/format.ts';
import type { Language } from '../language/language.ts';
import { decimalOf } from '../value/value.ts';
import { readNumber, type NumberText } from './number-text.ts';

/** Figures by the digits they are printed with. */
export type PrintedFigures = { readonly like: (number: NumberText) => readonly Figure[] };

type Printed = { readonly figure: Figure; readonly negative: boolean; readonly percent: boolean };

/** Every figure of the release as the language prints it, the change from an index of 200 on in times as well. */
export function printedFigures(figures: Iterable<Figure>, language: Language): PrintedFigures {
  const byDigits = new Map<string, Printed[]>();
  const keep = (figure: Figure, text: string): void => {
    const number = readNumber(text, language);
    if (number === undefined) return;
    const printed = { figure, negative: number.negative, percent: number.percent };
    const known = byDigits.get(number.digits);
    if (known === undefined) byDigits.set(number.digits, [printed]);
    else known.push(printed);
  };
  for (const figure of figures) {
    const { value, unit, decimals } = figure;
    if (value.kind === 'sign') continue;
    keep(figure, formatNumber(value.value, unit, decimals, language));
    if (unit !== 'percent-change' || decimalOf(value.value).lt(100)) continue;
    keep(figure, formatNumber(decimalOf(value.value).plus(100).div(100), 'count', 1, language));
  }
  return {
    // A size needs no sign («fell by 20.7%»), but a minus that is written must be right; so must a per cent sign.
    like: ({ digits, negative, percent }) =>
      (byDigits.get(digits) ?? [])
        .filter((printed) => (!negative || printed.negative) && (!percent || printed.percent))
        .map(({ figure }) => figure),
  };
}
