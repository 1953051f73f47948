/** `node print-ours.mjs THREADS BATCHES FOLDER`: judges the migration release, then prints three languages in three editions. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
// As the program does before all else.
import '../../../dist/effects/start.js';
import { nodeEffects } from '../../../dist/effects/node.js';
import { printAll, received, sent } from '../../../dist/press.js';
import { judge } from '../../../dist/pipeline.js';
import { publicationOf, readFonts } from '../../../dist/printing.js';

const [threads, batches, folder] = process.argv.slice(2);
const effects = nodeEffects();
const folders = { input: 'input', output: folder, templates: 'templates' };
const { judged } = await judge({ folders, release: 'migration', period: '2025-12' }, effects);
const fonts = await readFonts(judged.release, effects);
const publications = judged.tongues.map((tongue) =>
  received(sent(publicationOf(judged, tongue, { kind: 'final' }, 0, true, fonts, effects).value), fonts),
);
const editions = ['pdf', 'docx', 'xlsx'].flatMap((edition) =>
  publications.map((publication) => ({ publication, edition })),
);
const jobs = Array.from({ length: Number(batches) }, () => editions).flat();
const [start, before] = [performance.now(), process.cpuUsage()];
await printAll(jobs, Number(threads));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
writeFileSync(
  join(folder, 'told.json'),
  JSON.stringify({ seconds, megabytes: process.resourceUsage().maxRSS / 1024, cpu: (user + system) / 1e6 }),
);
