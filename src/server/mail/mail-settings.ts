import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CannotStart } from '../storage-errors.ts';

/** How mail leaves. */
export interface MailSettings {
  /** `smtp:` or `smtps:`, without user and password. */
  readonly server: URL;
  /** `address` or `Name <address>`. */
  readonly from: string;
  readonly user?: string;
  /** Absolute; holds the user's password. */
  readonly passwordFile?: string;
}

/** sysexits.h EX_CONFIG. */
const badConfiguration = 78;
const wrong = (sentence: string, cause?: unknown): CannotStart =>
  new CannotStart(sentence, badConfiguration, cause);

/** @param read gives a variable, trimmed; undefined where it is empty. @throws CannotStart with one sentence */
export function readMailSettings(
  read: (name: string) => string | undefined,
): MailSettings | undefined {
  const [url, from, file] = [read('SMTP_URL'), read('MAIL_FROM'), read('SMTP_PASSWORD_FILE')];
  if (url === undefined && from === undefined && file === undefined) return undefined;
  if (url === undefined || from === undefined) {
    throw wrong('SMTP_URL and MAIL_FROM go together: set both or neither.');
  }
  const server = serverFrom(url);
  if (!/^([^<>@\p{Cc}]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/u.test(from)) {
    throw wrong(`MAIL_FROM must be like cookies@example.org, not "${from}".`);
  }
  const user = decodeURIComponent(server.username);
  server.username = '';
  if ((user === '') !== (file === undefined)) {
    throw wrong('A user in SMTP_URL and SMTP_PASSWORD_FILE go together: set both or neither.');
  }
  const signIn = file === undefined ? {} : { user, passwordFile: path.resolve(file) };
  return { server, from, ...signIn };
}

/** Sentences here never repeat the address: somebody may have put a password into it. */
function serverFrom(text: string): URL {
  const url = URL.parse(text);
  const isServer =
    url !== null &&
    /^smtps?:$/.test(url.protocol) &&
    url.hostname !== '' &&
    /^\/?$/.test(url.pathname) &&
    url.search === '' &&
    url.hash === '';
  if (!isServer) {
    throw wrong('SMTP_URL must be like smtp://user@mail.example.org:587, or smtps://….');
  }
  if (url.password !== '') {
    throw wrong('SMTP_URL must not hold a password: put it into the file SMTP_PASSWORD_FILE.');
  }
  return url;
}

/** @throws CannotStart when the file cannot be read, or is empty */
export function readMailPassword({ passwordFile }: MailSettings): string | undefined {
  if (passwordFile === undefined) return undefined;
  try {
    const password = readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '');
    if (password !== '') return password;
  } catch (cause) {
    throw wrong(`SMTP_PASSWORD_FILE: ${passwordFile} cannot be read.`, cause);
  }
  throw wrong(`SMTP_PASSWORD_FILE: ${passwordFile} is empty.`);
}
