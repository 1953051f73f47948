import { join } from 'node:path';
import { judgeRecipients, type Recipients } from '../definition/office.ts';
import type { Attachment } from '../delivery/mail.ts';
import { EDITIONS, fileName } from '../editions/index.ts';
import type { Effects } from '../effects/effects.ts';
import { officeWords } from '../document/edition-words.ts';
import { because } from '../finding/cause.ts';
import { hasErrors, unreadable, type Finding } from '../finding/finding.ts';
import { formatPeriod, namedBy } from '../language/format.ts';
import { fill, type Language } from '../language/language.ts';
import { judge, type Judged } from '../pipeline.ts';
import { metadataDate, periodFolder, publication, titleOf } from '../printing.ts';
import { DRAFT, type Request } from '../release/request.ts';
import { EXIT, type ReleaseCommand, type Result } from './command.ts';
import { display } from './display.ts';
import { listsOf } from './lists.ts';
import { placed } from './placed.ts';

/** What is mailed: PDF and Word; the spreadsheet and the record stay where they are. */
const ATTACHED = ['pdf', 'docx'];

/** The e-mail of `final/`, not before the calendar's hour; or of a draft, to the list `review` only. */
export const send: ReleaseCommand = {
  name: 'send',
  usage: 'send [release] [period]',
  summary: 'write the e-mail of the final editions (or of a draft) and, with --smtp, deliver it',
  options: {
    draft: {
      type: 'string',
      help: 'send this draft (the latest, if no number follows) to the list "review" instead',
      bare: { value: 'latest', unless: /^(\d+|latest)$/ },
    },
    smtp: { type: 'string', help: 'deliver to this server: smtp://[user:password@]host[:port]' },
  },
  on: 'releases',
  operands: 0,
  async run(request, { effects, options, speaking }) {
    const judgement = await judge(request, effects);
    const lists = listsOf(judgement);
    const data = { release: request.release, period: request.period };
    const stopped = (findings: readonly Finding[]): Result => ({ exit: EXIT.data, lines: [], data, findings, lists });
    const { judged, findings } = judgement;
    if (judged === undefined) return stopped(findings);
    const recipients = await readRecipients(judged);
    if (recipients.value === undefined) return stopped(recipients.findings);
    const found = await whatToSend(judged, request, options['draft'], speaking, effects);
    if ('finding' in found) return stopped([found.finding]);
    const { stage } = found;
    const list = stage === 'final' ? (recipients.value.releases[request.release] ?? []) : ['review'];
    const to = [...new Set(list.flatMap((name) => recipients.value?.lists[name] ?? []))];
    if (to.length === 0)
      return stopped([
        unreadable(
          'recipients-none',
          { file: 'input/recipients.yaml' },
          { list: list.join(', '), file: 'input/recipients.yaml' },
        ),
      ]);
    const lines: string[] = [];
    const problems: Finding[] = [];
    for (const { language } of judged.tongues.filter(
      ({ language: { language: id } }) => request.languages?.includes(id) ?? true,
    )) {
      const attachments = await attachmentsOf(request, stage, language.language, effects);
      if (attachments.length === 0) {
        problems.push(
          unreadable('nothing-to-send', undefined, {
            ...(stage === 'final'
              ? because('final-edition-in', { language: language.language })
              : because('draft-edition-in', { number: stage.replace('draft-', ''), language: language.language })),
            command: stage === 'final' ? 'publish' : 'draft',
          }),
        );
        continue;
      }
      const eml = await letter(judged, request, language, stage, recipients.value, to, attachments, effects);
      const path = join(
        periodFolder(request),
        'mail',
        stage === 'final' ? `${language.language}.eml` : `${stage}-${language.language}.eml`,
      );
      const inUse = await placed(effects.files.placeFile(path, eml));
      problems.push(...inUse);
      if (inUse.length > 0) continue;
      lines.push(`E-mail  ${display(path)}  (${attachments.map(({ name }) => name).join(', ')})`);
      const url = options['smtp'];
      if (typeof url !== 'string') continue;
      const { deliver } = await import('../delivery/smtp.ts');
      const delivered = await deliver(eml, { from: recipients.value.from.address, to }, url);
      problems.push(...delivered.findings);
      if (delivered.value !== undefined)
        lines.push(`        ${delivered.value.accepted.join(', ')}: ${delivered.value.response}`);
    }
    return {
      exit: hasErrors(problems) ? EXIT.data : EXIT.done,
      lines,
      data: { ...data, stage, to },
      findings: problems,
      lists,
    };
  },
};

async function readRecipients({
  source,
}: Judged): Promise<{ readonly value?: Recipients; readonly findings: readonly Finding[] }> {
  const read = await source.input('recipients.yaml');
  return read.value === undefined ? { findings: read.findings } : judgeRecipients(read.value);
}

/** The folder to send: `final`, once its hour has come, or a draft that exists. */
async function whatToSend(
  judged: Judged,
  request: Request,
  asked: string | boolean | undefined,
  speaking: Language,
  effects: Effects,
): Promise<{ readonly stage: string } | { readonly finding: Finding }> {
  const folders = (await effects.files.list(periodFolder(request))) ?? [];
  if (asked === undefined) {
    if (!folders.includes('final'))
      return { finding: unreadable('nothing-to-send', undefined, { ...because('final-edition'), command: 'publish' }) };
    if (effects.now() >= publication(judged.calendar)) return { stage: 'final' };
    const date = officeOf(judged, request, speaking).published;
    return { finding: unreadable('not-before', { file: 'input/calendar.yaml' }, { date }) };
  }
  const numbers = folders.flatMap((name) => DRAFT.exec(name)?.[1] ?? []).map(Number);
  const number = asked === 'latest' || asked === true ? Math.max(0, ...numbers) : Number(asked);
  if (numbers.includes(number)) return { stage: `draft-${number}` };
  const cause =
    asked === 'latest' || asked === true
      ? because('latest-draft')
      : because('draft-edition', { number: String(asked) });
  return { finding: unreadable('nothing-to-send', undefined, { ...cause, command: 'draft' }) };
}

function officeOf(
  { contacts, calendar, release }: Judged,
  request: Request,
  language: Language,
): ReturnType<typeof officeWords> {
  return officeWords(
    {
      contacts,
      calendar: calendar.entry,
      zone: calendar.zone,
      release: request.release,
      periodKind: release.periodKind,
    },
    language,
  );
}

async function attachmentsOf(
  request: Request,
  stage: string,
  language: string,
  { files }: Effects,
): Promise<readonly Attachment[]> {
  const attachments: Attachment[] = [];
  for (const { id, mediaType } of EDITIONS.filter((edition) => ATTACHED.includes(edition.id))) {
    const name = fileName(request.release, request.period, language, id);
    const path = join(periodFolder(request), stage, name);
    if (await files.exists(path)) attachments.push({ name, bytes: await files.readBytes(path), mediaType });
  }
  return attachments;
}

async function letter(
  judged: Judged,
  request: Request,
  language: Language,
  stage: string,
  { from }: Recipients,
  to: readonly string[],
  attachments: readonly Attachment[],
  effects: Effects,
): Promise<Uint8Array> {
  const said = officeOf(judged, request, language);
  const { mail } = language;
  const facts = {
    title: titleOf(judged, language),
    period: formatPeriod(judged.period, language, 'heading', namedBy(judged.release.periodKind)),
    date: said.published,
    number: stage.replace('draft-', ''),
    next: '',
  };
  const [, next] = said.dates;
  const sentences = [
    mail['greeting'],
    fill(mail[stage === 'final' ? 'final' : 'draft'] ?? '', facts),
    ...(next === undefined ? [] : [fill(mail['next'] ?? '', { date: next.text })]),
    ...(judged.settings.sample === true ? [mail['sample']] : []),
    [mail['closing'], said.name, ...said.foot].join('\n'),
  ];
  // Loaded when a letter is written: no other command needs the mail library.
  const { composeMail } = await import('../delivery/mail.ts');
  return composeMail({
    from: `"${from.name}" <${from.address}>`,
    to,
    subject: fill(mail[stage === 'final' ? 'subject' : 'draft-subject'] ?? '', facts),
    text: `${sentences.join('\n\n')}\n`,
    attachments,
    date: metadataDate(judged, effects),
    messageId: `<${request.release}-${request.period}-${language.language}.${stage}@${from.address.split('@')[1] ?? 'localhost'}>`,
    language: language.language,
  });
}
