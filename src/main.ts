import { parseArgs } from 'node:util';
import { EXIT, say, type Command, type Result } from './commands/command.ts';
import { COMMANDS } from './commands/index.ts';
import { unlessInUse } from './commands/placed.ts';
import { speaking } from './commands/speaking.ts';
import { fileTargets, notKnown, targets } from './commands/targets.ts';
import type { Effects } from './effects/effects.ts';
import { VERSION } from './version.ts';

const SHARED = {
  input: { type: 'string', help: 'folder of workbooks and office files (input)' },
  output: { type: 'string', help: 'folder of what is made (output)' },
  templates: { type: 'string', help: 'folder of definitions and words (templates)' },
  lang: { type: 'string', help: 'languages, comma-separated (all that the release declares)' },
  edition: { type: 'string', help: 'editions, comma-separated: pdf, docx, xlsx (all that the release declares)' },
  format: { type: 'string', help: 'text or json' },
  quiet: { type: 'boolean', help: 'errors only' },
  help: { type: 'boolean', help: 'this page' },
  version: { type: 'boolean', help: 'the version' },
} as const;

/** Arguments and exit codes; what is done stands in `commands/`. */
export async function main(args: readonly string[], effects: Effects): Promise<number> {
  const [name = ''] = args;
  const command = COMMANDS.find((known) => known.name === name);
  const usage = (message: string): number => {
    effects.console.err(`${message}\nRun "statpress --help" for what it can do.\n`);
    return EXIT.usage;
  };
  if (command === undefined) {
    if (name === '--version') effects.console.out(`${VERSION}\n`);
    else if (name === '' || name === '--help' || name === 'help') effects.console.out(help());
    else
      return usage(
        notKnown(
          'command',
          name,
          COMMANDS.map((known) => known.name),
        ),
      );
    return name === '' ? EXIT.usage : EXIT.done;
  }
  const parsed = parse(command, args.slice(1));
  if (typeof parsed === 'string') return usage(parsed);
  const { values, positionals } = parsed;
  if (values['help'] === true) {
    effects.console.out(help(command));
    return EXIT.done;
  }
  const text = (option: string): string | undefined =>
    typeof values[option] === 'string' ? values[option] : undefined;
  const list = (option: string): readonly string[] | undefined =>
    text(option)
      ?.split(',')
      .map((part) => part.trim());
  const { words, release, period, files, fits } = read(command, positionals);
  if (!fits) return usage(`Usage: statpress ${command.usage}`);
  const format = text('format') ?? 'text';
  if (format !== 'text' && format !== 'json') return usage(notKnown('format', format, ['text', 'json']));
  const folders = {
    input: text('input') ?? 'input',
    output: text('output') ?? 'output',
    templates: text('templates') ?? 'templates',
  };
  const asked = { release, period, languages: list('lang'), editions: list('edition') };
  const requests = command.on === 'releases' ? await targets(folders, asked, effects) : [];
  if ('usage' in requests) return usage(requests.usage);
  const paths = command.on === 'files' ? await fileTargets(folders, files, effects) : [];
  if ('usage' in paths) return usage(paths.usage);
  const language = await speaking(folders, list('lang')?.[0], effects);
  if ('usage' in language) return usage(language.usage);
  const invocation = {
    requests,
    folders,
    format,
    quiet: values['quiet'] === true,
    speaking: language,
    effects,
    options: values,
    words,
  } as const;
  const results: Result[] = [];
  if (command.on === 'office') {
    const result = await unlessInUse(command.run(invocation));
    if ('usage' in result) return usage(result.usage);
    results.push(result);
  } else if (command.on === 'files') for (const path of paths) results.push(await command.run(path, invocation));
  else for (const request of requests) results.push(await unlessInUse(command.run(request, invocation)));
  say(results, invocation);
  return Math.max(...results.map(({ exit }) => exit));
}

/** The words of a command line, by what the command takes. */
type Words = {
  readonly words: readonly string[];
  readonly release?: string | undefined;
  readonly period?: string | undefined;
  readonly files: readonly string[];
  readonly fits: boolean;
};

function read(command: Command, given: readonly string[]): Words {
  if (command.on === 'files')
    return { words: [], files: given, fits: given.length > 0 && given.length <= command.most };
  if (command.on === 'office') {
    const [least, most] = command.takes;
    return { words: given, files: [], fits: given.length >= least && given.length <= most };
  }
  const words = given.slice(0, command.operands);
  const [release, period, ...rest] = given.slice(command.operands);
  return { words, release, period, files: [], fits: words.length === command.operands && rest.length === 0 };
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

function parse(
  command: Command,
  args: readonly string[],
): { readonly values: Values; readonly positionals: readonly string[] } | string {
  const options = { ...SHARED, ...command.options };
  try {
    return parseArgs({ args: [...spelledOut(command, args)], options, allowPositionals: true, strict: true });
  } catch (error) {
    const unknown = /Unknown option '(--[^']+)'/.exec(String(error))?.[1];
    return unknown === undefined
      ? String(error instanceof Error ? error.message : error)
      : notKnown(
          'option',
          unknown,
          Object.keys(options).map((option) => `--${option}`),
        );
  }
}

/** An option that may stand bare gets the value it then means. */
function spelledOut({ options }: Command, args: readonly string[]): readonly string[] {
  return args.map((arg, index) => {
    const bare = options[arg.replace(/^--/, '')]?.bare;
    return bare === undefined || !arg.startsWith('--') || bare.unless.test(args[index + 1] ?? '')
      ? arg
      : `${arg}=${bare.value}`;
  });
}

function help(command?: Command): string {
  const rows = (entries: readonly (readonly [string, string])[]): string =>
    entries.map(([left, right]) => `  ${left.padEnd(36)}${right}\n`).join('');
  const options = Object.entries({ ...SHARED, ...command?.options }).map(
    ([option, { help: text }]): readonly [string, string] => [`--${option}`, text],
  );
  if (command !== undefined) return `statpress ${command.usage}\n${command.summary}\n\nOptions\n${rows(options)}`;
  const commands = COMMANDS.map((known): readonly [string, string] => [known.usage, known.summary]);
  return `statpress ${VERSION}: the press for official statistics\n\nCommands\n${rows(commands)}\nOptions\n${rows(options)}\nPeriods: 2025-12 is January to December 2025 of a year-to-date release.\n`;
}
