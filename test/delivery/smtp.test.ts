import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import type { SMTPServerOptions } from 'smtp-server';
import { composeMail } from '../../src/delivery/mail.ts';
import { deliver } from '../../src/delivery/smtp.ts';
import { envelope, letter } from './letter.ts';
import { openMailbox, type Mailbox } from './mailbox.ts';

const PASSWORD = 's3cret:/@word';
const LOGIN = `press:${encodeURIComponent(PASSWORD)}@`;

/** Runs against a server of its own, which is closed whatever happens. */
async function withMailbox(options: SMTPServerOptions, run: (mailbox: Mailbox) => Promise<void>): Promise<void> {
  const mailbox = await openMailbox(options);
  try {
    await run(mailbox);
  } finally {
    await mailbox.close();
  }
}

describe('delivery by SMTP', () => {
  it('brings the very bytes to every recipient, attachments byte for byte', () =>
    withMailbox({}, async ({ port, received }) => {
      const eml = await composeMail(letter);
      const { value, findings } = await deliver(eml, envelope, `smtp://127.0.0.1:${port}`);
      assert.deepEqual(findings, []);
      assert.deepEqual(value?.accepted, envelope.to);
      assert.match(value.response, /^250 /);
      assert.deepEqual(received, [{ ...envelope, bytes: Buffer.from(eml) }]);
      const parsed = await simpleParser(Buffer.from(received[0]?.bytes ?? []));
      assert.equal(parsed.subject, letter.subject);
      assert.deepEqual(
        parsed.attachments.map(({ content }) => new Uint8Array(content)),
        letter.attachments.map(({ bytes }) => bytes),
      );
    }));

  it('logs in with the user and password of the address', () => {
    const seen: string[] = [];
    const onAuth: SMTPServerOptions['onAuth'] = ({ username, password }, _, done) => {
      seen.push(`${username} ${password}`);
      done(null, { user: 'press' });
    };
    return withMailbox({ authOptional: false, allowInsecureAuth: true, onAuth }, async ({ port }) => {
      const { findings } = await deliver(await composeMail(letter), envelope, `smtp://${LOGIN}127.0.0.1:${port}`);
      assert.deepEqual(findings, []);
      assert.deepEqual(seen, [`press ${PASSWORD}`]);
    });
  });

  const refusals: readonly (readonly [string, SMTPServerOptions, string, Record<string, string>])[] = [
    [
      'a refused password, without telling it',
      { allowInsecureAuth: true, onAuth: ({ password }, _, done) => done(new Error(`no such password: ${password}`)) },
      LOGIN,
      { cause: 'login-refused', said: '535 no such password: ***' },
    ],
    [
      'a refused sender',
      { onMailFrom: (_, __, done) => done(new Error('who are you')) },
      '',
      { cause: 'sender-refused', said: '550 who are you' },
    ],
    [
      'recipients who are all refused',
      { onRcptTo: (_, __, done) => done(new Error('unknown here')) },
      '',
      { cause: 'recipient-refused', recipient: envelope.to.join(', '), said: '550 unknown here' },
    ],
    [
      'a refused message',
      { onData: (stream, _, done) => stream.resume().on('end', () => done(new Error('too long'))) },
      '',
      { cause: 'message-refused', said: '450 too long' },
    ],
  ];
  for (const [name, options, login, facts] of refusals) {
    it(`finds ${name}`, () =>
      withMailbox(options, async ({ port }) => {
        const outcome = await deliver(await composeMail(letter), envelope, `smtp://${login}127.0.0.1:${port}`);
        const server = `smtp://127.0.0.1:${port}`;
        assert.deepEqual(outcome, {
          findings: [{ code: 'mail-not-delivered', severity: 'error', related: [], facts: { server, ...facts } }],
        });
      }));
  }

  it('finds one refused recipient while the others get theirs', () => {
    const onRcptTo: SMTPServerOptions['onRcptTo'] = ({ address }, _, done) =>
      done(address === 'desk@example.org' ? new Error('unknown here') : null);
    return withMailbox({ onRcptTo }, async ({ port, received }) => {
      const { value, findings } = await deliver(await composeMail(letter), envelope, `smtp://127.0.0.1:${port}`);
      assert.deepEqual(value?.accepted, ['news@example.org']);
      assert.deepEqual(
        findings.map(({ facts }) => [facts['cause'], facts['recipient']]),
        [['recipient-refused', 'desk@example.org']],
      );
      assert.equal(received.length, 1);
    });
  });

  it('finds a closed port', async () => {
    const mailbox = await openMailbox();
    await mailbox.close();
    const { findings } = await deliver(await composeMail(letter), envelope, `smtp://127.0.0.1:${mailbox.port}`);
    assert.deepEqual(
      findings.map(({ code, facts }) => [code, facts['cause'], facts['server']]),
      [['mail-not-delivered', 'connection-refused', `smtp://127.0.0.1:${mailbox.port}`]],
    );
  });

  it('finds a certificate nobody vouches for', () =>
    withMailbox({ secure: true }, async ({ port }) => {
      const { findings } = await deliver(await composeMail(letter), envelope, `smtps://127.0.0.1:${port}`);
      assert.deepEqual(
        findings.map(({ facts }) => facts['cause']),
        ['encryption'],
      );
    }));

  it('finds a server that says nothing', async () => {
    const silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
    // A listening TCP server has an address with a port.
    const { port } = silent.address() as AddressInfo;
    const url = `smtp://127.0.0.1:${port}`;
    const { findings } = await deliver(await composeMail(letter), envelope, url, { timeoutMs: 200 });
    silent.close();
    assert.deepEqual(
      findings.map(({ facts }) => facts['cause']),
      ['timeout'],
    );
  });

  for (const url of ['mail.example.org', 'http://example.org', 'smtp://', 'smtp://%E0%A4%A@host', '']) {
    it(`finds that «${url}» is no address of a server`, async () => {
      const { findings } = await deliver(await composeMail(letter), envelope, url);
      assert.deepEqual(
        findings.map(({ facts }) => facts['cause']),
        ['bad-address'],
      );
    });
  }
});
