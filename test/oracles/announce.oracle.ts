import { ALL, isStrict, missing } from './programs.ts';

/** A root hook: before the first oracle test, what this machine lacks. */
before('programs', () => {
  const message = missing(ALL);
  const outcome = isStrict() ? 'its tests fail' : 'its tests are skipped';
  console.log(message === undefined ? 'All programs of the oracle tests are here.' : `${message} (${outcome})`);
});
