import { isCellPlace } from '../place/place.ts';
import { decimalOf, exact } from '../value/value.ts';
import type { Accepted } from './accepted.ts';
import type { Finding } from './finding.ts';

/** Which warning is meant. What is named must be the finding's; check and codes are preferred, for they stay when rows move. */
export type Subject = {
  readonly finding: string;
  readonly check?: string;
  readonly codes?: Finding['facts'];
  readonly workbook?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly file?: string;
};

/** One entry of `accepted.yaml`: the warning, the facts it was accepted with, and who accepted it. */
export type Acceptance = Subject & Accepted & { readonly given: Finding['facts'] };

/** Facts that are values: when one of them changes, what was accepted is no longer what stands there. */
const VALUES: readonly string[] = ['value', 'against', 'stated', 'computed', 'elsewhere', 'count'];

/** Facts that say where, what and by which rule, not how much. */
const NAMING = /^(code\..*|check|level|reason|accept|result|where)$/;

/** The names of the facts that an acceptance of this finding must record: its values; where it has none, all it says. */
export function recorded({ facts }: Finding): readonly string[] {
  const values = VALUES.filter((name) => facts[name] !== undefined);
  return values.length > 0 ? values : Object.keys(facts).filter((name) => !NAMING.test(name));
}

/** That the finding is the one an acceptance speaks of, whatever its values are now. */
export function fits({ finding, check, codes = {}, ...place }: Subject, { code, facts, place: at }: Finding): boolean {
  const here: Readonly<Record<string, unknown>> = at === undefined ? {} : { ...at };
  return (
    finding === code &&
    (check === undefined || check === facts['check']) &&
    Object.entries(codes).every(([dimension, of]) => same(of, facts[`code.${dimension}`])) &&
    (['workbook', 'sheet', 'cell', 'file'] as const).every((name) => (place[name] ?? here[name]) === here[name])
  );
}

/** The names of the facts that are no longer as they were when the acceptance was given. */
export function changed({ given }: Acceptance, { facts }: Finding): readonly string[] {
  return Object.keys(given).filter((name) => !same(given[name], facts[name]));
}

/** A number is the same however it is written: a person may leave out the quotes of '4.10'. */
function same(one: string | number | undefined, other: string | number | undefined): boolean {
  const [a, b] = [String(one), String(other)];
  const numbers = [a, b].every((text) => /^-?\d+\.\d+$|^-?[1-9]\d*$|^0$/.test(text));
  return a === b || (numbers && decimalOf(exact(a)).eq(decimalOf(exact(b))));
}

/** How an acceptance would name this finding, so that it means none of the others. */
export function subjectOf(finding: Finding, among: readonly Finding[]): Subject {
  const { code, facts, place } = finding;
  const check = facts['check'];
  const codes = Object.fromEntries(
    Object.entries(facts).flatMap(([name, of]) => (name.startsWith('code.') ? [[name.slice(5), of]] : [])),
  );
  const lasting: Subject = {
    finding: code,
    ...(check === undefined ? {} : { check: String(check) }),
    ...(Object.keys(codes).length === 0 ? {} : { codes }),
  };
  const alone = (subject: Subject): boolean => among.every((other) => other === finding || !fits(subject, other));
  if (place === undefined || (check !== undefined && alone(lasting))) return lasting;
  if (!isCellPlace(place)) return { ...lasting, file: place.file };
  const { workbook, sheet, cell } = place;
  const onSheet = { ...lasting, workbook, ...(sheet === '' ? {} : { sheet }) };
  return cell === '' || (check !== undefined && alone(onSheet)) ? onSheet : { ...onSheet, cell };
}
