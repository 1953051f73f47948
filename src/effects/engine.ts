import { setFlagsFromString } from 'node:v8';

/**
 * A draft is over before V8's optimising compiler has paid for itself: by default it took a third of all processor
 * time of a run. What runs for long (a million observations) is still compiled, some tenths of a second later.
 */
setFlagsFromString('--interrupt-budget=1000000');
