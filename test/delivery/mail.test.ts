import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { simpleParser } from 'mailparser';
import { composeMail } from '../../src/delivery/mail.ts';
import { letter } from './letter.ts';

describe('composed mail', () => {
  it('holds subject, names, text and attachments as they were given', async () => {
    const parsed = await simpleParser(Buffer.from(await composeMail(letter)));
    assert.equal(parsed.subject, letter.subject);
    assert.equal(parsed.from?.value[0]?.name, 'Ұлттық статистика бюросы');
    assert(parsed.to !== undefined && !Array.isArray(parsed.to));
    assert.deepEqual(
      parsed.to.value.map(({ address, name }) => [name, address]),
      [
        ['Редакция «Көші-қон», отдел новостей', 'news@example.org'],
        ['', 'desk@example.org'],
      ],
    );
    assert.equal(parsed.text?.trimEnd(), letter.text.trimEnd());
    assert.equal(parsed.date?.toISOString(), '2026-02-09T07:00:00.000Z');
    assert.equal(parsed.messageId, letter.messageId);
    assert.deepEqual(
      parsed.attachments.map(({ filename, contentType, content }) => [filename, contentType, new Uint8Array(content)]),
      letter.attachments.map(({ name, mediaType, bytes }) => [name, mediaType, bytes]),
    );
  });

  it('is plain ASCII with CRLF and lines that every server takes', async () => {
    const text = Buffer.from(await composeMail(letter)).toString('latin1');
    assert.match(text, /^[\t\r\n\x20-\x7e]*$/);
    assert.equal(text.replaceAll('\r\n', '').search(/[\r\n]/), -1);
    assert(text.split('\r\n').every((line) => line.length <= 998));
  });

  it('cannot be given headers through a subject', async () => {
    const subject = 'Release\r\nBcc: all@example.org';
    const parsed = await simpleParser(Buffer.from(await composeMail({ ...letter, subject })));
    assert.equal(parsed.bcc, undefined);
  });

  it('is the same bytes twice, and in another time zone and locale', async () => {
    const here = await composeMail(letter);
    assert.deepEqual(await composeMail(letter), here);
    const there = execFileSync(
      process.execPath,
      ['--import', 'tsx', fileURLToPath(new URL('digest.ts', import.meta.url))],
      { env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'kk_KZ.UTF-8' }, encoding: 'utf8' },
    );
    assert.equal(there.trim(), createHash('sha256').update(here).digest('hex'));
  });
});
