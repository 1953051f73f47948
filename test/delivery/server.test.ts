import assert from 'node:assert/strict';
import { needsEncryption, parseServer } from '../../src/delivery/server.ts';

describe('address of a mail server', () => {
  for (const [url, encryption] of [
    ['smtp://press:word@mail.example.org', true],
    ['smtp://press:word@127.example.org', true],
    ['smtp://mail.example.org', false],
    ['smtps://press:word@mail.example.org', false],
    ['smtp://press:word@127.0.0.1:2525', false],
    ['smtp://press:word@[::1]:2525', false],
  ] as const) {
    it(`${encryption ? 'demands' : 'leaves open'} STARTTLS for ${url}`, () => {
      const server = parseServer(url);
      assert(server);
      assert.equal(needsEncryption(server), encryption);
    });
  }

  it('shows neither user nor password, and knows the standard ports', () => {
    assert.equal(parseServer('smtp://press:word@mail.example.org')?.shown, 'smtp://mail.example.org:587');
    assert.equal(parseServer('smtps://press:word@mail.example.org')?.shown, 'smtps://mail.example.org:465');
    assert.deepEqual(parseServer('smtp://p%40x:a%2Fb@h:25')?.login, { user: 'p@x', password: 'a/b' });
  });
});
