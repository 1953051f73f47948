import { createTransport } from 'nodemailer';
import type { Finding, Outcome } from '../finding/finding.ts';
import { causeOf, type Cause } from './cause.ts';
import { needsEncryption, parseServer, type Server } from './server.ts';

/** Bare addresses: what the server is told, whatever the message's own lines say. */
export type Envelope = { readonly from: string; readonly to: readonly string[] };

export type Receipt = {
  readonly accepted: readonly string[];
  /** The server's last word, "250 2.0.0 Ok: queued as …". */
  readonly response: string;
};

export type DeliveryOptions = {
  /** How long to wait for a silent server. */
  readonly timeoutMs?: number;
};

/**
 * Hands the very bytes of a composed mail to an SMTP server. Never throws: what goes wrong is a finding
 * `mail-not-delivered` for the whole, or for each recipient refused (the others then have theirs).
 * With a password the connection must be encrypted, save to this machine itself.
 */
export async function deliver(
  eml: Uint8Array,
  envelope: Envelope,
  url: string,
  options: DeliveryOptions = {},
): Promise<Outcome<Receipt>> {
  const server = parseServer(url);
  if (server === undefined) return { findings: [notDelivered('bad-address', 'smtp://host:port')] };
  const transport = createTransport(settings(server, options));
  try {
    const { accepted, rejected, response } = await transport.sendMail({
      raw: Buffer.from(eml),
      envelope: { from: envelope.from, to: [...envelope.to] },
    });
    return {
      value: { accepted: accepted.map(addressOf), response },
      findings: (rejected ?? []).map((recipient) =>
        notDelivered('recipient-refused', server.shown, { recipient: addressOf(recipient) }),
      ),
    };
  } catch (error) {
    const { cause, said, recipients } = causeOf(error, server.login?.password);
    const recipient = recipients.length === 0 ? {} : { recipient: recipients.join(', ') };
    return { findings: [notDelivered(cause, server.shown, { ...recipient, ...(said === '' ? {} : { said }) })] };
  } finally {
    transport.close();
  }
}

function settings(server: Server, { timeoutMs = 30_000 }: DeliveryOptions) {
  return {
    host: server.host,
    port: server.port,
    secure: server.secure,
    requireTLS: needsEncryption(server),
    ...(server.login === undefined ? {} : { auth: { user: server.login.user, pass: server.login.password } }),
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function addressOf(recipient: string | { readonly address: string }): string {
  return typeof recipient === 'string' ? recipient : recipient.address;
}

function notDelivered(cause: Cause, server: string, more: Finding['facts'] = {}): Finding {
  return { code: 'mail-not-delivered', severity: 'error', related: [], facts: { cause, server, ...more } };
}
