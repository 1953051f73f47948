import type { Finding } from '../finding/finding.ts';
import { problemsOf, type Judged, type Proof } from './proof.ts';

/** What keeps a file from going out, as findings that name the number and its place. */
export function proofFindings(proof: Proof, file: string): readonly Finding[] {
  return problemsOf(proof).map((problem): Finding => ({
    ...kindOf(problem),
    severity: 'error',
    place: { file },
    related: problem.cells?.slice(0, CELLS) ?? [],
    facts: {
      text: problem.text,
      should: problem.should ?? '',
      figure: problem.figure ?? '',
      where: placeOf(problem),
      context: problem.context,
    },
  }));
}

const CELLS = 12;

function kindOf({ of, class: kind }: Judged): { readonly code: string } {
  if (of === 'direction') return { code: 'proof-direction' };
  if (kind === 'missing') return { code: 'proof-missing' };
  return kind === 'different' ? { code: 'proof-different' } : { code: 'proof-unknown' };
}

/** «Key points, Table 2, Almaty city · External migration, Arrivals» */
function placeOf({ where: { page, sheet, section, exhibit, at } }: Judged): string {
  return [page, sheet, section === sheet ? undefined : section, exhibit, at]
    .filter((part) => part !== undefined && part !== '')
    .join(', ');
}
