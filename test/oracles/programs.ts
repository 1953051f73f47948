import { execFileSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Context } from 'mocha';

type Known = {
  readonly names: readonly string[];
  readonly packages?: string;
  /** How to get one that is no Debian package, and the variable that then names it. */
  readonly from?: string;
  readonly variable?: string;
  /** What it must be able to run: a program of this name may lack the library that judges. */
  readonly able?: readonly string[];
};

/** The programs that judge our files from outside: what they may be called, and what brings them. */
const PROGRAMS = {
  soffice: { names: ['soffice', 'libreoffice'], packages: 'libreoffice-writer libreoffice-calc' },
  pdftoppm: { names: ['pdftoppm'], packages: 'poppler-utils' },
  pdftotext: { names: ['pdftotext'], packages: 'poppler-utils' },
  pdfinfo: { names: ['pdfinfo'], packages: 'poppler-utils' },
  pdffonts: { names: ['pdffonts'], packages: 'poppler-utils' },
  qpdf: { names: ['qpdf'], packages: 'qpdf' },
  verapdf: { names: ['verapdf'], from: '.ci/verapdf', variable: 'VERAPDF' },
  chromium: { names: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'], packages: 'chromium' },
  'python-docx': { names: ['python3'], packages: 'python3-docx', able: ['-c', 'import docx'] },
} as const satisfies Readonly<Record<string, Known>>;

export type Program = keyof typeof PROGRAMS;

/** Where a program lies, or undefined when this machine has none. */
export function find(program: Program): string | undefined {
  const { names, variable, able }: Known = PROGRAMS[program];
  const named = variable === undefined ? undefined : process.env[variable];
  if (named !== undefined && named !== '') return isExecutable(named) ? named : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => isExecutable(path) && (able === undefined || runs(path, able)));
}

/** One line for what is missing and how to get it; undefined when all are there. */
export function missing(programs: readonly Program[]): string | undefined {
  const absent = programs.filter((program) => find(program) === undefined);
  if (absent.length === 0) return undefined;
  const known = absent.map((program): Known => PROGRAMS[program]);
  const packages = new Set(known.flatMap(({ packages: names }) => names?.split(' ') ?? []));
  const ways = [
    ...(packages.size === 0 ? [] : [`apt-get install ${[...packages].join(' ')}`]),
    ...known.flatMap(({ from, variable }) => (from === undefined ? [] : [`${variable}=$(${from})`])),
  ];
  return `needs ${absent.join(', ')}: ${ways.join('; ')}`;
}

/** Skips the test (or, in a hook, its suite) when a program is missing; under STATPRESS_NO_SKIP=1 it fails instead. */
export function needs(context: Context, ...programs: readonly Program[]): void {
  const message = missing(programs);
  if (message === undefined) return;
  if (isStrict()) throw new Error(`${message} (STATPRESS_NO_SKIP is set)`);
  const { test } = context;
  if (test !== undefined && 'type' in test && test.type === 'test') test.title += ` (${message})`;
  else console.log(`    ${message}`);
  context.skip();
}

/** Runs a program that `needs` has asked for and gives what it prints. */
export function run(program: Program, args: readonly string[]): string {
  const path = find(program);
  if (path === undefined) throw new Error(missing([program]));
  return execFileSync(path, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
}

/** Converts files with LibreOffice, under a profile of its own so that runs do not disturb each other. */
export function convert(files: string | readonly string[], format: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  run('soffice', ['--headless', '--norestore', profile, '--convert-to', format, '--outdir', folder, ...[files].flat()]);
}

export const ALL: readonly Program[] = Object.keys(PROGRAMS).filter((name): name is Program => name in PROGRAMS);

export function isStrict(): boolean {
  return (process.env['STATPRESS_NO_SKIP'] ?? '') !== '';
}

function runs(path: string, args: readonly string[]): boolean {
  const key = [path, ...args].join(' ');
  const known = tried.get(key);
  if (known !== undefined) return known;
  let outcome = true;
  try {
    execFileSync(path, args, { stdio: 'ignore' });
  } catch {
    outcome = false;
  }
  tried.set(key, outcome);
  return outcome;
}

const tried = new Map<string, boolean>();

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
