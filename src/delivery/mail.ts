import { createHash } from 'node:crypto';
import { createTransport } from 'nodemailer';

export type Attachment = {
  /** File name as the reader sees it; any letters. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** "application/pdf" */
  readonly mediaType: string;
};

/** A message in plain text. Addresses as "Bureau of National Statistics <press@example.org>" or the bare address. */
export type Mail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly date: Date;
  /** "<migration-2025-12-en.final@example.org>": the same for the same message. */
  readonly messageId: string;
  /** Language of subject and text, as in "kk". */
  readonly language?: string;
};

/**
 * The message as it goes over the wire (RFC 5322, CRLF): the same bytes for the same mail. nodemailer would draw the
 * boundary of its parts, the date and the id at random; all three are given here, the boundary from the id and the text.
 */
export async function composeMail(mail: Mail): Promise<Uint8Array> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'windows' });
  const { message } = await transport.sendMail({
    from: mail.from,
    to: [...mail.to],
    subject: mail.subject,
    text: lines(mail.text),
    attachments: mail.attachments.map(({ name, bytes, mediaType }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: mediaType,
      contentTransferEncoding: 'base64',
    })),
    date: mail.date,
    messageId: mail.messageId,
    headers: mail.language === undefined ? {} : { 'Content-Language': mail.language },
    baseBoundary: createHash('sha256').update(`${mail.messageId}\n${mail.text}`).digest('hex').slice(0, 32),
    textEncoding: 'base64',
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new TypeError('A composed mail is a buffer');
  return new Uint8Array(message);
}

/** Lines of a mail end in CRLF, also inside an encoded text. */
function lines(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\r\n');
}
