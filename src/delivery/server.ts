/** Where mail is handed over, as told by `smtp://user:password@host:port` (STARTTLS) or `smtps://…` (TLS at once). */
export type Server = {
  readonly host: string;
  readonly port: number;
  readonly secure: boolean;
  readonly login?: { readonly user: string; readonly password: string };
  /** For messages: scheme, host and port; neither user nor password. */
  readonly shown: string;
};

const PORTS: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465 };

/** Undefined when the text is no such address. */
export function parseServer(text: string): Server | undefined {
  try {
    const url = new URL(text);
    const standard = PORTS[url.protocol];
    if (standard === undefined || url.hostname === '') return undefined;
    const port = url.port === '' ? standard : Number(url.port);
    const user = decodeURIComponent(url.username);
    return {
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port,
      secure: url.protocol === 'smtps:',
      ...(user === '' ? {} : { login: { user, password: decodeURIComponent(url.password) } }),
      shown: `${url.protocol}//${url.hostname}:${port}`,
    };
  } catch {
    return undefined;
  }
}

/** A password goes over no open line, save to this machine itself. */
export function needsEncryption({ login, secure, host }: Server): boolean {
  const here = host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
  return login !== undefined && !secure && !here;
}
