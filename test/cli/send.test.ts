import assert from 'node:assert/strict';
import { simpleParser, type ParsedMail } from 'mailparser';
import { openMailbox, type Mailbox } from '../delivery/mailbox.ts';
import { press, type Ran } from '../support/press.ts';
import { withoutSeries } from '../support/without-series.ts';
import { Workspace } from '../support/workspace.ts';

const period = 'output/migration/2025-12';
/** One language is enough for what is told here. */
const english = ['--lang', 'en'];
const review = ['reviewer.one@example.org', 'reviewer.two@example.org'];
const subscribers = ['newsroom@example.org', 'library@example.org'];
/** The calendar says 9 February 2026, 12:00 of Almaty, which is five hours ahead of UTC. */
const HOUR = new Date('2026-02-09T07:00:00Z');
const BEFORE = new Date(HOUR.getTime() - 1);

function recipients({ to, cc, bcc }: ParsedMail): readonly (string | undefined)[] {
  return [to, cc, bcc]
    .flat()
    .flatMap((list) => list?.value ?? [])
    .map(({ address }) => address);
}

describe('send', () => {
  let workspace: Workspace;
  before(async () => {
    workspace = await Workspace.open();
    await withoutSeries(workspace);
    await press(workspace, ['draft', ...english, '--edition', 'docx,pdf']);
  });
  after(() => workspace.remove());

  const mail = async (name: string): Promise<ParsedMail> =>
    simpleParser(Buffer.from(await workspace.read(`${period}/mail/${name}`)));

  /** Runs the command with a real SMTP server on loopback, and says what that got. */
  async function delivering(args: readonly string[], now: Date): Promise<Ran & Pick<Mailbox, 'received'>> {
    const mailbox = await openMailbox();
    try {
      const ran = await press(workspace, [...args, ...english, '--smtp', `smtp://127.0.0.1:${mailbox.port}`], now);
      return { ...ran, received: mailbox.received };
    } finally {
      await mailbox.close();
    }
  }

  async function assertAttached({ attachments }: ParsedMail, stage: string): Promise<void> {
    assert.deepEqual(
      attachments.map(({ filename }) => filename),
      ['migration-2025-12-en.pdf', 'migration-2025-12-en.docx'],
    );
    for (const { filename = '', content } of attachments)
      assert.ok(content.equals(await workspace.read(`${period}/${stage}/${filename}`)), filename);
  }

  it('sends the latest draft to the list "review" alone, DRAFT in the subject, both editions byte for byte', async () => {
    const { exit, out } = await press(workspace, ['send', '--draft', 'latest', ...english], BEFORE);
    assert.equal(exit, 0, out);
    const letter = await mail('draft-1-en.eml');
    assert.deepEqual(recipients(letter), review);
    assert.match(letter.subject ?? '', /^DRAFT 1: .*January–December 2025$/);
    assert.match(letter.text ?? '', /not for release before 9 February 2026/);
    await assertAttached(letter, 'draft-1');
  });

  it('has no final edition to send before there is one, and says what to run', async () => {
    const { exit, out } = await press(workspace, ['send']);
    assert.equal(exit, 1);
    assert.match(out, /There is no final edition to send\.\n {2}Run "statpress publish" first\./);
  });

  it('takes the latest draft when none is named', async () => {
    const { exit, out } = await press(workspace, ['send', '--draft', 'migration', '2025-12', ...english], BEFORE);
    assert.equal(exit, 0, out);
    assert.match(out, /draft-1-en\.eml/);
  });

  it('says so when the draft asked for does not exist', async () => {
    const { exit, out } = await press(workspace, ['send', '--draft', '7']);
    assert.equal(exit, 1);
    assert.match(out, /There is no draft 7 to send\./);
  });

  describe('of the final editions', () => {
    before(() => press(workspace, ['publish', ...english, '--edition', 'docx,pdf']));

    it("is refused before the calendar's hour, even by a millisecond, and nothing is written or delivered", async () => {
      const before = await workspace.files('');
      const { exit, out, received } = await delivering(['send', 'migration'], BEFORE);
      assert.equal(exit, 1);
      assert.match(out, /not to be sent before 9 February 2026, 12:00 \(Astana\)\./);
      assert.deepEqual(received, []);
      assert.deepEqual(await workspace.files(''), before);
    });

    it('goes at that hour to the subscribers, not to the reviewers', async () => {
      const { exit, out } = await press(workspace, ['send', 'migration', ...english], HOUR);
      assert.equal(exit, 0, out);
      const letter = await mail('en.eml');
      assert.deepEqual(recipients(letter), subscribers);
      assert.doesNotMatch(letter.subject ?? '', /DRAFT/);
      await assertAttached(letter, 'final');
    });

    it('is received by a real SMTP server, the very bytes of the .eml', async () => {
      const { exit, out, received } = await delivering(['send'], HOUR);
      assert.equal(exit, 0, out);
      const [letter, ...more] = received;
      assert.deepEqual([letter?.from, letter?.to, more], ['press@example.org', subscribers, []]);
      assert.ok(Buffer.from(letter?.bytes ?? []).equals(await workspace.read(`${period}/mail/en.eml`)));
    });

    it('a draft is delivered to the reviewers alone', async () => {
      const { received } = await delivering(['send', '--draft', '1'], HOUR);
      assert.deepEqual(
        received.map(({ to }) => to),
        [review],
      );
    });
  });
});
