import { PERIOD } from '../dataset/context.ts';
import type { Figure, Indicator } from '../indicators/indicator.ts';
import { formatPeriod } from '../language/format.ts';
import { parsePeriodCode } from '../period/period.ts';
import { fillInline } from './holes.ts';
import { figureBeside, listed, PLAIN, type Runs } from './places.ts';
import { capitalised, nameOf, type Telling } from './words.ts';

/**
 * Periods of a selection by name: «в марте, апреле и мае», «наурыз, сәуір және мамыр айларында»; with a capital letter
 * («In») at the beginning of a sentence. Months of the release's year need not say it, all else does.
 */
export function periodList({ cells }: Indicator, asked: string, telling: Telling, figures: boolean): Runs {
  const { language } = telling;
  const form = asked.toLowerCase();
  const plain = cells.every((figure) => isMonthOf(figure, telling));
  const styles = plain ? language['month-lists']?.[form] : undefined;
  const style = styles?.[cells.length === 1 ? 'one' : 'many'] ?? { ...PLAIN, form };
  const names = cells.map((figure): Runs => {
    const code = figure.codes[PERIOD] ?? '';
    const period = parsePeriodCode(code);
    const name =
      plain || period === undefined ? nameOf(code, PERIOD, style.form, telling) : formatPeriod(period, language, form);
    return [{ kind: 'text', text: name }, ...(figures ? figureBeside(figure, telling) : [])];
  });
  const runs = fillInline(style.text, { names: listed(names, 'and', telling) });
  const [first, ...rest] = runs;
  if (form === asked || first?.kind !== 'text') return runs;
  return [{ ...first, text: capitalised(first.text) }, ...rest];
}

function isMonthOf({ codes }: Figure, { period: { year } }: Telling): boolean {
  const period = parsePeriodCode(codes[PERIOD] ?? '');
  return period?.year === year && period.months === 1;
}
