import { expectLittle } from './engine.ts';

/** Imported first by the program: what is loaded after it counts already. */
expectLittle();
