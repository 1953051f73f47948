import type { Finding } from '../../src/finding/finding.ts';
import { causeSaid } from '../../src/report/cause.ts';
import { english } from '../language/packs.ts';

const spoken = english();

/** The facts of a finding with their cause as a phrase, and without what the phrase names. */
export function factsSaid(facts: Finding['facts']): Finding['facts'] {
  const kept = Object.entries(facts).filter(([name]) => !name.startsWith('cause.'));
  return Object.fromEntries(kept.map(([name, value]) => [name, name === 'cause' ? causeSaid(facts, spoken) : value]));
}
