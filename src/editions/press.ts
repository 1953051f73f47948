/** The editions alone, for those who have a publication in hand: the bundle's door beside the command line. */
export { EDITIONS } from './index.ts';
export { printAll } from './threads/index.ts';
export { received, sent } from './threads/job.ts';
