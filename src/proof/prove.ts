import type { Expected } from './align.ts';
import { cellsBehind } from './cells.ts';
import { chartNumbers } from './charts.ts';
import { compared, type Comparison, type Known } from './comparison.ts';
import type { Finished } from './finished.ts';
import { directionsOf } from './judge-directions.ts';
import { isKnownMargin, isMargin, marginsOf } from './margins.ts';
import { missing } from './missing.ts';
import type { Piece } from './passage.ts';
import type { Judged, Proof, Where } from './proof.ts';
import { tokenise, type Token } from './tokens.ts';
import { base, typed } from './typed.ts';
import { whereOf } from './where.ts';

/** Judges every number of a finished file by its place in the release composed anew, and else by its value. */
export function prove(file: Finished, known: Known): Proof {
  const comparison = compared(file, known);
  const { found, expected, pairs } = comparison;
  const judged = found.flatMap((token, index): readonly Judged[] => {
    const stands = expected[pairs[index] ?? -1];
    if (token.kind !== 'number' && stands?.weighty !== true) return [];
    return [judge(token, index, stands, comparison)];
  });
  const inMargins = marginNumbers(comparison);
  return {
    judged: [
      ...judged,
      ...directionsOf(comparison, judged),
      ...missing(comparison),
      ...chartNumbers(comparison),
      ...inMargins,
    ],
  };
}

/** Numbers in heads and feet: the furniture of the release, or typed by somebody. */
function marginNumbers(comparison: Comparison): readonly Judged[] {
  const { file, language, expectation } = comparison;
  const margins = marginsOf(expectation);
  return file.passages.flatMap((passage, index) => {
    if (!isMargin(passage, margins)) return [];
    const known = isKnownMargin(passage, margins);
    return tokenise(passage.pieces, index, language)
      .filter(({ kind }) => kind === 'number')
      .map((token): Judged => {
        const where = whereOf(passage, { section: '' });
        if (known || passage.pieces[token.piece]?.furniture === true) return furniture(token, where, comparison);
        return typed(token, where, undefined, comparison);
      });
  });
}

function judge(token: Token, index: number, stands: Expected | undefined, comparison: Comparison): Judged {
  const { expectation, kept, contexts, file } = comparison;
  const context = expectation.passages[contexts[index] ?? 0];
  const passage = file.passages[token.passage];
  const piece = stands && expectation.passages[stands.passage]?.pieces[stands.piece];
  const where = whereOf(passage, context?.standing ?? { section: '' }, piece?.at);
  if (passage?.pieces[token.piece]?.furniture === true) return furniture(token, where, comparison);
  if (stands === undefined || piece === undefined) return typed(token, where, context, comparison);
  if (token.key === stands.key) return atPlace(token, piece, where, comparison);
  if (stands.weighty && kept[stands.passage] === true) return replaced(token, stands, piece, where, comparison);
  if (!stands.weighty && alikeInForm(token, stands)) return furniture(token, where, comparison, stands.text);
  return typed(token, where, context, comparison);
}

/** It stands where the release has it. */
function atPlace(token: Token, piece: Piece, where: Where, comparison: Comparison): Judged {
  const said = base(token, where, comparison);
  if (piece.stated !== undefined) return { ...said, class: 'stated', source: piece.stated };
  if (piece.figure === undefined) return { ...said, class: 'furniture' };
  return { ...said, class: 'proved', figure: piece.figure, cells: cellsBehind(piece.figure, comparison.figures) };
}

/** Something else stands in the place of a figure. */
function replaced(token: Token, stands: Expected, piece: Piece, where: Where, comparison: Comparison): Judged {
  const said = { ...base(token, where, comparison), class: 'different' as const, should: piece.shown ?? stands.text };
  if (piece.figure === undefined) return { ...said, source: piece.stated ?? '' };
  return { ...said, figure: piece.figure, cells: cellsBehind(piece.figure, comparison.figures) };
}

function furniture(token: Token, where: Where, comparison: Comparison, should?: string): Judged {
  return { ...base(token, where, comparison), class: 'furniture', ...(should === undefined ? {} : { should }) };
}

/** A year for a year, a page for a page; a figure in the place of a date is judged as a figure. */
function alikeInForm(token: Token, stands: Token): boolean {
  return token.text.replaceAll(/\d/g, '0') === stands.text.replaceAll(/\d/g, '0');
}
