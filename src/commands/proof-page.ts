import { fill, type Language } from '../language/language.ts';
import type { CellPlace } from '../place/place.ts';
import { address } from '../place/place.ts';
import { problemsOf, type Judged, type Proof, type Where } from '../proof/proof.ts';
import { proofCounts } from './proof-json.ts';

/** The proof for an editor: what is wrong place by place, what was typed by hand, and the count. */
export function proofPage(proof: Proof, speaking: Language, colour: boolean): readonly string[] {
  const word = (key: string, facts: Readonly<Record<string, string | number>> = {}): string =>
    fill(speaking.commands[`verify-${key}`] ?? '', facts);
  const heading = (text: string): string => (colour ? `\u001B[1m${text}\u001B[0m` : text);
  const lines: string[] = [];
  for (const [place, problems] of byPlace(problemsOf(proof), word)) {
    lines.push('', heading(place));
    for (const problem of problems) lines.push('', ...told(problem, word));
  }
  const typed = proof.judged.filter(({ class: kind, alike }) => kind === 'proved' && alike !== undefined);
  if (typed.length > 0) lines.push('', heading(word('typed')), '', ...typed.map((each) => byValue(each, word)));
  const changed = proof.judged.filter(({ class: kind, should }) => kind === 'furniture' && should !== undefined);
  if (changed.length > 0)
    lines.push('', heading(word('changed')), '', ...changed.map((each) => `  ${each.context} (${each.should ?? ''})`));
  const stated = proof.judged.filter(({ class: kind }) => kind === 'stated');
  if (stated.length > 0)
    lines.push('', heading(word('stated')), '', ...stated.map((each) => `  ${each.text}   ${each.source ?? ''}`));
  return [...lines, '', ...summary(proof, word)];
}

type Word = (key: string, facts?: Readonly<Record<string, string | number>>) => string;

function summary(proof: Proof, word: Word): readonly string[] {
  const { numbers, proved, stated, different, unknown, missing, furniture, directions } = proofCounts(proof);
  const turned = proof.judged.filter(({ of, class: kind }) => of === 'direction' && kind === 'different').length;
  const rest = Object.entries({ different, unknown, missing })
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => word(`count-${kind}`, { count }));
  return [
    `${word('proved', { proved: proved + stated, numbers })}${rest.length === 0 ? '' : ` ${rest.join(', ')}.`}`,
    ...(directions === 0 ? [] : [word('directions', { right: directions - turned, directions })]),
    word('furniture', { count: furniture }),
  ];
}

function byPlace(problems: readonly Judged[], word: Word): ReadonlyMap<string, readonly Judged[]> {
  const places = new Map<string, Judged[]>();
  for (const problem of problems) {
    const place = placeText(problem.where, word);
    const known = places.get(place);
    if (known === undefined) places.set(place, [problem]);
    else known.push(problem);
  }
  return places;
}

/** «Page 3 › Key points › Table 2»; «Sheet "Table 2"». */
export function placeText({ page, sheet, section, exhibit }: Where, word: Word): string {
  return [
    ...(page === undefined ? [] : [word('page', { page })]),
    sheet === undefined ? section : word('sheet', { sheet }),
    ...(exhibit === undefined ? [] : [exhibit]),
  ]
    .filter((part) => part !== '')
    .join(' › ');
}

function told(problem: Judged, word: Word): readonly string[] {
  const { text, should = '', figure = '', cells = [], where, context } = problem;
  const kind = problem.of === 'direction' ? 'direction' : problem.class;
  const at = [
    ...(where.row === undefined ? [] : [address(where.row, 1)]),
    ...(where.at === undefined ? [] : [where.at]),
  ];
  return [
    `  ${word(`says-${kind}`, { text, should })}`,
    ...(at.length === 0 ? [] : [`      ${at.join('  ')}`]),
    `      ${context}`,
    ...(figure === '' ? [] : [`      ${figure}  ${placesText(cells)}`]),
  ];
}

/** More cells than these are counted. */
const SHOWN = 4;

function placesText(cells: readonly CellPlace[]): string {
  const named = cells.slice(0, SHOWN).map(({ workbook, sheet, cell }) => `${workbook} ${sheet}!${cell}`);
  return cells.length > SHOWN ? `${named.join(', ')}, … (${cells.length})` : named.join(', ');
}

function byValue({ text, figure = '', alike = 1, where }: Judged, word: Word): string {
  const others = alike > 1 ? ` ${word('others', { count: alike - 1 })}` : '';
  return `  ${text} = ${figure}${others}   ${placeText(where, word)}`;
}
