/** Judges and computes a made release of so many years and ages: `node judge-ours.mjs YEARS AGES OUTPUT`. */
import { writeFileSync } from 'node:fs';
import { runChecks } from '../../../dist/checks/run.js';
import { readChecks } from '../../../dist/checks/definition.js';
import { codeIndex } from '../../../dist/dataset/code-index.js';
import { parseYaml } from '../../../dist/definition/yaml.js';
import { computeIndicators } from '../../../dist/indicators/compute.js';
import { readIndicators } from '../../../dist/indicators/definition.js';
import { readCodeList } from '../../../dist/language/codelist.js';
import { checks, codeLists, indicators, observations, TOTALS } from './made-release.mjs';

const [, , years, ages, output] = process.argv;
const read = (reader, file, text) => {
  const located = parseYaml(text, file);
  const { value, findings } = reader(located.value);
  if (value === undefined) throw new Error(JSON.stringify(findings ?? located.findings));
  return value;
};
const lists = new Map(codeLists(Number(ages)).map(([name, text]) => [name, read(readCodeList, name, text)]));
const list = (dimension) => lists.get(dimension);
const declaredChecks = read(readChecks, 'release.yaml', checks());
const declared = read(readIndicators, 'release.yaml', indicators());
const dimensions = Object.keys(TOTALS);
const made = observations(Number(years), Number(ages));

const started = performance.now();
const dataset = { dimensions, totals: TOTALS, observations: made, index: codeIndex(made, dimensions), findings: [] };
const indexed = performance.now();
const found = runChecks(dataset, declaredChecks, list);
const checked = performance.now();
const computed = computeIndicators(dataset, declared, {
  period: { year: 2025, month: 1, months: 12 },
  vintages: { own: '2026-02', base: '2026-02' },
  list,
  smallBase: 100,
});
const ended = performance.now();
const faults = [...(found.findings ?? found), ...computed.findings];
if (faults.length > 0) throw new Error(`the made release is not sound: ${JSON.stringify(faults.slice(0, 3))}`);
const seconds = (from, to) => (to - from) / 1000;
writeFileSync(
  `${output}/told.json`,
  JSON.stringify({
    observations: made.length,
    checks: declaredChecks.length,
    indicators: declared.length,
    figures: computed.figures.size,
    seconds: seconds(started, ended),
    parts: [seconds(started, indexed), seconds(indexed, checked), seconds(checked, ended)],
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
