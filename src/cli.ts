#!/usr/bin/env node
import './effects/start.ts';
import { run } from './run.ts';

await run(process.argv.slice(2));
