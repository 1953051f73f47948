import { versions } from 'node:process';
import { setFlagsFromString } from 'node:v8';

/** How V8 works; nothing that is made depends on it. */

/** V8 whose new space was seen to stay small when told so while it runs. */
const KNOWN = versions.v8.startsWith('11.');

let much = false;

/**
 * A draft is over before V8's optimising compiler has paid for itself: by default it took a third of all processor
 * time of a run. What runs for long (a million observations) is still compiled, some tenths of a second later.
 * And a draft needs no 48 MB for what lives a moment: a few are collected as fast.
 */
export function expectLittle(): void {
  setFlagsFromString('--interrupt-budget=1000000');
  setFlagsFromString('--heap-growing-percent=50');
  stayLittle();
}

/** To be said again whenever a thread has started: V8 then lets the new space of every thread grow. */
export function stayLittle(): void {
  if (KNOWN && !much) setFlagsFromString('--semi-space-growth-factor=1');
}

/** Large workbooks and tables take twice as long when what lives a moment has little room. */
export function expectMuch(): void {
  much = true;
  if (KNOWN) setFlagsFromString('--semi-space-growth-factor=2');
}
