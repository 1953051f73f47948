import { type Words, words } from './words.ts';

export const monthWords: readonly Words[] = [
  words('қаңтар', 'январь', 'January'),
  words('ақпан', 'февраль', 'February'),
  words('наурыз', 'март', 'March'),
  words('сәуір', 'апрель', 'April'),
  words('мамыр', 'май', 'May'),
  words('маусым', 'июнь', 'June'),
  words('шілде', 'июль', 'July'),
  words('тамыз', 'август', 'August'),
  words('қыркүйек', 'сентябрь', 'September'),
  words('қазан', 'октябрь', 'October'),
  words('қараша', 'ноябрь', 'November'),
  words('желтоқсан', 'декабрь', 'December'),
];

/** «2025 жылғы қаңтар-желтоқсан», the whole year as a release of cumulated months says it. */
export function januaryToDecember(year: number): Words {
  return words(`${year} жылғы қаңтар-желтоқсан`, `январь-декабрь ${year} года`, `January-December ${year}`);
}
