import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

export type Received = { readonly from: string; readonly to: readonly string[]; readonly bytes: Uint8Array };
export type Mailbox = {
  readonly port: number;
  readonly received: readonly Received[];
  readonly close: () => Promise<void>;
};

/** A real SMTP server on loopback that keeps what it gets. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    closeTimeout: 100,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          bytes: Buffer.concat(chunks),
        });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  // A listening TCP server has an address with a port.
  const { port } = server.server.address() as AddressInfo;
  return { port, received, close: () => new Promise((done) => server.close(() => done())) };
}
