import { isIP } from 'node:net';
import path from 'node:path';
import { readMailSettings, type MailSettings } from './mail/mail-settings.ts';
import { CannotStart } from './storage-errors.ts';

/** sysexits.h EX_CONFIG. */
export const badConfiguration = 78;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  /** 0 = any that is free. */
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataFolder: string;
  /** Absolute; undefined = in the data folder. */
  readonly signingKeyFile?: string;
  /** Without a slash at the end; undefined = `http://localhost:PORT`. */
  readonly publicUrl?: string;
  readonly secure: boolean;
  readonly administrator?: { readonly email: string; readonly passwordFile: string };
  readonly trustedProxies: readonly string[];
  readonly mail?: MailSettings;
  readonly sample: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws CannotStart with the one sentence that says what to mend (docs/operators.md lists the variables) */
export function readConfig(environment: Environment): Config {
  const read = (name: string): string | undefined => {
    const text = environment[name]?.trim();
    return text === '' ? undefined : text;
  };
  const publicUrl = publicUrlFrom(read('PUBLIC_URL'));
  const administrator = administratorFrom(read('ADMIN_EMAIL'), read('ADMIN_PASSWORD_FILE'));
  const signingKeyFile = read('SIGNING_KEY_FILE');
  const mail = readMailSettings(read);
  const secure = publicUrl?.startsWith('https:') ?? false;
  const trustedProxies = proxiesFrom(read('TRUSTED_PROXIES'));
  if (secure && trustedProxies.length === 0) {
    throw wrong(
      'PUBLIC_URL is https, so a proxy speaks for this server: name its address in TRUSTED_PROXIES.',
    );
  }
  return {
    port: portFrom(read('PORT')),
    host: read('HOST') ?? '127.0.0.1',
    dataFolder: path.resolve(read('DATA_DIR') ?? 'data'),
    ...(signingKeyFile !== undefined && { signingKeyFile: path.resolve(signingKeyFile) }),
    ...(publicUrl !== undefined && { publicUrl }),
    secure,
    ...(administrator && { administrator }),
    trustedProxies,
    ...(mail && { mail }),
    sample: oneOf('SAMPLE', ['yes', 'no'], read('SAMPLE') ?? 'yes') === 'yes',
    logLevel: oneOf('LOG_LEVEL', logLevels, read('LOG_LEVEL') ?? 'warn'),
  };
}

function portFrom(text = '4300'): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw wrong(`PORT must be a number from 0 to 65535, not "${text}".`);
}

function publicUrlFrom(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const url = URL.parse(text);
  const isOrigin = url && /^https?:$/.test(url.protocol) && `${url.origin}/` === url.href;
  if (!isOrigin) {
    throw wrong(`PUBLIC_URL must be like https://cookies.example.org, not "${text}".`);
  }
  return url.origin;
}

function administratorFrom(
  email: string | undefined,
  passwordFile: string | undefined,
): Config['administrator'] {
  if (email === undefined && passwordFile === undefined) return undefined;
  if (email === undefined || passwordFile === undefined) {
    throw wrong('ADMIN_EMAIL and ADMIN_PASSWORD_FILE go together: set both or neither.');
  }
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw wrong(`ADMIN_EMAIL must be an e-mail address, not "${email}".`);
  }
  return { email, passwordFile: path.resolve(passwordFile) };
}

function proxiesFrom(text = ''): readonly string[] {
  const proxies = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const proxy of proxies) {
    const [address = '', bits, ...rest] = proxy.split('/');
    const most = isIP(address) === 6 ? 128 : 32;
    const fits = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most);
    if (isIP(address) === 0 || !fits || rest.length > 0) {
      throw wrong(
        `TRUSTED_PROXIES must list addresses like 10.0.0.7 or 10.0.0.0/24, not "${proxy}".`,
      );
    }
  }
  return proxies;
}

function oneOf<T extends string>(name: string, choices: readonly T[], text: string): T {
  const choice = choices.find((one) => one === text);
  if (choice !== undefined) return choice;
  throw wrong(`${name} must be ${choices.join(' or ')}, not "${text}".`);
}

const wrong = (sentence: string): CannotStart => new CannotStart(sentence, badConfiguration);
