import { basename } from 'node:path';
import { hasErrors, unreadable, type Finding } from '../finding/finding.ts';
import { inspect as inspectWorkbook } from '../inspection/inspect.ts';
import { toJson } from '../inspection/json.ts';
import { page } from '../inspection/page.ts';
import { readTableWords } from '../release/release.ts';
import { openSource } from '../release/source.ts';
import { readWorkbook } from '../workbook/read.ts';
import { EXIT, summary, type FileCommand, type Result } from './command.ts';

/** What the press sees in any workbook: its sheets and tables, without a definition. */
export const inspect: FileCommand = {
  name: 'inspect',
  usage: 'inspect FILE',
  summary: 'show what the press sees in any workbook: sheets, tables, columns, units, signs, notes',
  options: {},
  on: 'files',
  most: 1,
  async run(path, { folders, effects, speaking }) {
    const name = basename(path);
    const words = await readTableWords(openSource(folders, effects));
    if (words.value === undefined) return unread(words.findings);
    const bytes = await effects.files.readBytes(path).catch(causeOf);
    if (typeof bytes === 'string')
      return unread([unreadable('file-unreadable', { workbook: name, sheet: '', cell: '' }, { cause: bytes })]);
    const { value, findings } = await readWorkbook(bytes, name);
    if (value === undefined) return unread(findings);
    const inspected = inspectWorkbook(value, words.value);
    return {
      exit: hasErrors(findings) ? EXIT.data : EXIT.done,
      lines: [...page(inspected, speaking, effects.console.colour), `${name}: ${summary(findings, speaking)}`],
      data: toJson(inspected),
      findings,
      lists: () => undefined,
    };
  },
};

function unread(findings: readonly Finding[]): Result {
  return { exit: EXIT.data, lines: [], data: { sheets: [] }, findings, lists: () => undefined };
}

/** Why a file that is there cannot be read («EACCES»); anything else is a bug of ours. */
function causeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
