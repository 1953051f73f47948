import { basename } from 'node:path';
import { unreadable, type Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { fill } from '../language/language.ts';
import { judge, type Judgement } from '../pipeline.ts';
import { publicationOf, readFonts, stageOf } from '../printing.ts';
import { extensionOf, proveFinished, PROVABLE, readFinished } from '../proof/index.ts';
import type { Finished } from '../proof/finished.ts';
import { problemsOf, type Proof } from '../proof/proof.ts';
import type { Request } from '../release/request.ts';
import { EXIT, type FileCommand, type Invocation, type Result } from './command.ts';
import { listsOf } from './lists.ts';
import { proofPage } from './proof-page.ts';
import { judgedJson, proofCounts } from './proof-json.ts';
import { targets } from './targets.ts';

/** Judges every number of a finished or hand-edited edition against the release computed anew. */
export const verify: FileCommand = {
  name: 'verify',
  usage: 'verify FILE…',
  summary: 'prove every number of a finished or hand-edited PDF, Word or Excel edition',
  options: {
    release: { type: 'string', help: 'the release, where the file does not name it' },
    period: { type: 'string', help: 'the period, where the file does not name it' },
  },
  on: 'files',
  most: Number.MAX_SAFE_INTEGER,
  async run(path, invocation) {
    const name = basename(path);
    const file = await readFile(path, name, invocation);
    if ('code' in file) return refused(name, [file], EXIT.data);
    const asked = await askedOf(file, name, invocation);
    if ('code' in asked) return refused(name, [asked], EXIT.usage);
    const judgement = await judge(asked.request, invocation.effects);
    return proved(file, name, asked.tongue, judgement, invocation);
  },
};

async function readFile(path: string, name: string, { effects }: Invocation): Promise<Finished | Finding> {
  const place = { file: name };
  if (!PROVABLE.includes(extensionOf(name)))
    return unreadable('proof-not-readable', place, { editions: PROVABLE.join(', ') });
  const bytes = await effects.files.readBytes(path).catch(causeOf);
  if (typeof bytes === 'string') return unreadable('file-unreadable', place, { cause: bytes });
  const file = await readFinished(bytes, name);
  if (file === undefined || 'unread' in file)
    return unreadable('proof-damaged', place, { cause: file?.unread ?? extensionOf(name) });
  return file;
}

type Asked = { readonly request: Request; readonly tongue: string };

/** Release, period and language: of the file's own properties, else of the options. */
async function askedOf(file: Finished, name: string, invocation: Invocation): Promise<Asked | Finding> {
  const { folders, effects, options, speaking } = invocation;
  const said = (key: 'release' | 'period' | 'language', option: unknown): string | undefined =>
    file.properties[key] ?? (typeof option === 'string' ? option : undefined);
  const release = said('release', options['release']);
  const period = said('period', options['period']);
  const tongue = said('language', options['lang']) ?? speaking.language;
  if (release === undefined || period === undefined)
    return unreadable('proof-without-properties', { file: name }, { options: '--release, --period, --lang' });
  const requests = await targets(folders, { release, period }, effects);
  if ('usage' in requests) return unreadable('proof-of-unknown-release', { file: name }, { release, period });
  const [request] = requests;
  if (request === undefined) return unreadable('proof-of-unknown-release', { file: name }, { release, period });
  return { request, tongue };
}

async function proved(
  file: Finished,
  name: string,
  tongue: string,
  judgement: Judgement,
  { effects, speaking }: Invocation,
): Promise<Result> {
  const lists = listsOf(judgement);
  const { judged, findings } = judgement;
  if (judged === undefined) return { ...refused(name, findings, EXIT.data), lists };
  const languages = judged.tongues.map(({ language }) => language.language);
  const spoken = judged.tongues.find(({ language }) => language.language === tongue);
  if (spoken === undefined) {
    const facts = { language: tongue, nearest: nearest(tongue, languages) ?? languages.join(', ') };
    return { ...refused(name, [unreadable('proof-language-unknown', { file: name }, facts)], EXIT.usage), lists };
  }
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const stage = stageOf(file.properties['stage']);
  const fonts = await readFonts(judged.release, effects);
  const annex = extensionOf(name) === 'xlsx';
  const publication = publicationOf(judged, spoken, stage, errors, annex, fonts, effects);
  if (publication.value === undefined) return { ...refused(name, publication.findings, EXIT.data), lists };
  const { figures } = judged.indicators;
  const proof = proveFinished(file, name, publication.value, figures, spoken.language);
  const { properties } = publication.value;
  return {
    exit: problemsOf(proof).length > 0 ? EXIT.data : EXIT.done,
    lines: [
      fill(speaking.commands['verify-head'] ?? '', { file: name, ...properties }),
      ...proofPage(proof, speaking, effects.console.colour),
    ],
    data: data(name, file, proof),
    findings: [],
    lists,
  };
}

function data(name: string, { properties }: Finished, proof: Proof): Result['data'] {
  return {
    file: name,
    release: properties['release'] ?? null,
    period: properties['period'] ?? null,
    language: properties['language'] ?? null,
    stage: properties['stage'] ?? null,
    counts: proofCounts(proof),
    numbers: proof.judged.map(judgedJson),
  };
}

function refused(name: string, findings: readonly Finding[], exit: number): Result {
  return { exit, lines: [], data: { file: name, numbers: [] }, findings, lists: () => undefined };
}

/** Why a file that is there cannot be read («EACCES»); anything else is a bug of ours. */
function causeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
