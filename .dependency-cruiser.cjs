/**
 * One direction of imports (src/README.md, "the way of the data"): ground, then each stage after the one before.
 *
 * dependency-cruiser reads TypeScript through @swc/core here, which sees `import type` too. TypeScript 7 has no parser
 * to offer it: without swc it would find no module at all and call that success, hence the check below.
 */
try {
  require.resolve('@swc/core');
} catch {
  throw new Error('dependency-cruiser sees no .ts file without @swc/core: run npm ci');
}

const GROUND = ['effects', 'archive', 'value', 'period', 'place', 'finding', 'language', 'definition'];
const STAGES = [
  'workbook',
  'inspection',
  'dataset',
  'checks',
  'indicators',
  'document',
  'editions',
  'proof',
  'delivery',
];
const TOP = '^src/(annotation/|release/|commands/|(pipeline|printing)\\.ts$|(cli|main|run)\\.ts$)';

/** A third-party library and the one place where it enters. */
const LIBRARIES = {
  // dataset: the schema of its rows; checks and indicators take the type Schema from definition/schema.ts.
  ajv: '(definition|dataset)/',
  'd3-scale': 'editions/',
  'd3-shape': 'editions/',
  'decimal\\.js': 'value/',
  docx: 'editions/docx/',
  exceljs: 'workbook/exceljs/',
  'fastest-levenshtein': 'finding/',
  fflate: 'archive/',
  handlebars: 'document/',
  hyphen: 'language/hyphenation/',
  'mdast-util-from-markdown': 'document/',
  nodemailer: 'delivery/',
  'pdfjs-dist': 'proof/pdf/',
  pdfmake: 'editions/pdf/',
  saxes: 'workbook/',
  yaml: 'definition/',
};

const folders = (names) => `^src/(${names.join('|')})/`;
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'ground-knows-no-stage',
      'The ground comes before all stages.',
      { path: folders(GROUND) },
      { path: [folders([...STAGES, 'report']), TOP] },
    ),
    ...STAGES.map((stage, index) =>
      rule(
        `${stage}-knows-no-later-stage`,
        'A stage imports its own folder, the ground, or an earlier stage.',
        { path: folders([stage]) },
        { path: [folders(STAGES.slice(index + 1)), TOP] },
      ),
    ),
    rule(
      'report-knows-ground-only',
      'report/ turns findings into text; it must work for any stage.',
      { path: folders(['report']) },
      { path: [folders(STAGES), TOP] },
    ),
    rule(
      'annotation-knows-ground-and-report-only',
      'annotation/ marks the cells of any workbook; no reader and no writer of ours has a part in it.',
      { path: folders(['annotation']) },
      { path: [folders(STAGES), '^src/(release/|commands/|(pipeline|printing)\\.ts$|(cli|main|run)\\.ts$)'] },
    ),
    rule(
      'pipeline-knows-no-command',
      'Commands use the pipeline.',
      { path: '^src/(pipeline|printing)\\.ts$' },
      {
        path: '^src/(commands/|(cli|main|run)\\.ts$)',
      },
    ),
    rule(
      'commands-know-no-cli',
      'cli.ts is the very top.',
      { path: folders(['commands']) },
      { path: '^src/(cli|main|run)\\.ts$' },
    ),
    rule(
      'cli-knows-commands-only',
      'cli.ts and main.ts hold arguments and exit codes: the commands, and the real effects they are handed.',
      { path: '^src/(cli|main|run)\\.ts$' },
      { path: '^src/', pathNot: [folders(['commands', 'effects']), '^src/(main|run|version)\\.ts$'] },
    ),
    rule(
      'known-folders-only',
      'A new folder of src/ gets its place in the order, in this file.',
      {
        path: '^src/',
        pathNot: [
          folders([...GROUND, ...STAGES, 'report', 'annotation', 'release', 'commands']),
          '^src/(cli|main|pipeline|printing|run|version)\\.ts$',
        ],
      },
      {},
    ),
    ...Object.entries(LIBRARIES).map(([library, place]) =>
      rule(
        `${library.replace('\\', '')}-enters-by-one-folder`,
        `Only src/${place} imports it; use what that makes of it.`,
        { path: '^src/', pathNot: `^src/${place}` },
        { path: `(^|/)node_modules/(@types/)?${library}/` },
      ),
    ),
    rule(
      'only-effects-touch-the-world',
      'Disk, clock, network and console are passed in (src/effects/effects.ts).',
      { path: '^src/', pathNot: folders(['effects']) },
      {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|process|console|timers|net|tls|dgram|dns|http|https|http2|child_process|os|readline)(/|$)',
      },
    ),
    rule(
      'threads-in-two-places-only',
      'exceljs runs where it can be ended, editions are printed side by side.',
      { path: '^src/', pathNot: folders(['effects', 'workbook/exceljs', 'editions/threads']) },
      { dependencyTypes: ['core'], path: '^(node:)?worker_threads$' },
    ),
    rule('no-cycle', 'A cycle has no first.', { path: '^src/' }, { circular: true }),
    rule('no-unresolvable', 'What is imported must exist.', { path: '^src/' }, { couldNotResolve: true }),
    rule(
      'no-development-package',
      'The installed press has no development packages.',
      { path: '^src/' },
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '(^|/)node_modules/@types/',
      },
    ),
    rule('no-test', 'The press does not know its tests.', { path: '^src/' }, { path: '^test/' }),
  ],
  options: {
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
