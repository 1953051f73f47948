import type { TitleBlock } from '../../../document/tree.ts';
import type { Writing } from '../setting.ts';
import { spoken } from '../spoken.ts';
import { paragraph } from '../xml.ts';

export function title({ office, title: name, period, status, dates }: TitleBlock, { guess }: Writing): string {
  const run = (text: string, style?: string): string => spoken(text, guess, style);
  const dated = dates.map(
    ({ label, text }, index) => run(`${index === 0 ? '' : ' · '}${label}: `) + run(text, 'Strong'),
  );
  return (
    paragraph('StatOffice', run(office)) +
    paragraph('StatTitle', run(name)) +
    paragraph('StatPeriod', run(period)) +
    (status === '' ? '' : paragraph('StatStatus', run(status))) +
    (dated.length === 0 ? '' : paragraph('StatDates', dated.join('')))
  );
}
