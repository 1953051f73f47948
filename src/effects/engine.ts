import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** How V8 works; nothing that is made depends on it. */

/** V8 that has these flags, and in which their effect was measured; another says on stderr that it knows one no more. */
const KNOWN = versions.v8.startsWith('11.');
const set = (...flags: readonly string[]): void => {
  if (KNOWN) setFlagsFromString(flags.join(' '));
};
/** V8's own. */
const BUDGET = 67_584;

let much = false;

/**
 * A draft is over before V8's optimising compiler has paid for itself: by default it took a third of all processor
 * time of a run. What runs for long (a million observations) is still compiled, some tenths of a second later.
 * A draft needs no 48 MB for what lives a moment: one is collected as fast, and faster by one thread than by several that
 * wait for each other. What lives longer is looked through when it has grown by half.
 */
export function expectLittle(): void {
  set('--interrupt-budget=1000000', '--heap-growing-percent=50', '--no-parallel-scavenge');
  stayLittle();
}

/** To be said again whenever a thread has started: V8 then lets the new space of every thread grow. */
export function stayLittle(): void {
  if (!much) set('--semi-space-growth-factor=1');
}

/** Large workbooks and tables take twice as long when what lives a moment has little room. */
export function expectMuch(): void {
  much = true;
  set('--semi-space-growth-factor=2', '--parallel-scavenge', '--heap-growing-percent=0');
}

/** A long list of editions pays for the optimising compiler with its first dozens. */
export function expectMany(): void {
  set(`--interrupt-budget=${BUDGET}`);
}
