import type { Language } from '../../../language/language.ts';
import type { Rule } from '../rule.ts';
import { matches } from '../rule.ts';

const NUMBER = /\d+(?:[.,]\d+)+/gu;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{2,4}$/;

/** «1.000» in English, «13.6» in Russian: a number from outside is written as the language writes its own. */
export const numberStyle: Rule = {
  code: 'number-style',
  severity: 'error',
  of:
    ({ language }) =>
    (run) =>
      matches(run, NUMBER, ([number]) => (DATE.test(number) || isWritten(number, language) ? undefined : { number })),
};

function isWritten(number: string, { numbers: { group, decimal } }: Language): boolean {
  const [whole = '', ...rest] = number.split(/(?=[.,])/);
  return rest.every((part, index) => {
    const thousands = part.length === 4 && /^[1-9]\d{0,2}$/.test(whole);
    if (thousands) return part.startsWith(group);
    return index === rest.length - 1 && part.startsWith(decimal);
  });
}
