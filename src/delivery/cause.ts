import type { NodemailerError } from 'nodemailer';

/** Why a mail was not delivered; each has its sentence in the language files. */
export const CAUSES = [
  'bad-address',
  'connection-refused',
  'host-unknown',
  'timeout',
  'connection-lost',
  'encryption',
  'login-refused',
  'sender-refused',
  'recipient-refused',
  'message-refused',
  'other',
] as const;
export type Cause = (typeof CAUSES)[number];

export type Told = {
  readonly cause: Cause;
  /** What the server or the system said, on one line, without the password. */
  readonly said: string;
  readonly recipients: readonly string[];
};

/** Reads an error of nodemailer. */
export function causeOf(error: unknown, password: string | undefined): Told {
  if (!isFailure(error)) return { cause: 'other', said: oneLine(String(error), password), recipients: [] };
  return {
    cause: cause(error),
    said: oneLine(error.response ?? error.message, password),
    recipients: error.rejected ?? [],
  };
}

function cause(error: NodemailerError): Cause {
  const system = error.originalCode ?? error.code ?? '';
  if (system === 'ECONNREFUSED') return 'connection-refused';
  if (system === 'ENOTFOUND' || system === 'EAI_AGAIN' || error.code === 'EDNS') return 'host-unknown';
  if (error.code === 'ETIMEDOUT' || system === 'ETIMEDOUT') return 'timeout';
  if (error.code === 'ETLS' || error.code === 'EREQUIRETLS' || isCertificate(system)) return 'encryption';
  if (error.code === 'EAUTH' || error.code === 'ENOAUTH') return 'login-refused';
  if (error.code === 'EENVELOPE') return error.rejected === undefined ? 'sender-refused' : 'recipient-refused';
  if (error.code === 'EMESSAGE') return 'message-refused';
  return error.code === 'ECONNECTION' || error.code === 'ESOCKET' ? 'connection-lost' : 'other';
}

/** Node names failed certificate checks after OpenSSL's verification errors. */
function isCertificate(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_|^ERR_TLS|^ERR_SSL|EPROTO/.test(code);
}

function isFailure(error: unknown): error is NodemailerError {
  return error instanceof Error;
}

function oneLine(text: string, password: string | undefined): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (password === undefined || password === '') return line;
  const secrets = [password, Buffer.from(password).toString('base64')];
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), line);
}
